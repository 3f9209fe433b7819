// How English speaks of abuse and of sexual violence, and of power, drugs and words that are abused.

import { phrase } from "../phrase.ts";

/** Abuse "of" something is abuse of a person only where a person is named. */
const ofPeople =
  "(?:(?! of)|(?= of (?:(?:a|an|the|his|her|their|my|our|your|young|older|elderly|vulnerable|disabled) )*(?:child(?:ren)?|wom[ae]n|m[ae]n|girls?|boys?|wi(?:fe|ves)|husbands?|partners?|people|patients?|residents?|parents?|adults?|person|me|him|them|us)))(?! (?:their|his|her|its|your|my|our|the|this|that|these|any) (?:(?:his|her|their|the|this|that|its|public|political) )?(?:power|powers|trust|office|process|position|authority|privileges?|statistics|language|system|rules?|terms?|words?|alcohol|drugs?|substances?|medicines?|medication|laxatives?|label|offer|apostrophe))";
const anotherKind =
  "(?<!(?:substance|drug|alcohol|solvent|laxative|medication|steroid|sexual|sexually|self|animal|market|terms of|hurled|hurling|shouted|shouting|torrent of|stream of) )";

export const abuse = phrase(
  `${anotherKind}abuse${ofPeople}`,
  `${anotherKind}abus(?:ed|es|ing)(?! by (?:politicians|advertisers|marketers|governments|companies|lawyers|economists))(?= (?:by|as|her|him|me|us|them|women|men|people|children|child|wives|wife|partners?|when|for years|at home|girl|boy|woman|man|or|and|in)|[.,;:!?]|$)`,
  "abusive (?:relationships?|partners?|husbands?|wi(?:fe|ves)|fathers?|mothers?|parents?|boyfriends?|girlfriends?|homes?|famil(?:y|ies)|marriages?|ex|men|man|wom[ae]n|person|people|behaviour|behavior|household|childhood|upbringing|home)",
  "(?:relationships?|marriages?|partners?|husband|wife|father|mother|parents?|childhood|boyfriend|girlfriend|he|she) (?:was|is|were|became|turned|had been|could be) (?:\\p{L}+ )?abusive",
  "(?:my|her|his|their|your|the|an|our|was|were|been|being|ex) abusers?",
  "he (?:had )?(?:hit|hits|punched|slapped|kicked|choked|strangled) (?:her|his wife)(?=[.,;:!?]| (?:again|when|if|until|so|for the))",
  "(?:domestic|family|intimate partner|partner|dating|gender based) violence",
  "(?:violent|controlling|coercive) (?:relationships?|partners?|husbands?|wi(?:fe|ves)|fathers?|boyfriends?|girlfriends?|marriages?|ex)",
  "coercive control",
  "battered (?:wife|wives|wom[ae]n|husbands?|child|children|partner)",
  "stalk(?:ers?|ing)(?! (?:off|out|away|up|down|along|through|across|prey|deer))",
  "stalked (?:by|her|him|me|us|them)",
  "(?:my|her|his|their|your) (?:\\p{L}+ )?(?:husband|wife|partner|boyfriend|girlfriend|father|mother|stepfather|stepmother|ex) (?:\\p{L}+ )?(?:hit|hits|beat|beats|punched|kicked|choked|strangled|threatened) (?:me|her|him|them|us)(?! (?:at|to|by \\p{L}+ (?:points?|minutes?)))",
  "(?:my|her|his|their|your) (?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|stepfather|stepmother|ex) (?:was|is|became|turned|got|had been) (?:\\p{L}+ )?violent",
  "(?:he|she) (?:had )?(?:hit|hits|punched|slapped|kicked|choked|strangled|beat) me (?:again|up|so|until|when|if|because|that night|in front of|for the (?:first|last) time|every)(?! (?:at|to))",
  "gasl(?:it|ighting) (?:by|from) (?:my|her|his|their|a) (?:husband|wife|partner|boyfriend|girlfriend|father|mother|parents?|ex)",
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
  "forced (?:him|her|them)sel(?:f|ves) (?:on|upon|onto) (?:me|her|him|them|us)",
);
