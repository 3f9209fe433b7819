// What became of an address that is gone, and how to give it back.

import { distance } from "fastest-levenshtein";
import type { Heading } from "../markdown/rendering.ts";
import { type Position, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { EssayReading } from "./read-essay.ts";

/** An essay at an address, now or in the past. */
export interface Owner {
  readonly reading: EssayReading;
  readonly isDraft: boolean;
  /** Ids of its sections; missing when its text cannot be read. */
  readonly ids: ReadonlySet<string> | undefined;
}

/** A line of an essay to write anew. */
export interface Repair {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

export interface Lost {
  readonly address: string;
  /** Its line in the record. */
  readonly line: number;
  /** The record's own file. */
  readonly file: string;
  readonly recorded: ReadonlyMap<string, number>;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly readings: readonly EssayReading[];
}

interface Found {
  readonly problem: Problem;
  readonly repair?: Repair;
}

export function lostProblem(lost: Lost): Found {
  const [path = "", id] = lost.address.split("#");
  const owner = lost.owners.get(path);
  if (!owner) return { problem: lostPage(lost, path) };
  if (owner.isDraft) return { problem: draftAgain(lost, owner) };
  return lostSection(lost, owner, id ?? "");
}

/** The way out that is always there. */
const forget = (line: number) =>
  `or, if its readers may find nothing, delete line ${line} of content/addresses.lock`;

function lostPage({ address, line, file, recorded, readings }: Lost, path: string): Problem {
  // The name changed, so the essay is one whose own address nobody has recorded.
  const unknown = readings.filter(
    ({ slug, refersTo }) => !recorded.has(`/essays/${slug}/`) && refersTo && !refersTo.draft,
  );
  const old = path.replace(/^\/essays\/|\/$/g, "");
  const [likely] = unknown.sort((a, b) => distance(a.slug, old) - distance(b.slug, old));
  const way = likely
    ? `was it renamed to ${likely.file}? Then add \`aliases: [${path}]\` there;`
    : "put the file back, or add the address to the `aliases:` of the essay that takes its place;";
  return problemAt(
    file,
    { line, column: 1 },
    {
      rule: "address/lost",
      message: `${quoted(address)} was published, and no essay answers there any more`,
      hint: `${way} ${forget(line)}`,
    },
  );
}

function draftAgain({ address }: Lost, { reading }: Owner): Problem {
  const finding = {
    rule: "address/lost",
    message: `${quoted(address)} was published, and a draft is not`,
    hint: "remove `draft: true`; to take the essay back write `withdrawn: { date: …, reason: … }`, which keeps the address with a note",
  } as const;
  return (
    reading.refersTo?.problem(["draft"], finding) ??
    problemAt(reading.file, { line: 1, column: 1 }, finding)
  );
}

function lostSection(lost: Lost, owner: Owner, id: string): Found {
  const { reading } = owner;
  const heading = headingFor(lost, owner, id);
  const place = (at: Heading): Position | undefined =>
    reading.refersTo?.place({ line: at.line, near: "" });
  const position = (heading && place(heading)) ?? { line: 1, column: 1 };
  const written = heading && reading.refersTo?.lineText(heading.line);
  const problem = problemAt(reading.file, position, {
    rule: "address/lost",
    message: `${quoted(lost.address)} was published, and no section has the id ${quoted(id)} any more`,
    hint:
      written === undefined
        ? `write {#${id}} after the heading that now holds it; ${forget(lost.line)}`
        : `write \`${withId(written, id)}\`, which \`npm run check -- --fix\` does for you`,
  });
  return heading
    ? { problem, repair: { file: reading.file, line: position.line, id } }
    : { problem };
}

/** The line of a heading with an id written at its end, in place of any other. */
export function withId(line: string, id: string): string {
  const words = line
    .trimEnd()
    .replace(/\s*\{#[^{}\n]*\}$/, "")
    .replace(/\s+#+$/, "");
  return `${words} {#${id}}`;
}

/**
 * The heading whose words have changed: one that nobody has recorded and that is alone in
 * question, or like the lost one and no other.
 */
function headingFor(lost: Lost, owner: Owner, id: string): Heading | undefined {
  const { fresh, gone } = changesOf(lost, owner);
  const [only, ...others] = fresh;
  if (only && others.length === 0 && gone.length === 1) return only;
  if (fresh.length * gone.length > mostPairs) return undefined;
  const alike = fresh.filter((heading) => likeness(heading.id, id) > half);
  const rivals = gone.filter((other) => alike[0] && likeness(alike[0].id, other) > half);
  return alike.length === 1 && rivals.length === 1 ? alike[0] : undefined;
}

interface Changes {
  /** Headings that nobody has recorded. */
  readonly fresh: readonly Heading[];
  /** Recorded ids that no heading has any more. */
  readonly gone: readonly string[];
}

/** An essay may have lost thousands of sections, and is looked through once. */
const known = new WeakMap<Owner, Changes>();

function changesOf({ recorded, owners }: Lost, owner: Owner): Changes {
  const before = known.get(owner);
  if (before) return before;
  const paths = new Set(
    [...owners].flatMap(([path, { reading }]) => (reading === owner.reading ? path : [])),
  );
  const ids = new Set(
    [...recorded.keys()].flatMap((address) => {
      const [path = "", id = ""] = address.split("#");
      return id !== "" && paths.has(path) ? id : [];
    }),
  );
  const changes = {
    fresh: (owner.reading.refersTo?.headings ?? []).filter(({ id }) => !ids.has(id)),
    gone: [...ids].filter((id) => !owner.ids?.has(id)),
  };
  known.set(owner, changes);
  return changes;
}

/** When more than this would have to be compared, the text is another one, and nothing in it the same. */
const mostPairs = 10_000;

const half = 0.5;

/** From 0 to 1: the share of letters that stay. */
function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
