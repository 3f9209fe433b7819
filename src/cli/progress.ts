// How far a long command is: one line on a terminal, written over and over, gone at the end.

/** Milliseconds that a command takes before anything is shown. */
const patience = 500;
/** Milliseconds between two looks at the same line. */
const pause = 100;

/** The part of `process.stderr` that is needed. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #isSeen: boolean;
  #due: number | undefined;
  #isOnScreen = false;

  constructor(
    terminal: Terminal,
    { env = process.env, now = () => performance.now() }: ProgressOptions = {},
  ) {
    this.#terminal = terminal;
    this.#now = now;
    this.#isSeen = terminal.isTTY === true && env["TERM"] !== "dumb" && !isCi(env);
  }

  /** Says what is being done, such as `reading 340 of 1000 essays`. Cheap to call often. */
  show(text: string): void {
    if (!this.#isSeen) return;
    const now = this.#now();
    this.#due ??= now + patience;
    if (now < this.#due) return;
    this.#due = now + pause;
    // A line that does not fit would go on to a second one, which stays.
    this.#terminal.write(`${clear}${text.slice(0, (this.#terminal.columns || 80) - 1)}`);
    this.#isOnScreen = true;
  }

  /** Takes the line away, for something else to be printed in its place. */
  clear(): void {
    if (this.#isOnScreen) this.#terminal.write(clear);
    this.#isOnScreen = false;
  }
}

/** To the beginning of the line, which is emptied. */
const clear = "\r\u001B[2K";

/** Whether this is a machine that builds for others. */
export function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return !/^(?:|0|false)$/i.test(env["CI"] ?? "");
}
