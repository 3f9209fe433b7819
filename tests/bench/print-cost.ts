// What a process has used so far, as JSON for the process that started it.

export interface Cost {
  /** Seconds of all threads, user and system. */
  readonly cpu: number;
  /** Seconds since it was started. */
  readonly wall: number;
  /** Peak resident memory in MB. */
  readonly memory: number;
}

type Time = Omit<Cost, "memory">;

/** @param besides what is not to be counted */
export function printCost(besides: Time = { cpu: 0, wall: 0 }): void {
  const { cpu, wall } = soFar();
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const cost: Cost = { cpu: cpu - besides.cpu, wall: wall - besides.wall, memory };
  process.stdout.write(JSON.stringify(cost));
}

export function costOf(work: () => void): Time {
  const before = soFar();
  work();
  const { cpu, wall } = soFar();
  return { cpu: cpu - before.cpu, wall: wall - before.wall };
}

function soFar(): Time {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1e6, wall: performance.now() / 1000 };
}
