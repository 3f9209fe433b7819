// Sentences of the real essays, which generated ones are made after: rules that look for words and
// phrases meet English as people write it, and not noise that they are done with at once.

import { phoneLike } from "../../src/care/phone-like.ts";
import { splitFrontMatter } from "../../src/content/front-matter.ts";
import { readContent } from "../../src/content/read-content.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { holds, sentences } from "../../src/safety/phrase.ts";
import { subjectWords } from "../../src/safety/subject-words.ts";

export interface Models {
  /** What any essay may say. */
  readonly plain: readonly string[];
  /** What only an essay about bereavement says. */
  readonly hard: readonly string[];
}

export function modelSentences(): Models {
  const plain: string[] = [];
  const hard: string[] = [];
  for (const source of readContent("content").essays) {
    const split = splitFrontMatter(source);
    if (!("front" in split)) continue;
    const found = renderMarkdown(split.body, "en")
      .prose.filter(({ isHeading }) => !isHeading)
      .flatMap(({ text }) => sentences(text.replaceAll("\n", " ")))
      .map(({ text }) => text.trim())
      .filter(isUsable);
    plain.push(...found.filter((sentence) => subjectsIn(sentence).length === 0));
    hard.push(...found.filter((sentence) => subjectsIn(sentence).join() === "bereavement"));
  }
  return { plain, hard };
}

/** Whole, without what was left out of it, marks of Markdown, and numbers to call. */
function isUsable(sentence: string): boolean {
  return (
    /^["']?\p{Lu}[^\uFFFC\\*_`|<[\]]{20,300}[.!?]["']?$/u.test(sentence) &&
    phoneLike(sentence).length === 0
  );
}

function subjectsIn(sentence: string): string[] {
  return subjectWords
    .filter(
      ({ plain, inPassing }) =>
        holds(plain, sentence) || (inPassing !== undefined && holds(inPassing.words, sentence)),
    )
    .map(({ subject }) => subject);
}
