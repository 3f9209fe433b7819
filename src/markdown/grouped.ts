/** A number as messages print it: `10,000`. */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
