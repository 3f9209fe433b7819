// The forms of a word: `commit~` in a pattern stands for commit, commits, committed, committing.

/**
 * Every form that the rules of English spelling could make of a word, as a verb and as a noun.
 * Some of them are no words; nobody writes those, or writes them by mistake.
 */
export function formsOf(word: string): string[] {
  const stems = [word];
  // commit, committed; travel, travelled
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) stems.push(word + word.slice(-1));
  const forms = stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`]);
  if (word.endsWith("e")) forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  else if (/(?:s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
  else forms.push(`${word}s`);
  return [word, ...forms, ...(irregular.get(word) ?? [])];
}

/** What the rules of spelling do not tell. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    beat: "beaten",
    break: "broke broken",
    choose: "chose chosen",
    drive: "drove driven",
    fall: "fell fallen",
    feel: "felt",
    fight: "fought",
    get: "got gotten",
    give: "gave given",
    go: "goes went gone",
    hear: "heard",
    hope: "hoping",
    keep: "kept",
    leave: "left",
    lie: "lying",
    lose: "lost",
    make: "made",
    overcome: "overcame",
    run: "ran",
    say: "said",
    see: "saw seen",
    shoot: "shot",
    take: "took taken",
    tell: "told",
    think: "thought",
    wife: "wives",
  }).map(([word, forms]) => [word, forms.split(" ")] as const),
);

/** The form of a verb: "took" is the past of "take". */
export type VerbForm = "base" | "third" | "past" | "ing";

/** Which form of a verb a word has, as far as its ending tells. */
export function verbFormOf(word: string): VerbForm {
  if (word.endsWith("ing")) return "ing";
  if (word.endsWith("ed") || pasts.has(word)) return "past";
  return word.endsWith("s") ? "third" : "base";
}

const pasts: ReadonlySet<string> = new Set([...irregular.values()].flat());

/** A verb of our suggestions in the form of the verb that it replaces. */
export function inForm(verb: string, form: VerbForm): string {
  if (form === "base") return verb;
  const forms = suggested.get(verb);
  if (forms) return forms[form];
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return { third: `${verb}s`, past: `${stem}ed`, ing: `${stem}ing` }[form];
}

const suggested: ReadonlyMap<string, Readonly<Record<Exclude<VerbForm, "base">, string>>> = new Map(
  [
    ["die", { third: "dies", past: "died", ing: "dying" }],
    ["take", { third: "takes", past: "took", ing: "taking" }],
    ["have", { third: "has", past: "had", ing: "having" }],
    ["be", { third: "is", past: "was", ing: "being" }],
  ],
);
