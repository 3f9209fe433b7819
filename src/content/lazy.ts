// Values that cost something and that not everybody needs.

/** Makes the value when it is first asked for, and keeps it. */
export class Lazy<Value> {
  #state: { readonly value: Value } | { readonly make: () => Value };

  constructor(make: () => Value) {
    this.#state = { make };
  }

  get value(): Value {
    // What it is made from is let go of.
    if ("make" in this.#state) this.#state = { value: this.#state.make() };
    return this.#state.value;
  }
}
