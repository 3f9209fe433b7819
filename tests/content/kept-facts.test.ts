// What commands keep of essays from one run to the next must never be seen: whatever has changed
// in between, a run gives what it would give without.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ContentCache, type KeptFacts } from "../../src/content/content-cache.ts";
import type { EssayFacts } from "../../src/content/essay-facts.ts";
import { Lazy } from "../../src/content/lazy.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import { isHtml } from "../../src/html/markup.ts";
import { KeptResults } from "../../src/output/kept-results.ts";
import { afterFile } from "../helpers/after-file.ts";
import {
  contentSite,
  essayText,
  now,
  pageText,
  recordsText,
  type SiteFiles,
  siteText,
  writeFiles,
} from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

const glossary = (meaning: string, term = "infusion") =>
  `terms: { steep: { term: ${term}, abbreviation: INF, meaning: ${meaning} } }\nwellKnown: [NHS]\n`;
const steeped = "Leaves that stand in hot water for a while.";

const body = `Tea was an infusion [@smith-2020], says the WHO, and the INF; she is a victim of it.

## A second cup {#second}

[Cake](cake.md#crumbs) and [a site](http://elsewhere.org/?utm_source=x) and [@nobody-2020]. Call 999.

<!-- lint-allow L01: the name of the Act -->

![A cup](../images/cup.png) “Quoted” text about 百 teas, 40 % of it.[^1]

[^1]: A note.
`;

/** Essays with everything that a reading can hold, problems among it. */
const files: SiteFiles = {
  "essays/tea.md": essayText(
    { title: "Tea: “one” cup", series: "{ id: mornings, position: 1 }" },
    body,
  ),
  "essays/cake.md": essayText({ title: "Cake", related: "[tea]" }, "Cake.\n\n## Crumbs\n\nMore.\n"),
  "essays/later.md": essayText({ title: "Later", date: "2026-07-01", sensitive: "[bereavement]" }),
  "essays/broken.md": essayText({ title: "", topic: "[rest]" }, body),
  "essays/fence.md": "no front matter\n",
  "essays/shay.md": essayText({ title: "شاي", lang: "ar" }, "شاي ساخن\n"),
  "data/glossary.yaml": glossary(steeped),
  "data/helplines/gb.yaml": country,
};

/** A folder of content, loaded with and without what earlier runs have kept. */
function siteWithRuns() {
  const folder = contentSite(files);
  const keptIn = mkdtempSync(join(tmpdir(), "kept-facts-"));
  afterFile(() => rmSync(keptIn, { recursive: true, force: true }));
  const load = (at: number, kept?: KeptFacts) => {
    const cache = new ContentCache(kept);
    const publication = loadPublication({ folder, now: at, preview: true, cache });
    const places = [...publication.origins.values()].map((origin) => [
      origin.placesOfLink("/essays/cake/#crumbs"),
      origin.placesOfHeading("second"),
    ]);
    return [everything(publication), places];
  };
  return {
    change: (changed: SiteFiles) => writeFiles(folder, changed),
    cold: (at = now) => load(at),
    warm(at = now) {
      const kept = new KeptResults<EssayFacts>(keptIn, "1");
      let made = 0;
      const counting: KeptFacts = {
        keep: (name, inputs, make) =>
          kept.keep(name, inputs, () => {
            made += 1;
            return make();
          }),
        save: () => kept.save(),
      };
      return { publication: load(at, counting), made };
    },
  };
}

/** A publication with all that it makes only when asked, as plain data. */
function everything(value: unknown, depth = 0): unknown {
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null || depth > 12) return value;
  if (isHtml(value)) return String(value);
  if (value instanceof Lazy) return everything(value.value, depth + 1);
  if (value instanceof Map || value instanceof Set) return everything([...value], depth + 1);
  if (Array.isArray(value)) return value.map((inner) => everything(inner, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, everything(inner, depth + 1)]),
  );
}

/** Each with the number of essays that must be read again. */
const changes: readonly (readonly [string, SiteFiles, number])[] = [
  ["nothing", {}, 0],
  ["the text of an essay", { "essays/cake.md": essayText({ title: "Cake" }, "Better.\n") }, 1],
  [
    "the front matter of another essay",
    { "essays/cake.md": essayText({ title: "Pie" }, "Cake.\n") },
    1,
  ],
  [
    "a section that another essay leads to",
    { "essays/cake.md": essayText({}, "## Bits\n\nCake.\n") },
    1,
  ],
  ["an essay goes", { "essays/cake.md": undefined }, 0],
  ["an essay comes", { "essays/new.md": essayText({ title: "New" }, body) }, 1],
  [
    "an essay gets another name",
    { "essays/tea.md": undefined, "essays/chai.md": files["essays/tea.md"] },
    1,
  ],
  ["one essay gets the text of another", { "essays/cake.md": files["essays/tea.md"] }, 1],
  ["an essay is mended", { "essays/broken.md": essayText({}, "Whole.\n") }, 1],
  ["an essay breaks", { "essays/cake.md": essayText({ date: "2026-02-30" }) }, 1],
  [
    "the title of a topic",
    { "data/topics.yaml": recordsText(["rest", "walking"]).replace("About", "On") },
    0,
  ],
  ["a topic goes", { "data/topics.yaml": recordsText(["walking"]) }, 0],
  ["the topics cannot be read", { "data/topics.yaml": "[" }, 0],
  ["a series goes", { "data/series.yaml": recordsText(["evenings"]) }, 0],
  ["a person goes", { "data/people.yaml": recordsText(["guest"], "name") }, 0],
  [
    "a reference comes",
    { "data/references.yaml": "nobody-2020: { authors: N, year: 2020, title: On, journal: L }\n" },
    0,
  ],
  ["a helpline", { "data/helplines/gb.yaml": country.replaceAll("999", "998") }, 0],
  ["a country goes", { "data/helplines/gb.yaml": undefined }, 0],
  ["a page", { "pages/about.md": pageText({ title: "About us" }) }, 0],
  [
    "the meaning of a word",
    { "data/glossary.yaml": glossary("Hot water that leaves stood in.") },
    6,
  ],
  ["a word of the glossary", { "data/glossary.yaml": glossary(steeped, "cup") }, 6],
  [
    "an abbreviation that all know",
    { "data/glossary.yaml": glossary(steeped).replace("NHS", "WHO") },
    6,
  ],
  ["the glossary goes", { "data/glossary.yaml": undefined }, 6],
  ["the glossary cannot be read", { "data/glossary.yaml": "[" }, 6],
  ["the site's language", { "data/site.yaml": siteText({ language: "de" }) }, 6],
  ["the site's time zone", { "data/site.yaml": siteText({ timeZone: "Asia/Tokyo" }) }, 0],
  ["the site's address", { "data/site.yaml": siteText({ url: "https://other.org/blog/" }) }, 0],
  ["what new readers begin with", { "data/site.yaml": siteText({ startHere: "[tea, none]" }) }, 0],
  ["site.yaml cannot be read", { "data/site.yaml": "[" }, 0],
];

describe("a run that finds what an earlier one has kept", () => {
  test.each(changes)("gives what it would give without: %s", (_, changed, readAgain) => {
    const site = siteWithRuns();
    expect(site.warm()).toEqual({ publication: site.cold(), made: 6 });
    site.change(changed);
    const { publication, made } = site.warm();
    expect(publication).toEqual(site.cold());
    expect(made).toBe(readAgain);
    site.change(files);
    expect(site.warm().publication).toEqual(site.cold());
  });

  test("gives what it would give without when a scheduled essay is due", () => {
    const site = siteWithRuns();
    site.warm();
    const due = Date.UTC(2026, 7, 1);
    expect(site.warm(due)).toEqual({ publication: site.cold(due), made: 0 });
    expect(site.cold(due)).not.toEqual(site.cold());
  });
});

test("the preview asks once for what is kept, and then knows for itself", () => {
  const folder = contentSite(files);
  const kept = { keep: vi.fn<KeptFacts["keep"]>((_, __, make) => make()), save: vi.fn() };
  const cache = new ContentCache(kept);
  loadPublication({ folder, now, preview: true, cache });
  expect(kept.save).toHaveBeenCalledTimes(1);
  loadPublication({ folder, now, preview: true, cache });
  expect(kept.keep).toHaveBeenCalledTimes(6);
});
