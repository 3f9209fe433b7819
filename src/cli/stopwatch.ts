// Where the time of a command goes.

export interface Stopwatch {
  /** Milliseconds by stage, in order. */
  readonly stages: Readonly<Record<string, number>>;
  /** Ends a stage, which began with the one before it. */
  readonly lap: (stage: string) => void;
}

export function stopwatch(): Stopwatch {
  const stages: Record<string, number> = {};
  let start = performance.now();
  return {
    stages,
    lap(stage) {
      const end = performance.now();
      stages[stage] = Math.round(end - start);
      start = end;
    },
  };
}
