// The map of essays: how the newest connect, as a picture and as a list of the same.

import type { Label } from "../map/labels.ts";
import { drawPicture } from "../map/picture.ts";
import type { Point } from "../map/stress-layout.ts";
import type { Essay, Topic } from "./essay.ts";
import type { EssayPage, RelatedEssay } from "./shown-pages.ts";

/** An essay on the map. */
export interface MapNode {
  /** From 1, in the order of the list; stands in the picture too. */
  readonly number: number;
  readonly essay: Essay;
  readonly x: number;
  readonly y: number;
  /** Its title in the picture, where there is room. */
  readonly label?: Label;
  /** What it connects to, whichever of both suggests the other. */
  readonly connections: readonly RelatedEssay[];
}

/** A line between two essays. */
export interface MapThread {
  /** SVG path data. */
  readonly path: string;
  /** What both are about; none where they share words only. */
  readonly topic?: Topic;
}

/** The essays that are about a topic first of all. */
export interface MapGroup {
  readonly topic: Topic;
  readonly nodes: readonly MapNode[];
}

export interface EssayMap {
  readonly width: number;
  readonly height: number;
  readonly threads: readonly MapThread[];
  readonly groups: readonly MapGroup[];
  /** How many published essays there are, on the map or not. */
  readonly total: number;
}

const mostEssays = 150;

/**
 * @param pages newest first; drafts and what is scheduled are left out, in the preview too
 * @param topics in the order of the list
 */
export function essayMap(pages: readonly EssayPage[], topics: Iterable<Topic>): EssayMap {
  const published = pages.filter(({ essay }) => essay.status === "published");
  const newest = published.slice(0, mostEssays);
  const connections = connectionsOf(newest);
  const { points, width, height } = drawPicture(
    newest.map(({ essay: { slug, title } }) => ({ id: slug, title })),
    connections.map(({ from, to, rank }) => ({
      from: from.slug,
      to: to.slug,
      length: 1 + rank / 4,
    })),
  );
  const byTopic = Map.groupBy(newest, ({ essay }) => essay.topics[0]);
  let number = 0;
  const groups = [...topics].flatMap((topic) => {
    const nodes = (byTopic.get(topic) ?? []).map(({ essay }): MapNode => {
      number += 1;
      const place = points.get(essay.slug) ?? { x: 0, y: 0 };
      return { number, essay, ...place, connections: connectionsFrom(essay, connections) };
    });
    return nodes.length > 0 ? [{ topic, nodes }] : [];
  });
  const threads = connections.map(({ from, to, why }): MapThread => {
    const ends = [points.get(from.slug), points.get(to.slug)];
    const [topic] = why.sharedTopics;
    return { path: threadPath(ends[0] ?? origin, ends[1] ?? origin), ...(topic ? { topic } : {}) };
  });
  return { width, height, threads, groups, total: published.length };
}

/** Two essays of which one suggests the other. */
interface Connected {
  readonly from: Essay;
  readonly to: Essay;
  /** The place among the suggestions, from 0: scores themselves change with every new essay. */
  readonly rank: number;
  readonly why: RelatedEssay;
}

/** Each pair once, as the one that says so with the better rank sees it. */
function connectionsOf(pages: readonly EssayPage[]): Connected[] {
  const shown = new Set(pages.map(({ essay }) => essay));
  const found = new Map<string, Connected>();
  for (const { essay, related } of pages) {
    for (const [rank, why] of related.entries()) {
      if (!shown.has(why.essay)) continue;
      // A line break is in no slug.
      const pair = [essay.slug, why.essay.slug].toSorted().join("\n");
      const known = found.get(pair);
      const isBetter = !known || rank < known.rank;
      if (isBetter || (rank === known.rank && essay.slug < known.from.slug)) {
        found.set(pair, { from: essay, to: why.essay, rank, why });
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => a.rank - b.rank || (a.from.slug + a.to.slug < b.from.slug + b.to.slug ? -1 : 1),
  );
}

function connectionsFrom(essay: Essay, connections: readonly Connected[]): RelatedEssay[] {
  return connections.flatMap(({ from, to, why }) => {
    if (from === essay) return [why];
    return to === essay ? [{ ...why, essay: from }] : [];
  });
}

const origin: Point = { x: 0, y: 0 };

/** A line that hangs a little, as thread does. */
function threadPath(from: Point, to: Point): string {
  const bend = 0.1;
  const x = Math.round((from.x + to.x) / 2 + (from.y - to.y) * bend);
  const y = Math.round((from.y + to.y) / 2 + (to.x - from.x) * bend);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
