// Alcohol and other drugs: people first, and no talk of dirt.

import type { Condition, EntryGroup } from "../../entry.ts";
import { drugWords, firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const tame =
  "news|sports|sport|chocolate|coffee|caffeine|sugar|adrenaline|adrenalin|work|book|books|fitness|exercise|crossword|tv|television|football|gadget|shopping|fashion|phone|gym|podcast|politics|history|tea|puzzle|vitamin|travel|screen|gossip|cheese|running|train|data|weather|trivia|film";
const notSubstance: Condition = { before: tame };
const someone = "a|an|the|that|this|another|his|her|their|some|every|town|village";

export const substances: EntryGroup<Guide> = {
  id: "substances",
  title: "Alcohol and other drugs",
  entries: [
    {
      id: "L57",
      phrases: ["addict", "junkie", "crackhead", "stoner"],
      level: "error",
      why: "makes an illness all that somebody is",
      instead: ["a person with an addiction", "a person who uses drugs"],
      fine: "what people in recovery call themselves; names of works; a “news addict” is a warning",
      sources: ["nida", "ap"],
      wordings: [
        {
          find: [
            "addict|addicts",
            "drug|heroin|cocaine|crack|meth|opioid|opiate|pill|substance addict|addicts",
          ],
          unless: [
            { after: "to|ed|ion|ing" },
            notSubstance,
            { before: "@drug" },
            ...firstPerson,
            { before: ["i @be an", "i @be *1 recovering|an", "name is *2 and i @be an"] },
            { is: "name" },
          ],
        },
        { find: "@drug|sex|gambling addict|addicts", unless: [{ before: ["i @be *1 a|an"] }] },
        {
          find: [
            "junkie|junkies|junky|crackhead|crackheads|stoner|stoners|druggie|druggies|druggy|pothead|potheads|smackhead|smackheads|methhead|methheads|dopehead",
            "crack|meth|smack|pill|pot head|heads",
            "dope|drug fiend|fiends",
          ],
          unless: [
            notSubstance,
            { after: "rock|metal|comedy|yard|art|shop" },
            { is: "name" },
            ...firstPerson,
          ],
        },
        { find: `${tame} addict|addicts|junkie|junkies|junky`, level: "warning" },
      ],
    },
    {
      id: "L58",
      phrases: ["alcoholic", "a drunk", "wino", "alcohol abuser"],
      level: "warning",
      why: "makes a problem with alcohol all that somebody is",
      instead: ["a person with alcohol use disorder", "a person who drinks heavily"],
      fine: "Alcoholics Anonymous; alcoholic drinks; what people call themselves",
      sources: ["nida", "ap"],
      wordings: [
        {
          find: "alcoholic|alcoholics",
          when: [{ is: "alone" }],
          unless: [
            { is: "name" },
            { is: "joined-before" },
            { before: "non" },
            { after: "anonymous|drink|drinks" },
            { before: ["i @be an *1", "i @be a *1"] },
            ...firstPerson,
            { sentence: "drink|drinks|beverage|beverages is|are|was alcoholic" },
          ],
        },
        { find: "alcoholic @person" },
        { find: "alcoholics", unless: [{ after: "anonymous" }, { is: "name" }] },
        {
          find: `${someone} *1 drunk`,
          when: [{ is: "alone" }],
          unless: [{ inside: "bit|little|tad|lot|half|very|too" }],
        },
        {
          find: ["drunks|drunkard|drunkards|wino|winos|boozehound|lush", "alcohol abuser|abusers"],
          unless: [
            {
              after: "green|grass|vegetation|garden|gardens|forest|valley|meadow|growth|and green",
            },
            { sentence: "green|plants|garden|gardens" },
          ],
        },
      ],
    },
    {
      id: "L59",
      phrases: ["substance abuse", "drug abuse", "drug abuser"],
      level: "warning",
      why: "has been shown to make professionals judge more harshly",
      instead: ["substance use", "harmful use", "substance use disorder"],
      fine: "names of institutions; abuse of people",
      sources: ["nida"],
      wordings: [
        {
          find: [
            "@drug abuse|abuser|abusers|abusing",
            "abuse|abusing|abused|abuses of? *1 @drug|pills|medication",
            "abuser|abusers of @drug",
          ],
          unless: [
            { is: "name" },
            { sentence: "dsm|samhsa" },
            { after: "and mental health services" },
          ],
        },
      ],
    },
    {
      id: "L60",
      phrases: ["drug habit", "drug problem", "vice"],
      level: "warning",
      why: "suggests that an illness is a choice",
      instead: ["a substance use disorder", "an addiction"],
      fine: "any other habit",
      sources: ["nida"],
      wordings: [
        {
          find: "@drug *1 habit|habits|problem|problems",
          unless: [{ after: "solving" }, { sentence: "drug interactions" }],
        },
        {
          find: "vice|vices",
          when: [{ sentence: ["@drug", "drinking|smoking|gambling|wine|whisky|addiction"] }],
          unless: [
            { after: "president|versa|chair|chancellor|captain|admiral|principal|squad" },
            { is: "joined-after" },
          ],
        },
      ],
    },
    {
      id: "L61",
      phrases: ["got clean", "two years clean", "staying clean"],
      level: "warning",
      why: "implies that people who use drugs are dirty",
      instead: ["in recovery", "not using", "tested negative"],
      fine: "clean clothes, clean code; “clean and sober”, as people call themselves, is only noted",
      sources: ["nida"],
      wordings: [
        {
          find: ["day|days|week|weeks|month|months|year|years|decade|decades clean"],
          when: [{ is: "alone" }],
          unless: [
            { after: ["and sober", "up|out"] },
            { sentence: "kitchen|house|kept|floor|beach|dishes|room|keep|record" },
          ],
        },
        {
          find: [
            "get~|getting|got|stay~|staying|come~|came|remain~|go~|went|gone|keep~|kept clean",
            "been|was|is|are|'m|am|be|being clean *1 for|since *4 day|days|week|weeks|month|months|year|years|decade|decades|january|spring|then|last",
          ],
          when: [{ is: "alone" }],
          unless: [
            { after: ["and sober|dry|tidy", "air|water|or|cut"] },
            {
              sentence:
                "wash~|washed|soap|bath|baths|bathing|shower|showers|hands|dishes|mud|muddy|kitchen|house|floor|floors|teeth|clothes|laundry|shirt|carpet|car|dog|cat|hair|wound|wounds|oven|windows|streets|river|room|rooms|beach|boots|shoes|water|sheets|plates|desk|rain|sink|towel|towels|sponge|scrub~|hygiene|dirt|dust|cloth|cloths|about",
            },
            { before: "to? keep it|them|things|everything" },
          ],
        },
        {
          find: [
            "clean and sober",
            "sober and clean",
            "clean from *1 drugs|heroin|alcohol|everything",
          ],
          level: "info",
        },
        { find: "clean from|of|off *1 @drug", unless: [{ sentence: "wash~|surface|residue" }] },
      ],
    },
    {
      id: "L62",
      phrases: ["a dirty test", "dirty urine", "a dirty needle"],
      level: "error",
      why: "calls people dirty",
      instead: ["a positive test", "a used needle"],
      sources: ["nida"],
      wordings: [
        {
          find: [
            "dirty *1 urine|needle|needles|syringe|syringes|urinalysis",
            "dirty drug|urine|tox|toxicology|breath test|tests|screen|screens|sample|samples",
            "test~|tested|testing dirty",
            "came|come~|coming back dirty",
          ],
          unless: [
            {
              sentence:
                "record player|sewing|knitting|pine|fir|laundry|wash|turntable|stylus|christmas",
            },
          ],
        },
        {
          find: [
            "dirty test|tests|screen|screens|sample|samples|ua|uas",
            "test|screen|sample|urine *2 @be|came|come back? dirty",
          ],
          when: [
            {
              block: [
                "@drug",
                "urine|probation|parole|relapse|relapsed|sober|rehab|tested|addiction|positive|using|clinic|counsellor",
              ],
            },
          ],
          unless: [{ after: "tube|tubes|kit|track|data" }],
        },
      ],
    },
    {
      id: "L63",
      phrases: ["former addict", "reformed addict", "ex-junkie"],
      level: "error",
      why: "keeps the label after the illness",
      instead: ["a person in recovery", "in long-term recovery"],
      sources: ["nida"],
      wordings: [
        {
          find: [
            "former|reformed|ex|recovered|recovering|onetime|rehabilitated|repentant *1 addict|addicts|junkie|junkies|junky|crackhead|crackheads|stoner|stoners|druggie|druggies|wino|pothead|potheads",
            "one time addict|addicts|junkie",
          ],
          unless: [
            { before: ["i @be *1 a|an?", "i @be"] },
            { before: ["a? news|sports|chocolate"] },
          ],
        },
      ],
    },
    {
      id: "L64",
      phrases: ["addicted baby", "crack baby"],
      level: "error",
      why: "is not true: babies are not addicted",
      instead: ["a newborn exposed to substances", "a newborn with withdrawal"],
      sources: ["nida"],
      wordings: [
        {
          find: [
            "addicted *1 baby|babies|newborn|newborns|infant|infants",
            "crack|meth|heroin|opioid|drug baby|babies|kids",
            "baby|babies|infant|infants|newborn|newborns|child|children *3 born *1 addicted",
            "born addicted",
            "baby|babies|infant|infants|newborn|newborns *1 @be *1 addicted",
          ],
        },
      ],
    },
    {
      id: "L65",
      phrases: [
        "substitution therapy",
        "replacement therapy (for opioids)",
        "medication-assisted treatment",
      ],
      level: "info",
      why: "suggests that one drug is swapped for another",
      instead: ["medication for opioid use disorder", "opioid agonist therapy"],
      fine: "nicotine and hormone replacement",
      sources: ["nida"],
      wordings: [
        {
          find: [
            "substitution|substitute therapy|treatment|treatments|programme|program",
            "medication assisted treatment|therapy|recovery",
          ],
        },
        {
          find: "replacement therapy|treatment",
          when: [{ block: "opioid|opioids|opiate|methadone|heroin|buprenorphine|addiction" }],
          unless: [
            {
              before:
                "nicotine|hormone|enzyme|fluid|testosterone|oestrogen|estrogen|bone|kidney|renal|thyroid",
            },
          ],
        },
      ],
    },
    {
      id: "L66",
      phrases: ["fell off the wagon", "gave in (to a craving)"],
      level: "warning",
      why: "makes a return of illness a failure of will",
      instead: ["returned to use", "had a setback"],
      fine: "“relapse” itself, in clinical texts",
      sources: ["nida", "healthline"],
      wordings: [
        {
          find: "fall~|fell|falling|fallen off the *1 wagon",
          unless: [{ sentence: "hay|horse|horses|ox|oxen|pioneer|pioneers|cart|driver" }],
        },
        {
          find: "give~|gave|giving|given in",
          when: [{ sentence: drugWords }],
          unless: [{ after: "return|advance|writing|person|evidence|full" }],
        },
      ],
    },
    {
      id: "L67",
      phrases: ["tweaking", "strung out", "getting high", "wasted"],
      level: "warning",
      why: "is slang that makes light of illness",
      instead: ["intoxicated", "in withdrawal", "using"],
      fine: "quotations; wasted time",
      sources: [],
      wordings: [
        {
          find: [
            "tweaker|tweakers",
            "strung out",
            "high as a kite",
            "off @own face|tits",
            "off @own head",
          ],
          unless: [
            { after: "along|across|between|on|over|from|above" },
            { sentence: "kite flew|kites|lights|lanterns" },
          ],
        },
        {
          find: "tweaking",
          when: [
            { is: "alone" },
            { block: drugWords },
            { before: ["@somebody @be *1", "@be *1", "of|from|after|while"] },
          ],
        },
        {
          find: ["get~|getting|got high", "high on *2 @drug|pills|weed|acid|ecstasy|something"],
          when: [{ is: "alone" }],
          unless: [
            { after: "up|above" },
            {
              sentence:
                "pressure|temperature|temperatures|marks|score|scores|tide|river|mountain|tension|fever|blood|waves|prices",
            },
          ],
        },
        {
          find: [
            "get~|getting|got *1 wasted",
            "so|totally|completely|absolutely wasted",
            "he|she|they|i|we|everyone|everybody was|were *1 wasted",
          ],
          when: [{ is: "alone" }],
          unless: [
            {
              sentence:
                "time|food|money|opportunity|chance|effort|talent|paper|water|energy|evening|hours|years",
            },
          ],
        },
      ],
    },
  ],
};
