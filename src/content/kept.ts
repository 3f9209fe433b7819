// Doing work again only when what it was made from is another.

/** Keeps what was made, by name, for as long as its inputs stay the same. */
export class Kept<Value> {
  #entries = new Map<string, Entry<Value>>();
  #asked = new Map<string, Entry<Value>>();

  /**
   * @param inputs all that the value is made from, compared by identity
   * @param isTrue whether a kept value still holds, when that depends on more than its inputs
   */
  keep(
    name: string,
    inputs: readonly unknown[],
    make: () => Value,
    isTrue: (value: Value) => boolean = () => true,
  ): Value {
    const known = this.#asked.get(name) ?? this.#entries.get(name);
    const isSame =
      known?.inputs.length === inputs.length &&
      known.inputs.every((input, index) => Object.is(input, inputs[index]));
    const entry = isSame && isTrue(known.value) ? known : { inputs, value: make() };
    this.#asked.set(name, entry);
    return entry.value;
  }

  /** What is kept under a name. */
  peek(name: string): Value | undefined {
    return (this.#asked.get(name) ?? this.#entries.get(name))?.value;
  }

  /** Ends a round: what was not asked for since the last one is forgotten. */
  endRound(): void {
    this.#entries = this.#asked;
    this.#asked = new Map();
  }
}

interface Entry<Value> {
  readonly inputs: readonly unknown[];
  readonly value: Value;
}
