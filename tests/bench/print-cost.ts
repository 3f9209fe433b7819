// What a process has used so far, as JSON for the process that started it.

export interface Cost {
  /** Seconds of all threads, user and system. */
  readonly cpu: number;
  /** Seconds since it was started. */
  readonly wall: number;
  /** Peak resident memory in MB. */
  readonly memory: number;
}

export function printCost(): void {
  const { user, system } = process.cpuUsage();
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const cost: Cost = { cpu: (user + system) / 1e6, wall: performance.now() / 1000, memory };
  process.stdout.write(JSON.stringify(cost));
}
