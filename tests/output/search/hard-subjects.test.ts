import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeSearchIndex } from "../../../src/output/search/search-index.ts";
import { essayText, loadSite } from "../../helpers/content-site.ts";

test("SM-12: of an essay on a hard subject, only its description is found and shown", async () => {
  const publication = loadSite({
    "essays/kitchen.md": essayText(
      {
        description: "How a numbat became a place to sit again, with somebody on the other chair.",
        keyPoints: "[The quoll is first., The second is a bilby.]",
        sensitive: "[bereavement]",
        contentNote: "This essay speaks about a death, and a dugong.",
      },
      "A wombat.\n\n## A quagga\n\nAn okapi.[^1]\n\n[^1]: An echidna.\n",
    ),
  });
  const index = await makeSearchIndex(publication);
  const fragments = index
    .filter(({ path }) => path.endsWith(".pf_fragment"))
    .map(({ content }) => gunzipSync(content).toString("utf8"));
  const fragment = fragments.find((text) => text.includes("/essays/kitchen/"));
  expect(fragment).toContain("numbat");
  const all = index
    .map(({ path, content }) => (/\.pf_/.test(path) ? gunzipSync(content) : content).toString())
    .join("\n")
    .toLowerCase();
  for (const word of ["quoll", "bilby", "dugong", "wombat", "quagga", "okapi", "echidna"]) {
    expect(all).not.toContain(word);
  }
});
