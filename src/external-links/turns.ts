// Who may send a request now: never two at once to one host, never too many at once.

export interface TurnOptions {
  /** How many requests may be under way at once. */
  readonly atOnce: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Turns {
  /** Runs a task when it is its turn at the host. */
  take<Result>(host: string, task: () => Promise<Result>): Promise<Result>;
  /** Leaves a host alone for so long. Said within a task, it holds for the next one. */
  rest(host: string, milliseconds: number): void;
}

interface Host {
  /** Ends when everybody who has asked for a turn has had it. */
  queue: Promise<unknown>;
  notBefore: number;
}

export function createTurns({ atOnce, pause, now, sleep }: TurnOptions): Turns {
  const hosts = new Map<string, Host>();
  const places = createPlaces(atOnce);

  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { queue: Promise.resolve(), notBefore: 0 };
    hosts.set(name, host);
    return host;
  };
  const rest = (name: string, milliseconds: number) => {
    const host = hostOf(name);
    host.notBefore = Math.max(host.notBefore, now() + milliseconds);
  };

  return {
    rest,
    take(name, task) {
      const host = hostOf(name);
      const turn = host.queue.then(async () => {
        // Before taking a place: those who wait must not keep others from working.
        const wait = host.notBefore - now();
        if (wait > 0) await sleep(wait);
        await places.enter();
        try {
          return await task();
        } finally {
          places.leave();
          rest(name, pause);
        }
      });
      host.queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

function createPlaces(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async enter(): Promise<void> {
      if (free > 0) free -= 1;
      else await new Promise<void>((enter) => waiting.push(enter));
    },
    /** Hands the place on, so that nobody can slip in between. */
    leave(): void {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
