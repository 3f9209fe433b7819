import createMarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { citations } from "../../src/markdown/citations.ts";
import { createEnv, inlineBlocks, renderingOf } from "../../src/markdown/rendering.ts";

test("a rendering begins with nothing found, each time", () => {
  const env = createEnv("essays");
  renderingOf(env).findings.push({
    rule: "markdown/directive",
    line: 0,
    near: "",
    message: "",
    hint: "",
  });
  expect(renderingOf(createEnv("essays"))).toEqual({
    folder: "essays",
    links: [],
    images: [],
    headings: [],
    phones: [],
    prose: [],
    allowances: [],
    findings: [],
    citations: [],
    brackets: new Map(),
    unknownNotes: new Map(),
  });
});

test("a place in a text has a line, in whatever order places are asked for", () => {
  const md = createMarkdownIt();
  const found: number[] = [];
  md.core.ruler.push("probe", (state) => {
    for (const { token, lineAt } of inlineBlocks(state)) {
      const { content } = token;
      // Forwards, then backwards; the end of a line belongs to it.
      for (let at = 0; at < content.length; at += 1) found.push(lineAt(at));
      for (let at = content.length - 1; at >= 0; at -= 1) found.push(lineAt(at));
    }
  });
  md.render("# x\n\na\nbc\nd", createEnv("essays"));
  expect(found.join(" ")).toBe("0 0 2 2 3 3 3 4 4 3 3 3 2 2");
});

test.each([undefined, {}, { rendering: { findings: [] } }])(
  "a plugin refuses to run without the env that it reports to: %j",
  (env) => {
    const message = "this plugin needs the env of createEnv()";
    expect(() => renderingOf(env)).toThrow(new TypeError(message));
    expect(() => createMarkdownIt().use(citations).render("[@lee]", env)).toThrow(message);
  },
);
