// Wordings that can hurt or mislead, in the text and in the front matter, and the comments by which
// a writer allows them.

import { describeWording } from "../language/describe-wording.ts";
import { type Judged, judge, type Passage } from "../language/judge.ts";
import { languagePack } from "../language/language-pack.ts";
import type { RenderedMarkdown } from "../markdown/render-markdown.ts";
import type { Allowance, ProseRun } from "../markdown/rendering.ts";
import { type FrontText, frontTexts } from "./front-texts.ts";
import { didYouMean } from "./nearest.ts";
import { type Finding, type Position, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { DocumentParts } from "./read-document.ts";

/** A wording that a writer allows, with the reason. */
export interface AllowedWording {
  readonly file: string;
  readonly line: number;
  readonly entries: readonly string[];
  readonly reason: string;
}

export interface LanguageReport {
  readonly problems: readonly Problem[];
  readonly allowed: readonly AllowedWording[];
}

/** What a text and its places are. */
export interface LanguageSource extends Pick<DocumentParts, "front" | "place" | "problem"> {
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
  const { prose, allowances } = rendered;
  const pack = languagePack(lang);
  if (!pack) return { problems: [], allowed: [] };

  const fields = frontTexts(front);
  const passages = [...fields.map(passageOfField), ...prose];
  const used = new Set<string>();
  const problems = judge(passages, pack).flatMap((judged) => {
    const run = prose[judged.passage - fields.length];
    const allowing = allowances.filter((allowance) => allows(allowance, judged, run));
    for (const allowance of allowing) used.add(keyOf(allowance, judged.entry.id));
    if (allowing.length > 0) return [];
    const passage = passages[judged.passage];
    const written = passage?.text.slice(judged.start, judged.end) ?? "";
    const { entry, level, mitigation } = judged;
    const finding: Finding = {
      rule: `language/${entry.id}`,
      severity: level,
      ...describeWording(entry, written, pack.guides, mitigation),
    };
    const field = fields[judged.passage];
    return run
      ? problemAt(file, placeOfRun(run, judged, source), finding)
      : problemOfField(field, written, finding, source);
  });
  const known = new Set<string>(
    pack.groups.flatMap(({ entries }) => entries.map(({ id }) => String(id))),
  );
  return {
    problems: [
      ...problems,
      ...allowances.flatMap((allowance) =>
        faultsOf(allowance, known, used).map((finding) =>
          problemAt(file, place(allowance), finding),
        ),
      ),
    ],
    allowed: allowances.map((allowance) => ({
      file,
      line: place(allowance).line,
      entries: allowance.ids,
      reason: allowance.reason,
    })),
  };
}

function passageOfField({ text, isHeading }: FrontText): Passage {
  return { text, isHeading, emphases: [], isQuoted: false, isVoice: false };
}

/** Front matter has no run. */
function allows(
  { ids, reason, from, to, isFirst }: Allowance,
  { entry }: Judged,
  run: ProseRun | undefined,
): boolean {
  if (reason === "" || !ids.includes(entry.id)) return false;
  return run ? run.token >= from && run.token <= to : isFirst;
}

function keyOf({ line, near }: Allowance, id: string): string {
  return `${id} ${line} ${near}`;
}

function placeOfRun({ places }: ProseRun, { start }: Judged, source: LanguageSource): Position {
  const { line, column } = places.at(start);
  return source.placeInFile(line, column);
}

/** YAML tells where a value begins; on its first line the words can be found. */
function problemOfField(
  field: FrontText | undefined,
  written: string,
  finding: Finding,
  { problem, sourceLine }: LanguageSource,
): Problem {
  const found = problem(field?.path ?? [], finding);
  const at = sourceLine(found.line).indexOf(written, found.column - 1);
  return at === -1 ? found : { ...found, column: at + 1 };
}

function faultsOf(
  allowance: Allowance,
  known: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Finding[] {
  const { ids, reason } = allowance;
  const example = "write <!-- lint-allow L01: the name of the Act -->";
  if (reason === "" || ids.length === 0) {
    const message =
      ids.length === 0
        ? "this comment does not say which entry it allows"
        : `this comment allows ${ids.join(", ")} without a reason`;
    return [{ rule: "language/reason", message, hint: example }];
  }
  return ids.flatMap((id): Finding[] => {
    if (!known.has(id)) {
      const message = `there is no entry ${quoted(id)} in the list of words`;
      return [{ rule: "language/override", message, hint: didYouMean(id, known) }];
    }
    if (used.has(keyOf(allowance, id))) return [];
    const message = `this comment allows ${id}, and nothing needs it here`;
    const hint = "take it away; it is about the block below it, or the paragraph that it stands in";
    return [{ rule: "language/override", message, hint }];
  });
}
