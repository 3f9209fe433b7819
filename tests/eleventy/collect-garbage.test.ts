import { afterEach, expect, test, vi } from "vitest";
import { collectGarbage } from "../../src/eleventy/collect-garbage.ts";
import { scriptFlags } from "../bench/script-flags.ts";

afterEach(() => vi.unstubAllGlobals());

test("memory is given back between the stages of a large build, and of no other", () => {
  const gc = vi.fn();
  vi.stubGlobal("gc", gc);
  collectGarbage(1999);
  expect(gc).not.toHaveBeenCalled();
  collectGarbage(2000);
  expect(gc).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: "major" }));
});

test("nothing is asked of a Node that does not let programs collect", () => {
  vi.stubGlobal("gc", undefined);
  expect(() => collectGarbage(2000)).not.toThrow();
});

test.each(["build", "release"])("`npm run %s` lets the program collect", (script) => {
  expect(scriptFlags(script)).toContain("--expose-gc");
});
