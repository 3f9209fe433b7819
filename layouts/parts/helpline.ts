// A helpline: how to reach it, for whom it is, when, and how sure we are.

import { timeElement } from "../../src/html/dates.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { helpNumber } from "./help-numbers.ts";
import type { HelpLine, HelpNumber, SiteData } from "./types.ts";

/** @param id what links can lead to, where it has a page of its own */
export function helpline(
  { publication }: SiteData,
  line: HelpLine,
  strings: Strings,
  id?: string,
): Html {
  const words = strings.helplines;
  return html`<li class="helpline"${id !== undefined && html` id="${id}"`}>
<h3>${line.name}</h3>
${ways(line, strings)}
<p>${words.forWhom(line.audience)}</p>
<p class="help-facts">${facts(line, strings).join(" · ")}.</p>
<p class="help-checked">${words.checked(line.isConfirmed, line.lastChecked === line.checkedFrom)} ${timeElement(line.lastChecked, publication.site.language)}.${line.checkedFrom < publication.helpOldBefore && html` <strong>${words.old}</strong>`}</p>
<p class="help-checked">${words.official} <a href="${line.url}" rel="noreferrer">${hostOf(line.url)}</a></p>
</li>
`;
}

function ways(line: HelpLine, { helplines: words }: Strings): Html {
  const { phones, texts, whatsapp, email, chat } = line;
  const way = (name: string, number: HelpNumber) => html`<li>${name} ${helpNumber(number)}</li>\n`;
  return html`<ul class="help-ways">
${phones.map((number) => way(words.call, number))}${texts.map((number) => way(number.keyword === undefined ? words.text : words.textWord(number.keyword), number))}${whatsapp.map((number) => way(words.whatsapp, number))}${chat && html`<li>${words.chat} <a href="${chat.url}" rel="noreferrer">${hostOf(chat.url)}</a>${chat.note !== undefined && html` <span class="help-note">(${chat.note})</span>`}</li>\n`}${email !== undefined && html`<li>${words.email} <a href="mailto:${email}">${email}</a></li>\n`}</ul>`;
}

/** Hours, cost and languages, each said also where it is not known. */
function facts(line: HelpLine, { helplines: words }: Strings): string[] {
  const { hours, isFree, languages, languageNote, isInternational } = line;
  const known = new Map([
    ["always", words.always],
    ["unknown", words.unknownHours],
  ]);
  const cost = isFree ? words.free : words.notFree;
  const spoken = [languages.length > 0 && words.languages(languages), languageNote];
  return [
    known.get(hours) ?? sentence(hours),
    isFree === undefined ? words.unknownCost : cost,
    sentence(spoken.filter(Boolean).join(", ")),
    ...(isInternational ? [words.international] : []),
  ].filter((fact) => fact !== "");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
