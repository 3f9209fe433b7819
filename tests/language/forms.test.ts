import { expect, test } from "vitest";
import { inFormOf } from "../../src/language/describe-wording.ts";
import { formsOf } from "../../src/language/forms.ts";

test.each([
  ["commit", ["commits", "committed", "committing"]],
  ["suffer", ["suffers", "suffered", "suffering"]],
  ["release", ["releases", "released", "releasing"]],
  ["try", ["tries", "tried", "trying"]],
  ["pass", ["passes", "passed", "passing"]],
  ["take", ["takes", "took", "taken", "taking"]],
  ["wife", ["wives"]],
  ["stay", ["stays", "stayed", "staying"]],
])("the forms of %s hold %j", (word, forms) => {
  expect(formsOf(word)).toEqual(expect.arrayContaining([word, ...forms]));
});

test.each([
  ["committed suicide", "died by suicide"],
  ["Committing suicide", "dying by suicide"],
  ["commits suicide", "dies by suicide"],
  ["COMMIT SUICIDE", "die by suicide"],
  ["took her life", "died by suicide"],
])("what replaces “%s” is “%s”", (written, expected) => {
  expect(inFormOf("{die} by suicide", written)).toBe(expected);
});

test("a verb of which the forms are regular takes them as well", () => {
  expect(inFormOf("{live} with it", "suffering from it")).toBe("living with it");
  expect(inFormOf("{live} with it", "suffered from it")).toBe("lived with it");
});
