import { expect, test } from "vitest";
import { projectTimes } from "../helpers/project-times.ts";

test("adds up the files of each project", () => {
  const files = [
    { project: "unit", milliseconds: 1200 },
    { project: "site", milliseconds: 61_000 },
    { project: "unit", milliseconds: 340 },
  ];
  expect(projectTimes(files)).toEqual([
    "      unit  1.5 s in 2 files",
    "      site  61.0 s in 1 file",
  ]);
});

test("has nothing to say of no tests", () => {
  expect(projectTimes([])).toEqual([]);
});
