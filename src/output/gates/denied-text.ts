// Numbers and names in finished files that nobody may be sent to.

import { denialsIn } from "../../care/deny-list.ts";
import { quoted } from "../../content/quoted.ts";
import type { PlacedFinding } from "./file-finding.ts";

/** The words of a file in order, each part with the place where it begins. */
export class ReadText {
  readonly #parts: { readonly start: number; readonly index: number }[] = [];
  #text = "";

  add(text: string, index: number): void {
    this.#parts.push({ start: this.#text.length, index });
    this.#text += text;
  }

  /** Also of numbers that markup divides. */
  get denied(): PlacedFinding[] {
    return denialsIn(this.#text).map(({ index, shown, reason }) => ({
      rule: "output/help",
      message: `nobody may be sent to ${quoted(shown)}: ${reason}`,
      hint: "leave it out",
      index: this.#parts.findLast(({ start }) => start <= index)?.index ?? 0,
    }));
  }
}
