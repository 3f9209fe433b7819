// A load on a server: many requests over connections that stay open, as many at once as there are
// connections, until all are answered or the time is over.

import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

export interface LoadOptions {
  readonly port: number;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly requests: number;
  readonly connections: number;
  /** No request begins after so many milliseconds. */
  readonly longest: number;
}

export interface LoadResult {
  readonly answered: number;
  /** What was not answered with 200, and how often. */
  readonly errors: ReadonlyMap<string, number>;
  readonly bytes: number;
  readonly seconds: number;
  /** Milliseconds from asking to the last byte, sorted. */
  readonly times: readonly number[];
}

export async function load(options: LoadOptions): Promise<LoadResult> {
  const { requests, connections, longest, paths } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const errors = new Map<string, number>();
  const times: number[] = [];
  const start = performance.now();
  let [begun, bytes] = [0, 0];
  const oneAfterAnother = async () => {
    while (begun < requests && performance.now() - start < longest) {
      const path = paths[begun % paths.length] ?? "/";
      begun += 1;
      const asked = performance.now();
      const { outcome, size } = await get(options.port, path, agent);
      if (outcome === "200") times.push(performance.now() - asked);
      else errors.set(outcome, (errors.get(outcome) ?? 0) + 1);
      bytes += size;
    }
  };
  await Promise.all(Array.from({ length: connections }, oneAfterAnother));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { answered: times.length, errors, bytes, seconds, times };
}

/** The time within which so many of a hundred came. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}

function get(port: number, path: string, agent: Agent) {
  return new Promise<{ outcome: string; size: number }>((done) => {
    let size = 0;
    const headers = { "accept-encoding": "gzip" };
    const fail = ({ message }: Error) => done({ outcome: message, size });
    request({ host: "127.0.0.1", port, path, agent, headers, timeout: 10_000 }, (response) => {
      response.on("data", (part) => {
        size += part.length;
      });
      response.on("end", () => done({ outcome: String(response.statusCode), size }));
      response.on("error", fail);
    })
      .on("timeout", function (this: { destroy: (error: Error) => void }) {
        this.destroy(new Error("no answer within 10 s"));
      })
      .on("error", fail)
      .end();
  });
}
