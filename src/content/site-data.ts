// The data files, validated: the site itself and the records that essays refer to.

import type { z } from "zod";
import { type Problem, problemAt } from "./problem.ts";
import type { Person, Series, Topic } from "./publication.ts";
import type { Content, DataFile } from "./read-content.ts";
import {
  peopleSchema,
  type Reference,
  referencesSchema,
  seriesSchema,
  topicsSchema,
} from "./schema/data-schemas.ts";
import { type Site, siteSchema } from "./schema/site-schema.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

/** Records by id; `undefined` where the file could not be read, so that nobody blames its users. */
export interface SiteData {
  readonly site: Site;
  readonly topics: ReadonlyMap<string, Topic> | undefined;
  readonly series: ReadonlyMap<string, Series> | undefined;
  readonly people: ReadonlyMap<string, Person> | undefined;
  readonly references: ReadonlyMap<string, Reference> | undefined;
  /** Finds places in site.yaml; missing when there is no such file. */
  readonly siteYaml?: YamlSource;
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
    problems.push(...found);
    return value === undefined ? { yaml } : { yaml, value };
  };
  const readRecords = <Value, Entry>(
    name: DataFile,
    schema: z.ZodType<Record<string, Value>>,
    entry: (id: string, value: Value) => Entry,
  ): ReadonlyMap<string, Entry> | undefined => {
    const value = read(name, schema)?.value;
    return value && new Map(Object.entries(value).map(([id, record]) => [id, entry(id, record)]));
  };

  const site = read("site", siteSchema);
  const data = {
    topics: readRecords("topics", topicsSchema, (id, topic) => ({
      id,
      ...topic,
      url: `/topics/${id}/`,
    })),
    series: readRecords("series", seriesSchema, (id, series) => ({
      id,
      ...series,
      url: `/series/${id}/`,
    })),
    people: readRecords("people", peopleSchema, (id, person) => ({
      id,
      ...person,
      url: `/people/${id}/`,
    })),
    references: readRecords("references", referencesSchema, (_, reference) => reference),
  };
  const written = site?.value ?? fallbackSite;
  if (siteUrl !== undefined) problems.push(...siteUrlProblems(siteUrl));
  else if (site?.value) problems.push(...exampleDomain(site.yaml, written.url));
  return {
    site: { ...written, url: isWebAddress(siteUrl) ? siteUrl : written.url },
    ...data,
    ...(site ? { siteYaml: site.yaml } : {}),
    problems,
  };
}

function exampleDomain(yaml: YamlSource, url: string): Problem[] {
  if (!new URL(url).hostname.endsWith(".example")) return [];
  return [
    yaml.problem(["url"], {
      rule: "site/example-domain",
      message: `${url} is a placeholder: no such domain exists`,
      hint: "write your own address here, or give it as SITE_URL",
    }),
  ];
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:$/.test(URL.parse(url)?.protocol ?? "");
}

function siteUrlProblems(siteUrl: string): Problem[] {
  if (isWebAddress(siteUrl)) return [];
  return [
    problemAt(
      "SITE_URL",
      { line: 1, column: 1 },
      {
        rule: "field/value",
        message: `\`${siteUrl}\` is not a web address`,
        hint: "begin it with https:// or leave SITE_URL out",
      },
    ),
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
  license: { name: "unknown", url: "http://localhost/" },
};
