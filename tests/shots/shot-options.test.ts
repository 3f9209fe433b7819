import { expect, test } from "vitest";
import { readShotOptions } from "./shot-options.ts";

const everything = { folder: ".cache/shots", widths: [360, 768, 1280], schemes: ["light", "dark"] };

test.each([
  [[], everything],
  [["essay"], { ...everything, page: "essay" }],
  [["404"], { ...everything, page: "404" }],
  [["essay", "360", "dark"], { ...everything, page: "essay", widths: [360], schemes: ["dark"] }],
  [["dark", "320", "1280"], { ...everything, widths: [320, 1280], schemes: ["dark"] }],
  [["./pictures"], { ...everything, folder: "./pictures" }],
  [["/tmp/pictures", "home"], { ...everything, folder: "/tmp/pictures", page: "home" }],
  [[".cache"], { ...everything, folder: ".cache" }],
])("takes %j for what their forms say", (words, options) => {
  expect(readShotOptions(words)).toEqual(options);
});

test("does not guess which of two folders or pages is meant", () => {
  expect(() => readShotOptions(["home", "essay"])).toThrow(
    "one page at a time, not home and essay",
  );
  expect(() => readShotOptions(["./a", "./b"])).toThrow("one folder at a time, not ./a and ./b");
});
