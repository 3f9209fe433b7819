// Large numbers in the form that messages print them, so that a limit can be read at a glance.

/** A number as messages print it: `10,000`. */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
