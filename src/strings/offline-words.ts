// What the interface says about what readers keep on their devices.

import type { Counted } from "./counted.ts";

/** About what readers keep on their devices. */
export interface OfflineWords {
  readonly title: string;
  /** Leads to the list of what is kept. */
  readonly toList: string;
  /** Stands in a copy; with `{date}`. */
  readonly copyFrom: string;
  readonly keep: KeepWords;
  readonly page: {
    readonly description: string;
    readonly notKept: string;
    readonly intro: string;
    readonly withoutScript: string;
    readonly listLabel: string;
    readonly removeAll: string;
    readonly said: KeptWords;
  };
}

/** What an essay says about keeping it. */
export interface KeepWords {
  /** What will be done. */
  readonly offer: string;
  readonly keep: string;
  readonly keeping: string;
  /** Said when it has been done. */
  readonly done: string;
  readonly kept: string;
  readonly remove: string;
  readonly removed: string;
  readonly full: string;
  readonly failed: string;
}

/** What the list of kept essays says; a script puts in what varies, at `{title}` and the like. */
export interface KeptWords {
  readonly nothing: string;
  readonly onlyHelp: string;
  /** With `{size}`. */
  readonly sum: Counted;
  /** With `{date}`. */
  readonly copyFrom: string;
  readonly remove: string;
  /** With `{title}`. */
  readonly removed: string;
  readonly removedAll: string;
  /** With `{titles}`: what the site itself has taken back. */
  readonly takenBack: string;
  readonly failed: string;
  readonly unable: string;
}
