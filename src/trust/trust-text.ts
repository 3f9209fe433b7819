// An essay as the rules of trust see it.

import type { EssayFields } from "../content/schema/essay-schema.ts";
import type { Path } from "../content/yaml-source.ts";
import type { Citation, Link, ProseRun } from "../markdown/rendering.ts";
import type { Glossary } from "./glossary.ts";

export interface TrustText {
  readonly fields: EssayFields;
  /** How many words its text has. */
  readonly wordCount: number;
  /** Whether what to take away stands in the text itself. */
  readonly hasKeyPoints: boolean;
  readonly prose: readonly ProseRun[];
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  /** Where it explains words of this language; none where there is none. */
  readonly glossary: Glossary | undefined;
}

/** What a rule has found. */
export interface TrustFinding {
  readonly rule: "trust/TR-04" | "trust/TR-11" | "trust/TR-12";
  readonly message: string;
  readonly hint: string;
  readonly place: { readonly path: Path } | Pick<Link, "line" | "near">;
}

/** One rule. */
export type TrustRule = (text: TrustText) => readonly TrustFinding[];
