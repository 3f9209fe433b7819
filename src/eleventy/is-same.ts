// Whether two values are the same to whoever reads them.

/** Deeper than any data of ours; beyond it values count as different, so that a circle ends. */
const deepest = 20;

/**
 * Compares arrays and plain objects by what they hold, everything else by identity. When in doubt
 * the answer is no.
 */
export function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth > deepest || !isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, index) => isSame(value, b[index], depth + 1))
    );
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Reflect.ownKeys(a);
  return (
    keys.length === Reflect.ownKeys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key), depth + 1),
    )
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
