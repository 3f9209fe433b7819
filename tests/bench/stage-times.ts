// Where the time of a run went, from a CPU profile that V8 wrote of it (`node --cpu-prof`). Nothing in
// the program has to know that it is measured.

/** The part of a profile that is needed here. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** The node of each sample, and the microseconds before it. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** Names of stages, and what the functions of each are told by: `name url`. The first that fits counts. */
const stages: readonly (readonly [string, RegExp])[] = [
  ["waiting", /^\(idle\) /],
  ["collecting garbage", /^\(garbage collector\) /],
  ["gates", /\/src\/output\/gates\//],
  ["care rules", /\/src\/safety\/|\/src\/markdown\/(?:stretch|stretches|plain-text)\.ts/],
  ["list of words", /\/src\/language\/|\/src\/markdown\/prose/],
  ["numbers, helplines", /\/src\/care\/|\/(?:phone|helpline)[a-z-]*\.ts/],
  ["map", /\/src\/map\/|\/essay-map\.ts/],
  ["related", /\/src\/related\//],
  ["images, styles", /\/src\/output\/(?:images|assets|stylesheet|scripts)/],
  ["not counted", /^costOf /],
  ["writing files", /^(?:writeFileSync|mkdirSync|mkdir) node:/],
  ["layouts", /\/layouts\/|\/src\/html\//],
  ["reading, rendering", /\/src\/(?:content|markdown|reading-time)\//],
  ["Eleventy", /\/@11ty\/eleventy/],
];

/** Seconds by stage; the rest is what the process does by itself, such as loading modules. */
export function stageTimes({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const stageOf = stagesOf(nodes);
  const times = new Map([...stages.map(([name]) => name), other].map((name) => [name, 0]));
  samples.forEach((node, index) => {
    const stage = stageOf.get(node) ?? other;
    times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  });
  times.delete("waiting");
  times.delete("not counted");
  return times;
}

const other = "the rest";

/** A function belongs to its callers' stage where that comes first: rules call much that others call too. */
function stagesOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const ranks = new Map<number, number>();
  // V8 lists callers before what they call.
  for (const { id, callFrame } of nodes) {
    const name = `${callFrame.functionName} ${callFrame.url}`;
    const own = stages.findIndex(([, pattern]) => pattern.test(name));
    const above = ranks.get(parents.get(id) ?? -1) ?? stages.length;
    ranks.set(id, own === -1 ? above : Math.min(own, above));
  }
  return new Map([...ranks].map(([id, rank]) => [id, stages[rank]?.[0] ?? other]));
}
