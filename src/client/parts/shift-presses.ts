// Shift, pressed three times: a way out that needs no aim. Shift that only made a capital letter does
// not count.

export interface ShiftPressesOptions {
  readonly onLeave: () => void;
  /** Told how many presses are still needed. */
  readonly onPress: (needed: number) => void;
  /** Told when the presses so far no longer count, because too much time has passed. */
  readonly onExpire: () => void;
}

const needed = 3;
/** How long a press counts, in milliseconds. */
const patience = 5000;

export class ShiftPresses {
  readonly #options: ShiftPressesOptions;
  #count = 0;
  /** Whether Shift went down and nothing else since. */
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ShiftPressesOptions) {
    this.#options = options;
  }

  down(key: string): void {
    this.#isAlone = key === "Shift";
    if (!this.#isAlone) this.reset();
  }

  up(key: string): void {
    if (key !== "Shift" || !this.#isAlone) return;
    this.#isAlone = false;
    clearTimeout(this.#timer);
    this.#count += 1;
    if (this.#count === needed) {
      this.#count = 0;
      this.#options.onLeave();
      return;
    }
    this.#options.onPress(needed - this.#count);
    this.#timer = setTimeout(() => {
      this.#count = 0;
      this.#options.onExpire();
    }, patience);
  }

  /** Forgets the presses, when something else is done in between. */
  reset(): void {
    this.#isAlone = false;
    if (this.#count === 0) return;
    clearTimeout(this.#timer);
    this.#count = 0;
    this.#options.onPress(needed);
  }
}
