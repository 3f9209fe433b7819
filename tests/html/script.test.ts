import { expect, test } from "vitest";
import { scriptElement } from "../../src/html/script.ts";

test("puts code into an element as it is", () => {
  expect(scriptElement('if (1 < 2 && "a") b()').toString()).toBe(
    '<script>if (1 < 2 && "a") b()</script>',
  );
});

test.each(["'</script>'", "'<!--'", "'<SCRIPT'", "'</Script '"])(
  "refuses code that would end its own element: %s",
  (code) => {
    expect(() => scriptElement(code)).toThrow("this code would end its own element");
  },
);
