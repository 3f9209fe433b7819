// The data files, validated: the site itself and the records that essays refer to.

import type { z } from "zod";
import { type HelpCountry, helpCountry } from "../care/help-country.ts";
import { outsideAddress } from "../markdown/outside-address.ts";
import { hueFor, threadColours } from "../threads/thread-colours.ts";
import { createGlossary, type Glossary } from "../trust/glossary.ts";
import { deniedProblems } from "./denied-problems.ts";
import { findingOf } from "./describe-issue.ts";
import type { CountrySource } from "./helpline-problems.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { didYouMean } from "./nearest.ts";
import { placeholders } from "./placeholders.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Person, Series, Topic } from "./publication.ts";
import { quoted } from "./quoted.ts";
import type { Content, DataFile } from "./read-content.ts";
import { readHelplines } from "./read-helplines.ts";
import {
  type Reference,
  referencesSchema,
  seriesSchema,
  topicsSchema,
} from "./schema/data-schemas.ts";
import { type GlossaryRecords, glossarySchema } from "./schema/glossary-schema.ts";
import { type ImageRecord, imagesSchema } from "./schema/images-schema.ts";
import { peopleSchema } from "./schema/people-schema.ts";
import { type Site, siteAddress, siteSchema } from "./schema/site-schema.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

/** Records by id; `undefined` where the file could not be read, so that nobody blames its users. */
export interface SiteData {
  readonly site: Site;
  /** Whether `site` only stands in for a site.yaml that cannot be read. */
  readonly isStandIn: boolean;
  readonly topics: ReadonlyMap<string, Topic> | undefined;
  readonly series: ReadonlyMap<string, Series> | undefined;
  readonly people: ReadonlyMap<string, Person> | undefined;
  readonly references: ReadonlyMap<string, Reference> | undefined;
  /** By the path within `images/`; empty when there is no such file. */
  readonly images: ReadonlyMap<string, ImageRecord> | undefined;
  /** The words that essays need not explain; none where the site has no glossary. */
  readonly glossary: Glossary | undefined;
  /** The helplines as they are written, sorted by the names of their files. */
  readonly helplines: readonly CountrySource[];
  /** The countries that readers can choose from, sorted by name. */
  readonly helpCountries: readonly HelpCountry[];
  /** The one whose helplines essays show. */
  readonly home: HelpCountry | undefined;
  /** Finds places in site.yaml; missing when there is no such file. */
  readonly siteYaml?: YamlSource;
  /** Finds places in references.yaml. */
  readonly referencesYaml?: YamlSource;
  /** Finds places in images.yaml. */
  readonly imagesYaml?: YamlSource;
  readonly problems: readonly Problem[];
}

/** @param siteUrl replaces the address in site.yaml when given */
export function readSiteData(content: Content, siteUrl?: string): SiteData {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: DataFile, schema: Schema) => {
    const source = content.data.get(name);
    if (!source) return undefined;
    const yaml = parseYaml(source.text, source.file);
    const { value, problems: found } = validate(schema, yaml);
    problems.push(...hiddenProblems(source), ...deniedProblems(source), ...found);
    return value === undefined ? { yaml } : { yaml, value };
  };
  const recordsOf = <Value, Entry>(
    value: Record<string, Value> | undefined,
    entry: (id: string, value: Value) => Entry,
  ): ReadonlyMap<string, Entry> | undefined =>
    value && new Map(Object.entries(value).map(([id, record]) => [id, entry(id, record)]));

  const site = read("site", siteSchema);
  const references = read("references", referencesSchema);
  const images = read("images", imagesSchema);
  const glossary = read("glossary", glossarySchema)?.value;
  const helplines = readHelplines(content.helplines);
  problems.push(...helplines.problems);
  const published = references?.value && publishedReferences(references.value, references.yaml);
  problems.push(...(published?.problems ?? []));
  const data = {
    topics: recordsOf(read("topics", topicsSchema)?.value, (id, { hue, ...topic }) => ({
      id,
      ...topic,
      url: `/topics/${id}/`,
      thread: threadColours(hue ?? hueFor(id)),
    })),
    series: recordsOf(read("series", seriesSchema)?.value, (id, series) => ({
      id,
      ...series,
      url: `/series/${id}/`,
    })),
    people: recordsOf(read("people", peopleSchema)?.value, (id, person) => ({
      id,
      ...person,
      url: `/people/${id}/`,
    })),
    references: published?.references,
    images: images ? recordsOf(images.value, (_, image) => image) : new Map(),
  };
  const written = site?.value ?? fallbackSite;
  const given = siteUrl === undefined ? undefined : siteAddress.safeParse(siteUrl);
  problems.push(...(given?.error?.issues ?? []).map(settingProblem));
  if (site?.value) {
    problems.push(...placeholders(site.yaml, written, given !== undefined));
    problems.push(...unknownHelpCountry(site.yaml, written, helplines.codes));
  }
  const helpCountries = byName(helplines.countries, written.language);
  return {
    site: { ...written, url: given?.data ?? written.url },
    isStandIn: !site?.value,
    ...data,
    glossary: glossary && glossaryOf(glossary, written.language),
    helplines: helplines.countries,
    helpCountries,
    home: helpCountries.find(({ code }) => code === written.helpCountry),
    ...(site ? { siteYaml: site.yaml } : {}),
    ...(references ? { referencesYaml: references.yaml } : {}),
    ...(images ? { imagesYaml: images.yaml } : {}),
    problems,
  };
}

function glossaryOf({ terms, wellKnown }: GlossaryRecords, lang: string): Glossary {
  const entries = Object.entries(terms).map(([id, entry]) => ({ id, ...entry }));
  return createGlossary(entries, wellKnown, lang);
}

/** The sources with the addresses that readers get, and what their writer should know of these. */
function publishedReferences(records: Readonly<Record<string, Reference>>, yaml: YamlSource) {
  const problems: Problem[] = [];
  const references = new Map<string, Reference>();
  for (const [key, reference] of Object.entries(records)) {
    const { address, findings } = outsideAddress(reference.url ?? "");
    problems.push(...findings.map((finding) => yaml.problem([key, "url"], finding)));
    references.set(key, reference.url === undefined ? reference : { ...reference, url: address });
  }
  return { references, problems };
}

function settingProblem(issue: z.core.$ZodIssue): Problem {
  return problemAt("SITE_URL", { line: 1, column: 1 }, findingOf(issue));
}

function byName(countries: readonly CountrySource[], lang: string): HelpCountry[] {
  const { compare } = new Intl.Collator(lang);
  return countries
    .map(({ code, data }) => helpCountry(code, data))
    .sort((one, other) => compare(one.name, other.name));
}

function unknownHelpCountry(
  yaml: YamlSource,
  { helpCountry }: Site,
  codes: readonly string[],
): Problem[] {
  if (helpCountry === undefined || codes.includes(helpCountry)) return [];
  return [
    yaml.problem(["helpCountry"], {
      rule: "helpline/country",
      message: `there are no helplines of the country ${quoted(helpCountry)}`,
      hint: didYouMean(helpCountry, codes, "content/data/helplines/"),
    }),
  ];
}

/** Stands in while site.yaml is broken, so that the preview can show what is wrong with it. */
const fallbackSite: Site = {
  title: "Common Thread",
  tagline: "site.yaml cannot be read",
  description: "This stands here until the problems in content/data/site.yaml are mended.",
  url: "http://localhost/",
  contact: "nobody@localhost.example",
  language: "en",
  timeZone: "UTC",
  pageSize: 20,
  feedId: "tag:localhost,2026",
  footer: [],
  startHere: [],
  helping: [],
  leaveTo: "https://www.bbc.co.uk/weather",
  license: { name: "unknown", url: "http://localhost/" },
};
