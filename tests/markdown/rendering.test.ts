import createMarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { citations } from "../../src/markdown/citations.ts";
import { createEnv, renderingOf } from "../../src/markdown/rendering.ts";

test("a rendering begins with nothing found, each time", () => {
  const env = createEnv();
  renderingOf(env).findings.push({
    rule: "markdown/directive",
    line: 0,
    near: "",
    message: "",
    hint: "",
  });
  expect(renderingOf(createEnv())).toEqual({ findings: [], citations: [], brackets: new Map() });
});

test.each([undefined, {}, { rendering: { findings: [] } }])(
  "a plugin refuses to run without the env that it reports to: %j",
  (env) => {
    const message = "this plugin needs the env of createEnv()";
    expect(() => renderingOf(env)).toThrow(new TypeError(message));
    expect(() => createMarkdownIt().use(citations).render("[@lee]", env)).toThrow(message);
  },
);
