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

/** Numbers of which one is enough: "999 or 112". */
export function helpNumbers(numbers: readonly HelpNumber[], strings: Strings): Html {
  return html`${numbers.map((number, index) => html`${index > 0 && ` ${strings.helplines.or} `}${helpNumber(number)}`)}`;
}

function outside(href: string): Html | undefined {
  return /^https?:/.test(href) ? html` rel="noreferrer"` : undefined;
}
