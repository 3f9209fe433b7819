// Front matter as an attacker might write it, for properties that hold for every site.

import fc from "fast-check";

/** What would run, or compute, where somebody forgot to escape it. */
export const sentinels = [
  "<img src=x onerror=alert(1)>",
  '"onmouseover="alert(1)',
  "'onmouseover='alert(1)",
  "q{{7*7}}q",
  "</script><script>alert(1)</script>",
  "</title><svg onload=alert(1)>",
  "]]><img src=x onerror=alert(1)>",
  "--><img src=x onerror=alert(1)>",
  "&lt;img src=x onerror=alert(1)&gt;",
  "{% raw %}q{{ 7 * 7 }}q",
] as const;

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sentinels) },
  { weight: 2, arbitrary: fc.constantFrom("tea", "深呼吸", "🎉", "é", "مرحبا", "__proto__", "$&") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

/** Text of one line, of a length that a field may have. */
export function anyLine(min: number, max: number): fc.Arbitrary<string> {
  return fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => {
    const text = `T${parts.join(" ").replace(/[\p{C}\u2028\u2029]/gu, "")}`;
    return [...text.padEnd(min, "x")].slice(0, max).join("").replace(/\s$/, "x");
  });
}

/** YAML for a text, with every character that could mean something in quotes or escapes. */
function yamlText(text: string): string {
  return JSON.stringify(text);
}

const lists = (line: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc
    .uniqueArray(line, { minLength, maxLength })
    .map((items) => `[${items.map(yamlText).join(", ")}]`);

/** The first of some values nearly always. */
function often(first: string, ...others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** What each field may be; most of it is right, and full of malice. */
const fields: Readonly<Record<string, fc.Arbitrary<string>>> = {
  title: anyLine(1, 120).map(yamlText),
  description: anyLine(50, 200).map(yamlText),
  date: often("2026-01-02", "2026-03-04T05:06Z", "2027-01-01"),
  topics: fc.constantFrom("[rest]", "[rest, walking]"),
  updated: fc.constantFrom("2026-02-02", "2026-05-01"),
  corrections: anyLine(1, 300).map((note) => `[{ date: 2026-03-05, note: ${yamlText(note)} }]`),
  keyPoints: lists(anyLine(1, 200), 2, 5),
  aliases: often("[/old/]", "[/a.html]", "[/../../x/]", "[/%2e%2e/x/]"),
  withdrawn: anyLine(1, 300).map((note) => `{ date: 2026-03-05, reason: ${yamlText(note)} }`),
  lang: fc.constantFrom("en", "ar", "de", "zh-Hant"),
  draft: often("false", "true"),
  kind: fc.constantFrom("essay", "information"),
  series: fc.constant("{ id: mornings, position: 1 }"),
  related: often("[milk]", "[tea]"),
};

/** YAML of every kind: plain, quoted, blocks, lists, maps, anchors, aliases, tags, nonsense. */
const anyYaml: fc.Arbitrary<string> = fc.letrec<{ value: string; inner: string }>((tie) => ({
  inner: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      words,
      fc.double().map(String),
      fc.constantFrom("true", "null", "~", "", "0x1F", ".inf"),
    ),
    words.map(yamlText),
    words.map((text) => `'${text.replaceAll("'", "''")}'`),
    fc.constantFrom(
      "&a x",
      "*a",
      "*b",
      "!!binary aGk=",
      "!!js/function 'x'",
      "!!set { a }",
      "!x y",
    ),
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(words, tie("value")), { maxLength: 3 })
      .map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")} }`),
  ),
  value: tie("inner"),
})).value;

const anyLines = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.keys(fields)), anyYaml)
    .map(([key, value]) => `${key}: ${value}`),
  fc.tuple(words, anyYaml).map(([key, value]) => `${key}: ${value}`),
  anyYaml.map((value) => `x: |\n  ${value.replaceAll("\n", "\n  ")}\nkeyPoints:\n  - ${value}`),
  fc.constantFrom(
    "<<: *a",
    "a: &a { b: *a }",
    "? [a]\n: b",
    "%YAML 1.1",
    "...",
    "---",
    "\t",
    "# x",
    "'",
  ),
);

const needed = ["title", "description", "date", "topics"];

/** The lines between the fences: right ones, and now and then lines of any kind among them. */
export const anyFrontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.record(fields, { requiredKeys: needed }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(anyLines, { maxLength: 3 })),
  )
  .map(([values, more]) => {
    const right = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
    return [...right, ...more].join("\n");
  });
