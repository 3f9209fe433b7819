import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { headScript, keepingScript, pageBudgets } from "../../src/output/budgets.ts";
import { makeInlineScript, makeScript, makeWorker } from "../../src/output/scripts.ts";

function source(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "scripts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return join(folder, "main.ts");
}

describe("a browser script", () => {
  test("holds what it imports, and no types", () => {
    const main = source({
      "main.ts": 'import { tea } from "./tea.ts";\nconst cup: string = tea;\nconsole.log(cup);',
      "tea.ts": 'export const tea: string = "green";',
    });
    const { code } = makeScript(main);
    expect(code).toContain('"green"');
    expect(code).not.toMatch(/import|string/);
  });

  test("is named after its source and its content", () => {
    const one = makeScript(source({ "main.ts": "console.log(1)" }));
    expect(one).toMatchObject({
      name: "main",
      url: expect.stringMatching(/^\/assets\/main\.[0-9a-f]{10}\.js$/),
    });
    expect(makeScript(source({ "main.ts": "console.log( 1 );" })).url).toBe(one.url);
    expect(makeScript(source({ "main.ts": "console.log(2)" })).url).not.toBe(one.url);
  });

  test("names the place of an error", () => {
    const wrong = source({ "main.ts": "\nconst = 1;" });
    expect(() => makeScript(wrong)).toThrow(/main\.ts:2:6: ERROR: /);
  });
});

describe("a script in the page itself", () => {
  test("is allowed by the hash of exactly what stands between the tags", () => {
    const { code, integrity } = makeInlineScript(source({ "main.ts": "console.log(1)" }));
    expect(integrity).toBe(`sha256-${hash("sha256", code, "base64")}`);
    expect(code).toBe(code.trim());
  });

  test("leaves no names in the page", () => {
    const { code } = makeInlineScript(source({ "main.ts": "const tea = Date.now(); alert(tea)" }));
    expect(code).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/);
  });
});

describe("the script in the head of every page", () => {
  test("keeps within its budget", () => {
    const { code } = makeInlineScript("src/client/apply-settings.ts");
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(headScript);
  });
});

describe("a service worker", () => {
  test("lies at the root of the site, under the same name whatever it holds", () => {
    const main = source({ "main.ts": "const tea = 1; console.log(tea)" });
    const { url, code } = makeWorker(main);
    expect(url).toBe("/main.js");
    // No module: not every browser can have one as a worker.
    expect(code).toMatch(/^\(\(\)=>\{.*\}\)\(\);\n$/s);
  });
});

describe("the script that keeps essays", () => {
  test("leaves most of what an essay has for scripts to others", () => {
    const { code } = makeScript("src/client/keep-essay.ts");
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(keepingScript);
    expect(keepingScript).toBeLessThan(pageBudgets.essay.js / 2);
  });
});
