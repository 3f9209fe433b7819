import { expect, test } from "vitest";
import { withoutTracking } from "../../src/markdown/tracking.ts";

test.each([
  ["https://x.org/?utm_source=a&utm_medium=b", "https://x.org/", ["utm_source", "utm_medium"]],
  ["https://x.org/?a=1&fbclid=2&b=3#c", "https://x.org/?a=1&b=3#c", ["fbclid"]],
  ["https://x.org/?GCLID=2", "https://x.org/", ["GCLID"]],
  ["https://x.org/?a=%20&a=&a", "https://x.org/?a=%20&a=&a", []],
  ["https://x.org/#?utm_source=a", "https://x.org/#?utm_source=a", []],
  ["https://x.org/?utm=1&my_utm_source=2", "https://x.org/?utm=1&my_utm_source=2", []],
])("%s becomes %s", (written, address, removed) => {
  expect(withoutTracking(written)).toEqual({ address, removed });
});
