// Means and places by which people have died or been hurt, so that no text prints them beside a death.
// This list is used to look for words and is never rendered; messages name its categories alone.

import { oneself, phrase, whose } from "../phrase.ts";
import { number } from "./numbers.ts";

export interface Means {
  /** What messages say. */
  readonly category: string;
  readonly words: RegExp;
}

const someOne = "(?:a|an|the|that|this|our|my|his|her|their|your|some|\\p{L}+)";

export const means: readonly Means[] = [
  {
    category: "a means that stops the breath",
    words: phrase(
      `(?:hang(?:s|ed|ing)?|hung|strangl\\p{L}*|suffocat\\p{L}*|asphyxiat\\p{L}*) ${oneself}`,
      "(?:by|from|after|through|found|was) hang(?:ing|ed)(?! (?:out|on|around|up|over|in|from the wall))",
      "(?:found|find|finds|finding) (?:him|her|them) hang(?:ing|ed)",
      `(?:tied|ties|tying|looped|wrapped|put) (?:[\\p{L}]+ ){1,4}(?:a?round) ${whose} neck`,
      "(?:with|by) (?:a|his|her) (?:belt|bed ?sheet|ligature|cable)",
      "plastic bags?",
      "(?:hanged|nooses?|ligatures?|strangulation|suffocation|asphyxiation)",
      "(?<!end of )(?:a|the|his|her|some|with) (?:rope|cord)(?! of)",
    ),
  },
  {
    category: "a poison or a medicine",
    words: phrase(
      "(?:overdos(?:e|es|ed|ing)|poison(?:s|ed|ing|ous)?|cyanide|pesticides?|bleach|antifreeze|insulin|weed ?killer|drain cleaner)",
      "(?<!(?:stop|stops|stopped|stopping|start|starts|started|chang\\p{L}+|prescri\\p{L}+|forgot|missed|about) (?:taking )?(?:their|your|the|my|his|her) )(?<!(?:antidepressant|prescribed) )(?:pills?|tablets|capsules|painkillers?|paracetamol|acetaminophen|barbiturates?|sleeping tablet)",
      "(?:carbon monoxide|exhaust fumes|helium|inert gas|gassed|gassing)",
      "swallow(?:s|ed|ing)? (?:a |the |all |some |her |his |their )?(?:whole |entire )?(?:packets?|bottles?|box|handful|medicines?|medication|chemicals?|batter(?:y|ies))",
    ),
  },
  {
    category: "a weapon",
    words: phrase(
      "(?<!jump(?:ed|ing)? the )(?<!under the )(?:guns?|handguns?|firearms?|shotguns?|pistols?|rifles?|revolvers?|gunshots?|(?<!(?:magic|silver|the) )bullets?(?! (?:points?|of (?:rain|hail|light|sweat))))",
      `(?:shot|shoots?|shooting|stab\\p{L}*) ${oneself}(?! in the foot)`,
    ),
  },
  {
    category: "a fall",
    words: phrase(
      `(?:jump(?:s|ed|ing)?|leap(?:s|ed|ing|t)?|threw|throw(?:s|n|ing)?|fl[iu]ng) (?:${oneself} )?(?:to (?:his|her|their) death|(?:off|from|in front of|out of|under|over|onto) ${someOne})`,
      "(?:fell|fall|falls|falling) to (?:his|her|their) death",
      `${number} (?:metres?|meters?|feet|foot|floors?|storeys?) (?:up|down|high|below|drop|fall)`,
      `(?:from|off|out of) (?:the|a|an) \\p{L}+ (?:floor|storey)`,
    ),
  },
  {
    category: "a place",
    words: phrase(
      `(?:off|from|at|on|onto|over|under|near|beside|by|to) ${someOne} (?:[\\p{L}']+ ){0,3}?(?:bridge|cliffs?|clifftop|viaduct|overpass|railway (?:line|station|tracks?|crossing)|train (?:tracks?|station|line|platform)|platform|tracks|railway|level crossing|rooftop|roof|multi storey|car park|parking garage|tower block|balcony|pier|ledge|tube station|underground station|beauty spot|hot ?spot|reservoir|quarry|gorge)`,
      "(?:suicide (?:hot ?)?spots?|notorious (?:for|spot))",
    ),
  },
  {
    category: "a vehicle",
    words: phrase(
      "(?:in front of|under|hit by|struck by|into the path of) (?:a|an|the) (?:[\\p{L}\\p{N}.]+ ){0,3}?(?:train|lorry|truck|bus|car|tube|tram|subway|express)",
    ),
  },
  {
    category: "a cut or a burn",
    words: phrase(
      "(?<!occam's )(?:razors?(?! sharp)|razor ?blades?|blades?(?! of grass)|kni(?:fe|ves)|scissors|scalpels?|shards?)",
      `(?:cut|cuts|cutting|slit|slits|slitting|slash\\p{L}*|burn\\p{L}*|scratch\\p{L}*|carv\\p{L}*) (?:${oneself}|${whose} (?:own )?(?:\\p{L}+ )?(?:skin|arms?|forearms?|wrists?|thighs?|legs?|throat|veins?|stomach))(?! (?:some|a |off|loose|free))`,
      "(?:cigarette lighter|lighter to|set fire to|set (?:him|her|them|my)sel(?:f|ves) (?:on fire|alight)|self immolation)",
    ),
  },
  {
    category: "water",
    words: phrase(
      `drown(?:s|ed|ing)? ${oneself}`,
      "(?:by drowning|drown(?:s|ed|ing)? in (?:the|a|his|her) (?:river|sea|lake|canal|bath|pond|ocean|reservoir|water))",
      "dr(?:ove|ive|iving|iven) (?:\\p{L}+ ){0,3}(?:into|off) (?:a|the) (?:lake|river|wall|tree|cliff|sea|canal|bridge)",
      "(?:walk|walks|walked|wade[sd]?|went) (?:out )?into the (?:sea|river|lake|water|waves|ocean)",
    ),
  },
  {
    category: "a quantity",
    words: phrase(
      `${number} ?(?:mg|milligram(?:me)?s?|mcg|g|grams?|grammes?|ml|millilit(?:re|er)s?|doses?|units? of insulin|blister packs?)`,
      `${number} (?:\\p{L}+ )?(?:pills?|tablets|capsules|painkillers)`,
      "(?:handful|bottle|packet|box|pack|strip)s? of (?:\\p{L}+ )?(?:pills?|tablets|capsules|painkillers|medication|medicine)",
    ),
  },
];

/** What leaves no doubt in an essay about suicide or self-harm, also where no death is named. */
export const plainMeans = phrase(
  "(?:found|find|finds|finding) (?:him|her|them) hang(?:ing|ed)",
  `(?:cut|cuts|cutting|slit|slits|slitting|slash\\p{L}*|burn(?:s|ed|t|ing)?|carv\\p{L}*) (?:${oneself}|${whose} (?:own )?(?:skin|arms?|forearms?|wrists?|thighs?|throat))(?! (?:while|shaving|cooking|on the|a ))`,
  `(?:jump(?:s|ed|ing)?|leap(?:s|ed|ing|t)?|threw ${oneself}|stepp?(?:s|ed|ing)|walk(?:s|ed|ing)?) (?:\\p{L}+ )?(?:off|from|in front of|out of|into the path of|onto) ${someOne} (?:[\\p{L}\\p{N}'.]+ ){0,3}?(?:bridge|cliff|viaduct|roof|rooftop|window|balcony|floor|storey|building|tower|tracks|train|lorry|truck|bus|tram|pier|ledge)`,
  `(?:threw|throw(?:s|ing|n)?) ${oneself} (?:off|from|under|in front of|out of|onto)`,
  "bag over (?:his|her|their) head",
  `(?:tied|ties|tying|looped|wrapped) (?:\\p{L}+ ){1,4}(?:a?round) ${whose} neck`,
  `(?:hanged|hung|drowned|shot|gassed|poisoned|stabbed) ${oneself}(?! in the foot)`,
);

/** A place with a name of its own, where something happened: names have capitals. */
export const namedPlace =
  /(?<![\p{L}])(?:at|off|from|in|near|on|under|over|behind|beside|by|inside) (?:the )?(?:\p{Lu}[\p{L}']+[ -]){1,3}(?:Bridge|Cliffs?|Head|Station|Viaduct|Tower|Pier|Falls|Gorge|Reservoir|Heights|Crossing|Quarry|Park|Street|Road|Avenue|Hotel|Building|Mall|Beach|School|College|Woods?|Forest|Common|Hill|Lake|Hospital)(?![\p{L}])(?! (?:Church|Centre|Center))/u;
