// content/data/helplines/: the helplines of each country, checked as far as no clock is needed.

import type { SourceFile } from "./decode.ts";
import { deniedProblems } from "./denied-problems.ts";
import { type CountrySource, countryProblems } from "./helpline-problems.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import { countrySchema } from "./schema/helplines-schema.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml-source.ts";

export interface HelplineSources {
  readonly countries: readonly CountrySource[];
  /** The codes of all files, also of those that have a problem. */
  readonly codes: readonly string[];
  readonly problems: readonly Problem[];
}

export function readHelplines(sources: readonly SourceFile[]): HelplineSources {
  const problems: Problem[] = [];
  const countries = sources.flatMap((source) => {
    const yaml = parseYaml(source.text, source.file);
    const code = codeOf(source.name);
    const { value: data, problems: found } = validate(countrySchema, yaml);
    problems.push(...hiddenProblems(source), ...deniedProblems(source), ...found);
    if (code === undefined) problems.push(noCountry(source));
    if (code === undefined || !data) return [];
    const country = { code, data, yaml };
    problems.push(...countryProblems(country));
    return [country];
  });
  const codes = sources.flatMap(({ name }) => codeOf(name) ?? []);
  return { countries, codes, problems };
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

function codeOf(name: string): string | undefined {
  const code = /^([a-z]{2})\.yaml$/.exec(name)?.[1];
  return code !== undefined && regions.of(code.toUpperCase()) !== undefined ? code : undefined;
}

function noCountry({ file, name }: SourceFile): Problem {
  return problemAt(
    file,
    { line: 1, column: 1 },
    {
      rule: "helpline/country",
      message: `${quoted(name)} names no country`,
      hint: "name it after the ISO code of the country in small letters, such as gb.yaml",
    },
  );
}
