// TR-12: an abbreviation is written out once. Told only where a glossary says what everybody knows.

import type { ProseRun } from "../../markdown/rendering.ts";
import type { TrustFinding, TrustText } from "../trust-text.ts";

const capitals = /(?<![\p{L}\p{N}&.@-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}]|-\p{Lu}))/gu;
const romanNumber = /^[IVXLCM]+$/;

/** What any two capitals are among: a text without need not be gone through with care. */
const perhapsCapitals = /[A-Z\u0080-\u1FFF\u2100-\uFFFF]{2}/;

export function unexplainedAbbreviations({ prose, glossary }: TrustText): TrustFinding[] {
  if (!glossary) return [];
  const abbreviations = glossary.entries.map(({ abbreviation }) => abbreviation);
  // Whatever is told once, or need not be told at all.
  const known = new Set<string | undefined>([...glossary.wellKnown, ...abbreviations]);
  const unknown = prose.flatMap((run) =>
    capitalsIn(run).filter(({ written }) => !known.has(written) && !romanNumber.test(written)),
  );
  if (unknown.length === 0) return [];
  const text = prose.map((run) => run.text).join("\n");
  for (const abbreviation of writtenOut(text)) known.add(abbreviation);
  const words = new Set(text.match(/(?<!\p{L})\p{Ll}{2,6}(?!\p{L})/gu));
  return unknown.flatMap(({ run, written, index }) => {
    const isWord = words.has(written.toLowerCase()) || isShouted(run.text, index, written);
    if (isWord || known.has(written)) return [];
    known.add(written);
    return {
      rule: "trust/TR-12",
      message: `“${written}” is never written out`,
      hint: "write what it is short for beside it, or add it to content/data/glossary.yaml: as a term, or to `wellKnown` if everybody knows it",
      place: { line: run.places.at(index).line, near: written },
    } as const;
  });
}

function capitalsIn(run: ProseRun) {
  if (run.isHeading || run.isQuoted || !perhapsCapitals.test(run.text)) return [];
  return [...run.text.matchAll(capitals)].map(({ 0: written, index }) => ({ run, written, index }));
}

/** "Behavioural therapy (CBT)", "CBT (behavioural therapy)", "CBT stands for behavioural therapy". */
const explained = [
  /\p{L} \((\p{Lu}{2,6})s?[),;]/gu,
  /(?<!\p{L})(\p{Lu}{2,6})s?(?: \(\p{L}|,? (?:which )?(?:stands for|means|(?:is )?short for))/gu,
];

function writtenOut(text: string): string[] {
  return explained.flatMap((form) =>
    [...text.matchAll(form)].map(([, abbreviation = ""]) => abbreviation),
  );
}

/** "DO NOT" and “NO” are words of a voice that is raised. */
function isShouted(run: string, index: number, written: string): boolean {
  const before = run.slice(Math.max(0, index - 20), index);
  const after = run.slice(index + written.length, index + written.length + 20);
  return (
    /["“‘'«„]$/u.test(before) ||
    /\p{Lu}{2,}[,.!]? $/u.test(before) ||
    /^[,.!]? \p{Lu}{2,}/u.test(after)
  );
}
