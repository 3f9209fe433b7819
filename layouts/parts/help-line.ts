// A helpline: how to reach it, for whom it is, when, and how sure we are.

import { timeElement } from "../../src/html/dates.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { helpNumber } from "./help-numbers.ts";
import type { HelpLine, HelpNumber, SiteData } from "./types.ts";

export interface HelpLineOptions {
  /** The level of its heading. */
  readonly level: 2 | 3;
  /** Whether links can lead to it: it stands on the page once. @default false */
  readonly hasId?: boolean;
}

export function helpLine(
  { publication }: SiteData,
  line: HelpLine,
  strings: Strings,
  { level, hasId = false }: HelpLineOptions,
): Html {
  const words = strings.helplines;
  const name = level === 2 ? html`<h2>${line.name}</h2>` : html`<h3>${line.name}</h3>`;
  return html`<li class="help-line"${hasId && html` id="line.${line.id}"`}>
${name}
${ways(line, strings)}
<p class="help-facts">${words.forWhom(line.audience)} ${facts(line, strings).join(" · ")}.</p>
<p class="help-checked">${words.checked(line.isConfirmed, line.lastChecked.length > 7)} ${timeElement(line.lastChecked, publication.site.language)}. ${words.official} <a href="${line.url}" rel="noreferrer">${hostOf(line.url)}</a>${line.lastChecked < publication.helpOldBefore && html` <strong>${words.old}</strong>`}</p>
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
