import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { searchDocuments } from "../../../src/output/search/search-documents.ts";
import { makeSearchIndex } from "../../../src/output/search/search-index.ts";
import type { FileToWrite } from "../../../src/output/write-files.ts";
import {
  essayText,
  loadSite,
  pageText,
  recordsText,
  trustPages,
} from "../../helpers/content-site.ts";

describe("the search index", () => {
  const publication = loadSite({
    "data/topics.yaml": recordsText(["rest", "quagga"]),
    "essays/tea.md": essayText(
      { title: "Tea", keyPoints: "[Numbat is first., Quoll is second.]" },
      "Before [@smith-2020].\n\n## A second cup\n\nWombat in it[^1].\n\n[^1]: A bilby.\n",
    ),
    "essays/tee.md": essayText({ title: "Tee", lang: "de-AT" }, "Ein Schnabeltier.\n"),
    "essays/draft.md": essayText({ title: "Okapi", topics: "[quagga]", draft: "true" }, "Dugong."),
    "essays/later.md": essayText(
      { title: "Okapi", topics: "[quagga]", date: "2027-01-01" },
      "Dugong.",
    ),
    "essays/gone.md": essayText(
      { title: "Okapi", topics: "[quagga]", withdrawn: "{ date: 2026-02-01, reason: Echidna. }" },
      "Dugong.",
    ),
    "pages/404.md": pageText({ title: "Kakapo" }),
  });

  test("holds what is published, and no word of drafts, scheduled and withdrawn essays", async () => {
    const files = await makeSearchIndex(publication);
    const text = files.map(unpacked).join("\n").toLowerCase();
    for (const word of ["numbat", "wombat", "bilby", "schnabelti", "essays/tea/", "rest"]) {
      expect(text).toContain(word);
    }
    for (const word of [
      "okapi",
      "dugong",
      "quagga",
      "echidna",
      "draft",
      "later",
      "gone",
      "kakapo",
    ]) {
      expect(text).not.toContain(word);
    }
  });

  test("has a folder for each language that the page names, with what is needed and no more", async () => {
    const files = await makeSearchIndex(publication);
    const kinds = new Set(files.map(({ path }) => path.replace(/[0-9a-f]{7,}/, "…")));
    expect([...kinds]).toEqual([
      "search/de/filter/de_….pf_filter",
      "search/de/fragment/de_….pf_fragment",
      "search/de/index/de_….pf_index",
      "search/de/pagefind-entry.json",
      "search/de/pagefind-worker.js",
      "search/de/pagefind.de_….pf_meta",
      "search/de/pagefind.js",
      "search/de/wasm.de.pagefind",
      "search/de/words.json",
      "search/en/filter/en_….pf_filter",
      "search/en/fragment/en_….pf_fragment",
      "search/en/index/en_….pf_index",
      "search/en/pagefind-entry.json",
      "search/en/pagefind-worker.js",
      "search/en/pagefind.en_….pf_meta",
      "search/en/pagefind.js",
      "search/en/wasm.en.pagefind",
      "search/en/words.json",
    ]);
    expect(publication.searchLanguages).toEqual(["en", "de"]);
  });

  test("is the same each time", async () => {
    expect(await makeSearchIndex(publication)).toEqual(await makeSearchIndex(publication));
  });
});

test("the words of an index are those of its language", async () => {
  const publication = loadSite({
    "essays/tea.md": essayText({ title: "Tea" }),
    "essays/tee.md": essayText({ title: "Das Schnabeltier", lang: "de" }, "Eier.\n"),
  });
  const files = await makeSearchIndex(publication);
  const words = files.find(({ path }) => path === "search/de/words.json")?.content;
  expect(JSON.parse(String(words))).toContain("schnabeltier");
  expect(JSON.parse(String(words))).not.toContain("warm");
});

test("a language without a stemmer of its own is searched as it is written", async () => {
  const publication = loadSite({ "essays/te.md": essayText({ title: "Te", lang: "cy" }) });
  const files = await makeSearchIndex(publication);
  const wasm = files.filter(({ path }) => /^search\/cy\/wasm\./.test(path));
  expect(wasm.map(({ path }) => path)).toEqual(["search/cy/wasm.unknown.pagefind"]);
});

describe("a text for the index", () => {
  test("has no space left where a source was cited", () => {
    const publication = loadSite({ "essays/tea.md": essayText({}, "Tea helps [@smith-2020].\n") });
    expect(searchDocuments(publication)[0]?.markup).toContain('Tea helps<span class="citation">');
  });

  test("has its title beside the text, not in it, so that no excerpt repeats it", async () => {
    const files = await makeSearchIndex(
      loadSite({ "essays/tea.md": essayText({ title: "Wombats" }) }),
    );
    const fragments = files.filter(({ path }) => path.endsWith(".pf_fragment")).map(unpacked);
    const fragment = fragments.find((text) => text.includes("/essays/tea/")) ?? "";
    const { meta, content } = JSON.parse(fragment.replace("pagefind_dcd", ""));
    expect(meta.title).toBe("Wombats");
    expect(content).not.toContain("Wombats");
  });

  test("leads to its address below the path of the site", () => {
    const publication = loadSite(
      { "essays/tea.md": essayText() },
      { siteUrl: "https://test.org/blog/" },
    );
    const pages = [...trustPages, "help"].sort().map((slug) => `/blog/${slug}/`);
    expect(searchDocuments(publication).map(({ url }) => url)).toEqual([
      "/blog/essays/tea/",
      ...pages,
    ]);
  });
});

/** What stands in a file of the index. */
function unpacked({ path, content }: FileToWrite): string {
  const packed = /\.pf_/.test(path) ? gunzipSync(content) : Buffer.from(content);
  return /\.(?:js|pagefind)$/.test(path) ? "" : packed.toString("latin1");
}
