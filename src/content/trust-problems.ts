// What the rules of trust say of an essay, in its place in the file.

import type { RenderedMarkdown } from "../markdown/render-markdown.ts";
import { essayTrust } from "../trust/essay-trust.ts";
import type { TrustText } from "../trust/trust-text.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { DocumentParts } from "./read-document.ts";

interface TrustSource extends Omit<TrustText, "hasKeyPoints">, Pick<RenderedMarkdown, "html"> {}

export function trustProblems(
  { html, ...source }: TrustSource,
  file: string,
  { place, problem }: Pick<DocumentParts, "place" | "problem">,
): Problem[] {
  // Text has no quotation marks of attributes left, so this is the block and nothing like it.
  const hasKeyPoints = html.toString().includes('class="directive directive-key-points"');
  return essayTrust({ ...source, hasKeyPoints }).map(({ place: where, ...finding }) =>
    "path" in where ? problem(where.path, finding) : problemAt(file, place(where), finding),
  );
}
