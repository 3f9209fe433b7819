// The comments of one text that allow wordings: which of them were needed, and what is wrong with
// the others.

import type { Allowance } from "../markdown/rendering.ts";
import { didYouMean } from "./nearest.ts";
import type { Finding, Position } from "./problem.ts";
import { quoted } from "./quoted.ts";

/** A wording that a writer allows, with the reason. */
export interface AllowedWording {
  readonly file: string;
  readonly line: number;
  readonly entries: readonly string[];
  readonly reason: string;
}

export class AllowedEntries {
  readonly #allowances: readonly Allowance[];
  /** The entries of each comment that something needed. */
  readonly #used = new Map<Allowance, Set<string>>();

  constructor(allowances: readonly Allowance[]) {
    this.#allowances = allowances;
  }

  /**
   * Whether a comment allows an entry, which counts as needing it.
   *
   * @param token the index of the token of the prose; none for front matter
   */
  take(id: string, token: number | undefined): boolean {
    const allowing = this.#allowances.filter(({ ids, reason, from, to, isFirst }) => {
      if (reason === "" || !ids.includes(id)) return false;
      return token === undefined ? isFirst : token >= from && token <= to;
    });
    for (const allowance of allowing) {
      this.#used.set(allowance, (this.#used.get(allowance) ?? new Set()).add(id));
    }
    return allowing.length > 0;
  }

  /** What is wrong, once everything was asked for. */
  faults(known: ReadonlySet<string>): (Finding & { readonly allowance: Allowance })[] {
    return this.#allowances.flatMap((allowance) => {
      const { ids, reason } = allowance;
      if (ids.length === 0 || reason === "") return { allowance, ...incomplete(ids) };
      return ids.flatMap((id) => {
        if (!known.has(id)) return { allowance, ...unknown(id, known) };
        return this.#used.get(allowance)?.has(id) ? [] : { allowance, ...unused(id) };
      });
    });
  }

  /** Every comment with a reason, for the report. */
  report(file: string, place: (allowance: Allowance) => Position): AllowedWording[] {
    return this.#allowances
      .filter(({ reason }) => reason !== "")
      .map((allowance) => ({
        file,
        line: place(allowance).line,
        entries: allowance.ids,
        reason: allowance.reason,
      }));
  }
}

function incomplete(ids: readonly string[]): Finding {
  const message =
    ids.length === 0
      ? "this comment does not say which entry it allows"
      : `this comment allows ${ids.join(", ")} without a reason`;
  const hint = "write <!-- lint-allow L01: the name of the Act -->";
  return { rule: "language/reason", message, hint };
}

function unknown(id: string, known: ReadonlySet<string>): Finding {
  const message = `there is no entry ${quoted(id)} in the list of words`;
  return { rule: "language/override", message, hint: didYouMean(id, known) };
}

function unused(id: string): Finding {
  return {
    rule: "language/override",
    message: `this comment allows ${id}, and nothing needs it here`,
    hint: "take it away; it is about the block below it, or the paragraph that it stands in",
  };
}
