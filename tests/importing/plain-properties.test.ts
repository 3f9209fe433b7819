import fc from "fast-check";
import { expect, test } from "vitest";
import { importer, noteTexts, readText } from "../helpers/imported.ts";

/** Whatever may mean something to Markdown, to our plugins, or to us. */
const pieces = [
  ..."*_~`[](){}<>!#^@:;|&\"'\\-=+.,?$%/",
  ...[
    "**",
    "__",
    "~~",
    "``",
    "```",
    "---",
    "===",
    "***",
    "___",
    "::: try",
    ":::",
    "{#id}",
    "{{ x }}",
  ],
  ...[
    "[@key]",
    "[@smith-2020]",
    "[^1]",
    "[^1]:",
    "^[x]",
    "{decorative}",
    "![a](b)",
    "[a](b)",
    "[a]: b",
  ],
  ...[
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "<https://a.org>",
    "&amp;",
    "&#42;",
    "&lt",
    "# A",
    "## B",
    "> q",
  ],
  ...[
    "1.",
    "2)",
    "- ",
    "+ x",
    "* y",
    "• z",
    "| a | b |",
    "|---|",
    "Label: text",
    "https://a.org/?b=_c_",
  ],
  ...[
    "tea",
    "Bread",
    "é",
    "深呼吸",
    "🎉",
    "“so”",
    "it’s",
    "don't",
    "10\u00A0kg",
    "a\u00ADb",
    "\u200B",
    "\u202F!",
  ],
];
const gaps = [" ", " ", " ", "", "\n", "\n\n", "\t", "\u00A0", "  \n", "\r\n", "    ", "\v"];

const anyText = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
      fc.constantFrom(...gaps),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => parts.map((part) => part.join("")).join(""));

/**
 * The words of a text, naively: what nobody sees goes, all quotation marks are the same, bullets
 * and numbers of lists are no words, and a label loses its colon.
 */
function plainWords(text: string): string[] {
  return text
    .toWellFormed()
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\p{Cc}/gu, (control) => (/\s/.test(control) ? " " : ""))
    .replace(/[“”"]/g, '"')
    .replace(/[‘’']/g, "'")
    .split(/\s+/)
    .map((word) => word.replace(/:$/, ""))
    .filter((word) => word !== "" && !/^(?:[•◦▪‣●○■*–-]|\d{1,3}[.)])$/.test(word));
}

test("a plain text comes out with the same words in the same order", {
  timeout: 120_000,
}, async () => {
  const importText = importer();
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      // A text such as <html> is one of another kind; the site refuses links that run code.
      const draft = await importText("essay.txt", `Title\n\n${text}\n\nThe end.`);
      if (!("text" in draft)) throw new Error(draft.join("\n"));
      expect(plainWords(readText(draft))).toEqual(plainWords(`Title ${text} The end.`));
      expect(noteTexts(draft.notes).filter((note) => !note.startsWith("sections"))).toEqual([]);
      expect(noteTexts(draft.open).filter((note) => /error/.test(note))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
