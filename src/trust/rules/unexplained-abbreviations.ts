// TR-12: an abbreviation is written out once. Told only where a glossary says what everybody knows.

import type { TrustFinding, TrustText } from "../trust-text.ts";

const capitals = /(?<![\p{L}\p{N}&.@-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}]|-\p{Lu}))/gu;
const romanNumber = /^[IVXLCM]+$/;

export function unexplainedAbbreviations({ prose, glossary }: TrustText): TrustFinding[] {
  if (!glossary) return [];
  const explained = new Set(glossary.entries.map(({ abbreviation }) => abbreviation));
  const text = prose.map((run) => run.text).join("\n");
  const seen = new Set<string>();
  return prose.flatMap((run) => {
    if (run.isHeading || run.isQuoted) return [];
    return [...run.text.matchAll(capitals)].flatMap(({ 0: written, index }) => {
      if (seen.has(written) || isShouted(run.text, index, written, text)) return [];
      seen.add(written);
      if (glossary.wellKnown.has(written) || explained.has(written)) return [];
      if (romanNumber.test(written) || isWrittenOut(written, text)) return [];
      return {
        rule: "trust/TR-12",
        message: `“${written}” is never written out`,
        hint: `write what it is short for beside it, or add it to content/data/glossary.yaml: as a term, or to \`wellKnown\` if everybody knows it`,
        place: { line: run.places.at(index).line, near: written },
      } as const;
    });
  });
}

/** "Cognitive behavioural therapy (CBT)", "CBT (cognitive behavioural therapy)", "CBT stands for". */
function isWrittenOut(written: string, text: string): boolean {
  return new RegExp(
    `\\p{L} \\(${written}s?[),;]|(?<!\\p{L})${written}s? \\(\\p{L}|(?<!\\p{L})${written}s?,? (?:which )?(?:stands for|means|(?:is )?short for)`,
    "u",
  ).test(text);
}

/** "NO" and "DO NOT" are words of a voice that is raised, and the words stand elsewhere as they are. */
function isShouted(run: string, index: number, written: string, text: string): boolean {
  const before = run.slice(Math.max(0, index - 20), index);
  const after = run.slice(index + written.length, index + written.length + 20);
  return (
    /["“‘'«„]$/u.test(before) ||
    /\p{Lu}{2,}[,.!]? $/u.test(before) ||
    /^[,.!]? \p{Lu}{2,}/u.test(after) ||
    new RegExp(`(?<!\\p{L})${written.toLowerCase()}(?!\\p{L})`, "u").test(text)
  );
}
