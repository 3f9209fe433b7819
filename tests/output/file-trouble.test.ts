import { expect, test } from "vitest";
import { fileTrouble } from "../../src/output/file-trouble.ts";

function systemError(code: string, places: { path?: string; dest?: string } = {}): Error {
  return Object.assign(new Error(`${code}: what the system calls it`), { code, ...places });
}

test.each([
  ["ENOSPC", "the disk is full (ENOSPC)\n    free some space, then run the command again"],
  [
    "EDQUOT",
    "your share of the disk is used up (EDQUOT)\n    free some space, then run the command again",
  ],
  [
    "EACCES",
    "no permission (EACCES)\n    change its owner or its mode, or run the command as its owner",
  ],
  ["EROFS", "the file system is read-only (EROFS)\n    work in a folder that can be written to"],
])("%s is said in words that help, with the file", (code, words) => {
  expect(fileTrouble(systemError(code, { path: "_site/a" }))).toBe(`_site/a: ${words}`);
});

test("names the place that a file could not be moved to", () => {
  const error = systemError("EACCES", { path: "new", dest: "_site" });
  expect(fileTrouble(error)).toMatch(/^_site: no permission/);
});

test("looks through errors that wrap others", () => {
  const path = "_site/feed.xml";
  const cause = systemError("EROFS", { path });
  expect(fileTrouble(new Error("a", { cause: new Error("b", { cause }) }))).toContain(path);
  expect(fileTrouble(Object.assign(new Error("a"), { originalError: cause }))).toContain(path);
  expect(fileTrouble(new AggregateError([new Error("b"), cause]))).toContain(path);
  const circle = new Error("a");
  circle.cause = circle;
  expect(fileTrouble(circle)).toBeUndefined();
});

test("names what the wrapping error names, or else the folder, when the system names nothing", () => {
  const cause = systemError("ENOSPC");
  const wrapped = new Error('Having trouble writing to "./_site/a.html" from "b"', { cause });
  expect(fileTrouble(wrapped, "_site")).toMatch(/^\.\/_site\/a\.html: the disk is full/);
  expect(fileTrouble(cause, "_site")).toMatch(/^_site: the disk is full/);
  expect(fileTrouble(cause)).toMatch(/^the disk is full/);
});

test.each([[new Error("a template fails")], ["text"], [undefined], [systemError("ENOENT")]])(
  "has nothing to say about %s",
  (error) => expect(fileTrouble(error)).toBeUndefined(),
);
