// What documents show of content is content: it passes the checks of the site.

import { expect, test } from "vitest";
import type { z } from "zod";
import { formatProblem } from "../../src/content/format-problems.ts";
import {
  referencesSchema,
  seriesSchema,
  topicsSchema,
} from "../../src/content/schema/data-schemas.ts";
import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { glossarySchema } from "../../src/content/schema/glossary-schema.ts";
import { countrySchema } from "../../src/content/schema/helplines-schema.ts";
import { imagesSchema } from "../../src/content/schema/images-schema.ts";
import { pageSchema } from "../../src/content/schema/page-schema.ts";
import { peopleSchema } from "../../src/content/schema/people-schema.ts";
import { siteSchema } from "../../src/content/schema/site-schema.ts";
import { validate } from "../../src/content/validate.ts";
import { parseYaml } from "../../src/content/yaml-source.ts";
import { essayProblems, essayText } from "../helpers/content-site.ts";
import { readDocs } from "../helpers/read-docs.ts";

/** Of what is one record, an example may show a part. */
const schemas: readonly z.ZodType[] = [
  essaySchema.partial(),
  pageSchema.partial(),
  siteSchema.partial(),
  countrySchema,
  glossarySchema,
  imagesSchema,
  peopleSchema,
  referencesSchema,
  seriesSchema,
  topicsSchema,
];

/** What is wrong with a text as an example of what fits it best; nothing where it is one. */
function yamlProblems(text: string, place: string): readonly string[] {
  const readings = schemas.map((schema) => validate(schema, parseYaml(text, place)).problems);
  const [best = []] = readings.toSorted((one, other) => one.length - other.length);
  return best.map(formatProblem);
}

const blocks = readDocs().flatMap(({ file, blocks }) =>
  blocks.map((block) => ({ ...block, place: `${file}:${block.line}` })),
);

test.each(blocks.filter(({ language }) => /^ya?ml$/.test(language)))(
  "the YAML at $place is what a file of content may hold",
  ({ text, place }) => {
    expect(yamlProblems(text, place)).toEqual([]);
  },
);

// A whole essay, front matter and all, stands in the README and is published in docs.test.ts.
test.each(
  blocks.filter(({ language, text }) => language === "markdown" && !text.startsWith("---")),
)("the Markdown at $place can stand in an essay", ({ text }) => {
  expect(essayProblems(essayText({}, text))).toEqual([]);
});

test("an example with a mistake is found", () => {
  expect(yamlProblems("safety:\n  metod: none\n", "docs/x.md:5")).toEqual([
    expect.stringContaining("did you mean `method`?"),
  ]);
});
