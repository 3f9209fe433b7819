// What was found out about two things, kept from one round to the next: what is not asked for in a
// round is forgotten with it.

export class KeptPairs<Key, Value> {
  #before: ReadonlyMap<Key, ReadonlyMap<Key, Value>> = new Map();
  #now = new Map<Key, Map<Key, Value>>();

  startRound(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /**
   * What this or the last round has, or else what `make` gives.
   *
   * @param holds whether what was found out is still so
   */
  keep(key: Key, other: Key, make: () => Value, holds = (_: Value) => true): Value {
    let values = this.#now.get(key);
    if (!values) {
      values = new Map();
      this.#now.set(key, values);
    }
    const known = values.get(other) ?? this.#before.get(key)?.get(other);
    const value = known !== undefined && holds(known) ? known : make();
    values.set(other, value);
    return value;
  }
}
