// One entry of the list of words: the wording, why we avoid it, and what to write.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { WordList } from "./types.ts";

type WordEntry = WordList["groups"][number]["entries"][number];

export function wordEntry(entry: WordEntry, words: Strings["wordsPage"]): Html {
  const { phrases, level, why, instead, advice, fine, guides } = entry;
  const ways = [...instead.map((wording) => `“${wording}”`), ...advice].join("; ");
  const source = guides.length === 0 ? words.own : `${words.guides} ${guides.join("; ")}`;
  return html`<div class="word-entry">
<h3>${phrases.map(quoted).join(", ")}</h3>
<p>${capitalised(why)}. ${words.levels[level]}</p>
<p><strong>${words.instead}</strong> ${ways}.</p>
${fine !== undefined && html`<p><strong>${words.fine}</strong> ${fine}.</p>\n`}<p class="word-source">${source}</p>
</div>
`;
}

/** "“brave” (of suicide)": what explains a phrase is no part of it. */
function quoted(phrase: string): string {
  const [, words = phrase, remark = ""] = /^(.*?)( \(.*\))?$/.exec(phrase) ?? [];
  return `“${words}”${remark}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
