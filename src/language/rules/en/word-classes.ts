// Classes of English words that patterns name with `@`, and the words that no noun is.

import type { Grammar } from "../../context.ts";
import type { WordClass } from "../../pattern.ts";
import { firstNames } from "./first-names.ts";

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const persons = set(`
  person persons people man men woman women boy boys girl girls child children kid kids teen teens
  teenager teenagers student students pupil pupils patient patients client clients husband wife
  mother father mum mom dad parent parents son daughter brother sister sibling friend friends
  neighbour neighbor neighbours neighbors colleague colleagues boss manager teacher teachers actor
  actors actress artist artists singer writer writers author musician musicians star celebrity guy
  guys lady ladies gentleman adult adults youth youths fellow individual individuals partner
  boyfriend girlfriend ex aunt uncle cousin grandmother grandfather grandma grandad granny
  nephew niece nurse doctor soldier soldiers veteran veterans roommate flatmate housemate driver
  drivers customer customers user users fan fans leader leaders politician politicians president
  minister mayor king queen dictator player players footballer coach stranger strangers someone
  somebody anyone anybody everyone everybody nobody human humans worker workers prisoner prisoners
  lad lads bloke dude chap grandson granddaughter grandparents survivor survivors family families
  mothers fathers sons daughters brothers sisters inmate inmates resident residents relative
  relatives lawyer lawyers judge priest vicar nun chef waiter waitress farmer farmers professor lecturer
  policeman policewoman officer officers pensioner pensioners toddler toddlers babysitter nanny
  caller callers visitor visitors referee hero heroine tutor supervisor stepmother mate mates lover
  spouse fiancé fiancée voter voters tourist tourists cyclist cyclists commuter commuters barista
  landlord landlady tenant passenger passengers thief villain character candidate
  stepfather stepmother classmate classmates teammate housemates flatmates employee employees
`);

const pronouns = set("i he she they we you who it");
const things = set(`
  weather climate sky wind sun rain summer winter spring autumn season april market markets economy
  stock stocks price prices policy policies politics government party parliament budget plan plans
  strategy plot film movie script song music album soundtrack design architecture city town street
  traffic commute mix style tone mood moods schedule timetable day days week weeks month year morning
  evening night afternoon relationship approach attitude response reaction game match season team
  performance storyline novel book story show programme series menu decor wardrobe app software
  code website phone laptop computer oven train bus car engine heating boiler system media press coverage debate campaign
  message messaging law laws legislation rules policymaking thermostat tv internet wifi signal
  radio printer router lift escalator temperature temperatures forecast
`);

const days = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter
`);

const functionWords = set(`
  a an the this that these those my your his her its our their and or but nor so yet if when while
  because although though since until unless as than whether in on at by for from of to with without
  about over under after before between among against during through into onto upon out up down off
  not no never always often sometimes also too very just only even still then now there here what
  which who whom whose where why how i you he she it we they me him us them is am are was were be
  been being do does did have has had will would shall should can could may might must one some any
  each every all both few many most more other another such
`);

const conditions = set(`
  depression anxiety bipolar schizophrenia psychosis ptsd ocd adhd add autism anorexia bulimia
  dementia alzheimer's alzheimer addiction addictions alcoholism disorder disorders phobia phobias
  insomnia bpd mania psychoses neurosis neuroses stress trauma burnout agoraphobia epilepsy
  paranoia delusions hallucinations flashbacks psychotic depressive panic illness illnesses
  disability autistic dyslexia tourette tourette's self-harm melancholia
  suicidality hypochondria dissociation schizoaffective dependence diagnosis
`);

const eating = set(`
  anorexia anorexic anorexics anorexia's bulimia bulimic bulimics orthorexia orthorexic arfid
  binge bingeing binging purging purge purged thinspo
`);

const units = set(
  "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes lb lbs pound pounds stone stones kcal kcals kj calorie calories kilojoules cals",
);

const numberWords = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  several
`);

const substances = set(`
  drug drugs substance substances heroin cocaine crack opioid opioids opiate opiates meth
  methamphetamine alcohol cannabis marijuana fentanyl benzodiazepine benzodiazepines amphetamine
  amphetamines ketamine painkiller painkillers prescription narcotics
`);

const classes: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ["person", { words: persons }],
  ["they", { words: pronouns }],
  ["he", { words: set("he she who they you") }],
  [
    "somebody",
    {
      words: new Set([...set("he she who they you i we"), ...persons, ...firstNames]),
      also: ({ word, capitals, gap }) =>
        capitals === "first" &&
        gap !== "stop" &&
        !functionWords.has(word) &&
        !days.has(word) &&
        !things.has(word),
    },
  ],
  ["be", { words: set("am is are was were be been being 's 're 'm isn aren wasn weren") }],
  [
    "aux",
    { words: set("has have had 's 'd 've would must may might could can will 'll should to") },
  ],
  [
    "seem",
    {
      words:
        set(`am is are was were be been being 's 're 'm seem seems seemed look looks looked feel
        feels felt sound sounds sounded act acts acted acting go goes going gone went get gets getting
        got become becomes became becoming drive drives driving drove driven turn turns turned`),
    },
  ],
  [
    "very",
    {
      words: set(`so very really totally completely absolutely utterly quite just such pretty a bit
        rather too more most literally clearly obviously almost nearly slightly somewhat truly
        properly proper bloody plain downright simply always never always all`),
    },
  ],
  ["det", { words: set("a an the this that these those some any every another each no") }],
  ["own", { words: set("my your his her its our their 's whose") }],
  [
    "self",
    {
      words: set(
        "himself herself themselves themself myself yourself yourselves ourselves itself oneself",
      ),
    },
  ],
  ["thing", { words: new Set([...things, ...days]) }],
  ["condition", { words: conditions }],
  ["eating", { words: eating }],
  ["unit", { words: units }],
  [
    "measure",
    {
      words: new Set(),
      also: ({ word }) => /^\d[\d.,]*(?:kgs?|lbs?|kcals?|cals?|kj|st)$/.test(word),
    },
  ],
  ["drug", { words: substances }],
  ["number", { words: numberWords, also: ({ word }) => /^\d[\d.,]*$/.test(word) }],
  [
    "year",
    { words: set("nineteenth eighteenth"), also: ({ word }) => /^(?:1[6-9]|20)\d\ds?$/.test(word) },
  ],
]);

/**
 * What can follow people who are called by an adjective (`the elderly are`), and stands before no
 * noun that belongs to it.
 */
const afterNouns = new Set([
  ...functionWords,
  ...numberWords,
  ...set(`
    's 're 'd 'll 've need needs deserve deserves live lives face faces suffer suffers depend get gets
    want wants feel feels struggle struggles die dies receive receives cannot don doesn didn won
    isn aren wasn weren couldn wouldn shouldn haven hasn hadn seek seeks remain remains become
    becomes make makes say says said think thinks know knows tend tends like find finds found
    like took take takes lost came come comes went go goes kept keep keeps told tell tells talk talks
    walked worked lived loved helped again together alone today yesterday tomorrow tonight lately recently nowadays currently constantly right
    anyway really instead though ever already either rarely usually whenever wherever
    yes lol haha please suffering living looking walking sleeping behind beside near around inside outside below
    beyond across along toward towards within throughout despite except like unlike via
    sleep sleeps pay pays work works stay stays move moves ask asks use uses give gives call calls
    write writes read reads speak speaks eat eats drink drinks sit sits stand stands wait waits walk
    walks hear hears see sees meet meets leave leaves begin begins start starts stop stops try tries
    lack lacks hold holds lose loses hurt hurts cry cries recover recovers hide hides fear fears
    hope hopes love loves hate hates learn learns change changes happen happens appear appears
    belong belongs exist exists vote votes fall falls rise rises wanted needed asked came said felt
    knew thought seemed became began started stopped tried left met sat stood ran wrote spoke ate
    slept paid called used gave moved stayed waited heard saw held hid learned belonged existed
    smiled laughed screamed shouted cried died grew recovered
  `),
]);

const clauseStarts = set("but so yet because then");

export const english: Grammar = { classes, afterNouns, clauseStarts };

/** "The phrase", "words such as", before a word that is spoken of and not used. */
export const mentioned =
  /\b(?:words?|phrases?|terms?|expressions?|labels?|wordings?|slogans?|clich[eé]s?|slurs?|verbs?)(?: (?:such as|like|of))?[\s“"'‘(:]*$/i;
