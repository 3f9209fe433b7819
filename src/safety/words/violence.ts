// How English speaks of abuse and of sexual violence, and of power, drugs and words that are abused.

import { phrase } from "../phrase.ts";

const ofThings =
  "(?! of (?:power|trust|office|process|position|authority|privilege|statistics|language|data))(?! (?:of|their|his|her|its|your|my|our|the|this|that|these|any) (?:(?:his|her|their|the|this|that|its|public|political) )?(?:power|powers|trust|office|process|position|authority|privileges?|statistics|language|statistics|data|numbers|system|rules?|terms?|words?|alcohol|drugs?|substances?|medicines?|medication|laxatives?|label|offer|apostrophe))";
const anotherKind =
  "(?<!(?:substance|drug|alcohol|solvent|laxative|medication|steroid|sexual|sexually|self|animal|market|terms of|hurled|hurling|shouted|shouting|torrent of|stream of) )";

export const abuse = phrase(
  `${anotherKind}abuse${ofThings}`,
  `${anotherKind}abus(?:ed|es|ing)(?! by (?:politicians|advertisers|marketers|governments|companies|lawyers|economists))(?= (?:by|as|her|him|me|us|them|women|men|people|children|child|wives|wife|partners?|when|for years|at home|girl|boy|woman|man|or|and|in)|[.,;:!?]|$)`,
  "abusive (?:relationships?|partners?|husbands?|wi(?:fe|ves)|fathers?|mothers?|parents?|boyfriends?|girlfriends?|homes?|famil(?:y|ies)|marriages?|ex|men|man|wom[ae]n|person|people|behaviour|behavior|household|childhood|upbringing|home)",
  "(?:my|her|his|their|your|the|an|our|was|were|been|being|ex) abusers?",
  "(?:domestic|family|intimate partner|partner|dating|gender based) violence",
  "(?:violent|controlling|coercive) (?:relationships?|partners?|husbands?|wi(?:fe|ves)|fathers?|boyfriends?|girlfriends?|marriages?|ex)",
  "coercive control",
  "battered (?:wife|wives|wom[ae]n|husbands?|child|children|partner)",
  "stalk(?:ers?|ing)(?! (?:off|out|away|up|down|along|through|across|prey|deer))",
  "stalked (?:by|her|him|me|us|them)",
  "(?:my|her|his|their|your) (?:\\p{L}+ )?(?:husband|wife|partner|boyfriend|girlfriend|father|mother|stepfather|stepmother|ex) (?:\\p{L}+ )?(?:hit|hits|beat|beats|punched|kicked|choked|strangled|threatened) (?:me|her|him|them|us)(?! (?:at|to|by \\p{L}+ (?:points?|minutes?)))",
  "(?:neglect|neglected) and abused?",
  "forced marriages?",
  "honou?r based violence",
);

export const sexualViolence = phrase(
  "rap(?:e|es|ed|ing|ists?)(?! (?:oil|seeds?|fields?))",
  "sexual(?:ly)? (?:assault\\p{L}*|abus\\p{L}*|violen\\p{L}*|harass\\p{L}*|exploit\\p{L}*|coerc\\p{L}*)",
  "molest(?:s|ed|ing|ers?|ation)?",
  "incest(?:uous)?",
  "(?:was|were|been|being) groomed",
  "child grooming",
);
