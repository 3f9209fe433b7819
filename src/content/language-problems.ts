// Wordings that can hurt or mislead, in the text and in the front matter, and the comments by which
// a writer allows them.

import { describeWording } from "../language/describe-wording.ts";
import { type Judged, judge, type Passage } from "../language/judge.ts";
import { type LanguagePack, languagePack } from "../language/language-pack.ts";
import type { RenderedMarkdown } from "../markdown/render-markdown.ts";
import type { ProseRun } from "../markdown/rendering.ts";
import { AllowedEntries, type AllowedWording } from "./allowed-entries.ts";
import { type FrontText, frontTexts, isTestimony } from "./front-texts.ts";
import { type Finding, type Position, type Problem, problemAt } from "./problem.ts";
import type { Path } from "./yaml-source.ts";

export interface LanguageReport {
  readonly problems: readonly Problem[];
  readonly allowed: readonly AllowedWording[];
}

/** What a text and its places are. */
export interface LanguageSource {
  /** The front matter as YAML gives it. */
  readonly front: unknown;
  /** The place in the file of a text on a line of the body. */
  readonly place: (landmark: { readonly line: number; readonly near: string }) => Position;
  /** A finding about a value of the front matter, with its place. */
  readonly problem: (path: Path, finding: Finding) => Problem;
  readonly file: string;
  readonly lang: string;
  readonly rendered: Pick<RenderedMarkdown, "prose" | "allowances">;
  /** The place in the file of a place in the Markdown, both of whose numbers count from 0. */
  readonly placeInFile: (line: number, column: number) => Position;
  /** The text of a line of the file, the first being 1. */
  readonly sourceLine: (line: number) => string;
}

/** Everything about the words of one text; nothing in languages that have no list. */
export function languageProblems(source: LanguageSource): LanguageReport {
  const { file, lang, rendered, front, place } = source;
  const pack = languagePack(lang);
  if (!pack) return { problems: [], allowed: [] };
  const allowed = new AllowedEntries(rendered.allowances);
  const texts = textsOf(front, rendered.prose);
  const placeOfField = fieldPlaces(source);
  const problems = judge(
    texts.map(({ passage }) => passage),
    pack,
  ).flatMap((judged) => {
    const text = texts[judged.passage];
    if (!text || allowed.take(judged.entry.id, text.run?.token)) return [];
    const written = text.passage.text.slice(judged.start, judged.end);
    const at = text.run ? placeOfRun(text.run, judged, source) : placeOfField(text.field, written);
    return problemAt(file, at, findingOf(judged, written, pack));
  });
  const known = new Set<string>();
  for (const { entries } of pack.groups) for (const { id } of entries) known.add(id);
  const faults = allowed
    .faults(known)
    .map(({ allowance, ...finding }) => problemAt(file, place(allowance), finding));
  return { problems: [...problems, ...faults], allowed: allowed.report(file, place) };
}

/** A passage, and where it comes from. */
interface Text {
  readonly passage: Passage;
  readonly run?: ProseRun;
  readonly field?: FrontText;
}

function textsOf(front: unknown, prose: readonly ProseRun[]): Text[] {
  const isTold = isTestimony(front);
  const fields = frontTexts(front).map((field) => ({
    field,
    passage: { ...field, emphases: [], isQuoted: false, isVoice: isTold },
  }));
  const runs = prose.map((run) => ({
    run,
    passage: isTold ? { ...run, isVoice: true } : run,
  }));
  return [...fields, ...runs];
}

function findingOf(
  { entry, level, mitigation }: Judged,
  written: string,
  { guides }: LanguagePack,
) {
  const description = describeWording(entry, written, guides, mitigation);
  return { rule: `language/${entry.id}`, severity: level, ...description } as const;
}

function placeOfRun({ places }: ProseRun, { start }: Judged, source: LanguageSource): Position {
  const { line, column } = places.at(start);
  return source.placeInFile(line, column);
}

/** YAML tells where a value begins, once for each; on its first line the words can be found. */
function fieldPlaces({ problem, sourceLine }: LanguageSource) {
  const starts = new Map<FrontText | undefined, Position>();
  return (field: FrontText | undefined, written: string): Position => {
    const known = starts.get(field);
    const start = known ?? problem(field?.path ?? [], { rule: "field/value", message: "" });
    if (!known) starts.set(field, start);
    const { line, column } = start;
    const at = sourceLine(line).indexOf(written, column - 1);
    return at === -1 ? { line, column } : { line, column: at + 1 };
  };
}
