import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/content/format-problems.ts";
import { licences } from "../../src/supply/licences.ts";
import { knownScripts, supplyProblems } from "../../src/supply/supply-problems.ts";

const integrity = `sha512-${"a".repeat(86)}==`;
const tea = {
  version: "1.2.3",
  resolved: "https://registry.npmjs.org/tea/-/tea-1.2.3.tgz",
  integrity,
  license: "MIT",
};

/** What is said of one package, which stands on line 5. */
function told(changes: object, path = "node_modules/tea"): string[] {
  const entry = { ...tea, ...changes };
  return toldOf(JSON.stringify({ lockfileVersion: 3, packages: { [path]: entry } }, null, 2));
}

function toldOf(lockfile: string | undefined, npmrc: string | undefined = "ignore-scripts=true\n") {
  return supplyProblems({ "package-lock.json": lockfile, ".npmrc": npmrc }).map(formatProblem);
}

const again =
  "\n    take its entry out and run `npm install --package-lock-only`: npm asks the registry for it again";
const read = "\n    read its licence; if we can do what it asks, add it to src/supply/licences.ts";
const notThere =
  "says not where it comes from, and not from https://registry.npmjs.org/tea/-/tea-1.2.3.tgz";

describe("supplyProblems", () => {
  test("PR-18: finds nothing in the project as it is", () => {
    const real = (file: string) => readFileSync(file, "utf8");
    expect(toldOf(real("package-lock.json"), real(".npmrc"))).toEqual([]);
  });

  test.each([
    [{ integrity: undefined }, `\`tea\` is held to no hash (SHA-512)${again}`],
    [
      { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" },
      `\`tea\` is held to no hash (SHA-512)${again}`,
    ],
    [{ resolved: undefined }, `\`tea\` ${notThere}${again}`],
    ...[
      "http://registry.npmjs.org/tea/-/tea-1.2.3.tgz",
      "https://registry.npmjs.org.evil.org/tea/-/tea-1.2.3.tgz",
      "https://registry.npmjs.org/tee/-/tee-1.2.3.tgz",
      "https://registry.npmjs.org/tea/-/tea-1.2.4.tgz",
      "git+ssh://git@github.com/tea/tea.git#123",
      "../tea",
    ].map((resolved): [object, string] => [
      { resolved },
      `\`tea\` comes from ${resolved}, and not from https://registry.npmjs.org/tea/-/tea-1.2.3.tgz${again}`,
    ]),
    [
      { hasInstallScript: true },
      "`tea` wants to run something when it is installed\n    see what it is and whether all works without; then name it in src/supply/supply-problems.ts",
    ],
    [
      { license: undefined },
      `\`tea\` says nothing of its licence, which nobody has looked at${read}`,
    ],
    [
      { license: "GPL-3.0-only" },
      `\`tea\` is under \`GPL-3.0-only\`, which nobody has looked at${read}`,
    ],
    [
      { license: "CC-BY-SA-4.0" },
      `\`tea\` is under \`CC-BY-SA-4.0\`, which nobody has looked at${read}`,
    ],
  ])("tells of a package with %j at its entry", (changes, message) => {
    expect(told(changes)).toEqual([`package-lock.json:4:5  error  ${message}`]);
  });

  test.each([
    ["MIT OR GPL-3.0-only", true],
    ["(GPL-3.0-only OR MIT)", true],
    ["MIT AND Zlib", true],
    ["MIT AND GPL-3.0-only", false],
    ["GPL-3.0-only OR AGPL-3.0-only", false],
    ["GPL-3.0-only OR MIT AND Zlib", true],
    ["(MIT OR GPL-3.0-only) AND (MIT OR GPL-3.0-only)", false],
    ["BSD", false],
    ["SEE LICENSE IN LICENSE.txt", false],
    ["__proto__", false],
  ])("under `%s` a package is let in: %j", (license, isLetIn) => {
    expect(told({ license }).length === 0).toBe(isLetIn);
  });

  test("lets what only tests read have terms that a site could not", () => {
    expect(told({ license: "CC-BY-SA-4.0", dev: true })).toEqual([]);
    expect(told({ license: "GPL-3.0-only", dev: true })).toHaveLength(1);
  });

  test("knows packages below others, with a scope, and by another name", () => {
    const resolved = "https://registry.npmjs.org/@pot/tea/-/tea-1.2.3.tgz";
    expect(told({ resolved }, "node_modules/cup/node_modules/@pot/tea")).toEqual([]);
    expect(told({ resolved, name: "@pot/tea" }, "node_modules/tea")).toEqual([]);
    expect(told({ resolved }, "node_modules/tea")).toHaveLength(1);
  });

  test.each([undefined, "", "{", "{}", '{"lockfileVersion":2,"packages":{}}'])(
    "does not take %j for a lockfile",
    (text) => {
      expect(toldOf(text)).toEqual([
        `package-lock.json:1:1  error  this is no lockfile of version 3, which npm 7 and later write
    run \`npm install --package-lock-only\`, and look at what has changed`,
      ]);
    },
  );

  test.each([undefined, "", "ignore-scripts=false\n", "# ignore-scripts=true\n"])(
    "tells of an .npmrc that lets packages run what they like: %j",
    (npmrc) => {
      // Not for `undefined`, which would be the one that is in order.
      const problems = supplyProblems({
        "package-lock.json": '{"lockfileVersion":3,"packages":{}}',
        ".npmrc": npmrc,
      });
      expect(problems.map(formatProblem)).toEqual([
        `.npmrc:1:1  error  packages may run whatever they like when they are installed
    write the line ignore-scripts=true`,
      ]);
    },
  );
});

describe("docs/dependencies.md", () => {
  const docs = readFileSync("docs/dependencies.md", "utf8");

  test("gives every licence that is let in, with the reason", () => {
    const rows = [...licences].map(([id, { reason }]) => `| ${id} | ${reason} |`);
    expect(docs.match(/^\| [A-Z0-9][\w.-]* \| .*\|$/gm)).toEqual(rows);
  });

  test("names every package with a script, and what is known of it", () => {
    for (const [name, reason] of knownScripts) expect(docs).toContain(`\`${name}\`: ${reason}`);
  });
});
