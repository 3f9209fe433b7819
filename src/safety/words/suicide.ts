// How English speaks of suicide, also without the word, and what only sounds like it.

import { oneself, phrase, whose } from "../phrase.ts";

const figuratively =
  "(?<!(?:political|career|commercial|professional|financial|electoral|social|literary|economic) )";
const notOfIt = "(?! (?:squads?|mission|squeeze|pass|doors?|bomb(?:er|ers|ing|ings)|cables?|burn))";
/** "Took his life savings", "took her life in her hands": something else was taken. */
const notOnly =
  "(?! (?:as|savings|stor(?:y|ies)|experience|back|seriously|apart|(?:in|into) (?:(?:his|her|my|their|your|our) )?(?:own )?hands?))";

/** A suicide, an attempt, or the thought of one. */
export const suicide = phrase(
  `${figuratively}suicid(?:e|es|al|ally|ality)${notOfIt}`,
  `(?:take|takes|taking|took|taken) ${whose} (?:own )(?:life|lives)(?!'s)${notOnly}`,
  // Without "own" only where the sentence ends with it or tells when, where or how.
  `(?:take|takes|taking|took|taken) (?:his|her|their) (?:life|lives)(?=[.,;:!?")]|$| (?:when|last|at the age|aged|by|because|with a|that (?:night|day|year)))`,
  `(?:end|ends|ending|ended) (?:(?:his|her|my|your|our|one's) (?:own )?life|their (?:own )?(?:life|lives)|it all|things for good)(?!'s| (?:as|in|together|story|on a|with (?:a|him|her|them)))`,
  `kill(?:s|ed)? ${oneself}(?! (?:laughing|with (?:work|laughter|worry)|over|trying|to (?:finish|meet|please|get|impress|be|keep|make)|for (?:this|that|the|a) (?:job|deadline|project)))`,
  `killing ${oneself}(?! (?:laughing|with|working|over|trying|to (?:finish|meet|please|get|impress|be|keep|make)|for|at (?:work|the office)))`,
  `(?:want|wants|wanted|wanting|wish|wishes|wished|ready|going|plan|plans|planned|planning|decided|longed) to die(?! (?:of|from|laughing|when (?:he|she|they|i) saw|in (?:peace|old age|bed)|at home|for))`,
  "(?:not|n't|no longer|never) (?:(?:even|really) )?(?:want|wants|wanted|wanting|wish|wishes|wished) to (?:live(?! (?:in|with|by|at|on|near|here|there|alone|together|off|for|under|among|next|like|through|up|down|out))|be alive|go on living|wake up (?:again|any ?more)|exist|be here any ?more)",
  "better off (?:dead|without me)",
  `(?:wish|wishes|wished) (?:that )?(?:i|he|she|they|you|we) (?:was|were|had been) dead`,
  "(?:isn't|wasn't|is not|was not|no longer|not|hardly) worth living(?! (?:for|without))",
  `attempts? on ${whose} (?:own )?(?:life|lives)`,
  "(?:want|wants|wanted|wish|wishes|wished) to be dead",
  "tried to end it(?= (?:in|when|that|last|once|again|all)|[.,;:!?]|$)",
  `plan(?:s|ned|ning)? ${whose} (?:own )?death`,
  "reasons? to (?:live(?! (?:in|with|by|at|on|near|here))|go on living|stay alive|be alive)",
  "(?:want|wants|wanted|wish|wishes|wished) (?:to not|not to|to stop) (?:exist|existing|living|live|be alive|being alive|wake up)",
  "(?:thoughts?|thinking|thought|talk|talked|idea) (?:of|about) ending (?:it|things|everything)",
  "(?:jump(?:s|ed|ing)?|leap(?:s|ed|ing|t)?|fell) to (?:his|her|their) (?:own )?deaths?",
  `(?:hanged|hung|drowned|shot|gassed|poisoned|asphyxiated|suffocated|strangled) ${oneself}(?! (?:with (?:medals|jewels|gold|lace)|in (?:the foot|work|drink|books|music|noise)|of (?:a|the|his|her)))`,
  "(?:died|dies|die|dying|death|deaths) (?:by|from|at) (?:his|her|their|my|your) own hand",
);

/** Somebody's death, or an attempt, and not thinking or speaking of it. */
export const suicideOfSomebody = phrase(
  "(?:died|dies|dying|die|dead|death|deaths|lost(?: \\w+){0,3}) (?:by|to|from) suicide",
  "(?:attempt|attempts|attempted|attempting|commit|commits|committed|committing|completed) (?:a )?suicide",
  `attempts? on ${whose} (?:own )?(?:life|lives)`,
  "suicide attempts?",
  `(?:'s|s'|his|her|their|my|our|your|the|a) suicide(?! (?:prevention|line|helpline|hotline|risk|rates?|statistics|note|awareness|crisis|attempt))`,
  "suicide of",
  `(?:took|taken|takes|taking) ${whose} own (?:life|lives)`,
  "(?:took|taken) (?:his|her|their) (?:life|lives)(?! (?:savings|stor|in|into|back|seriously|as))",
  `(?:ended|ends) (?:his|her|their) (?:own )?(?:life|lives)(?! (?:as|together|story|on a))`,
  `(?:killed|hanged|hung|drowned|shot|gassed|poisoned|asphyxiated|suffocated|strangled) ${oneself}`,
  `tr(?:y|ied|ies|ying) to (?:kill ${oneself}|end ${whose} life|take ${whose} (?:own )?life)`,
);
