// Numbers to call: in plain figures everywhere, and dialled by a press where telephones can.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { HelpNumber } from "./types.ts";

/** One number, with what it is for. */
export function helpNumber({ number, href, note }: HelpNumber): Html {
  // Its parts belong together: a number that breaks at the end of a line is hard to read.
  const figures = html`<span class="figures" dir="ltr">${number}</span>`;
  const shown =
    href === undefined
      ? figures
      : html`<a class="call" href="${href}"${outside(href)}>${figures}</a>`;
  return html`${shown}${note !== undefined && html` <span class="help-note">(${note})</span>`}`;
}

/** In one line: "999 or 112" where any will do, "120 (ambulance), 110 (police)" where each is for something. */
export function helpNumbers(numbers: readonly HelpNumber[], strings: Strings): Html {
  const anyWillDo = numbers.every(({ note }) => note === undefined);
  const between = anyWillDo ? ` ${strings.helplines.or} ` : ", ";
  return html`${numbers.map((number, index) => html`${index > 0 && between}${helpNumber(number)}`)}`;
}

/** The numbers that are for everything; where there are none, all of them. */
export function generalNumbers(numbers: readonly HelpNumber[]): readonly HelpNumber[] {
  const general = numbers.filter(({ note }) => note === undefined);
  return general.length > 0 ? general : numbers;
}

function outside(href: string): Html | undefined {
  return /^https?:/.test(href) ? html` rel="noreferrer"` : undefined;
}
