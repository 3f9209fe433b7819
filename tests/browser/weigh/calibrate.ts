// How busy the machine was meanwhile: the same loop, again and again, takes the same time on an idle
// one.

export interface Noise {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function calibrate(): { readonly loop: () => void; readonly noise: () => Noise } {
  const times: number[] = [];
  const loop = () => {
    const started = performance.now();
    let sum = 0;
    for (let index = 0; index < 2e7; index += 1) sum = (sum + index * 31) % 65_521;
    // So that no compiler finds the loop idle.
    if (sum < 0) throw new RangeError("the sum is negative");
    times.push(performance.now() - started);
  };
  // Before it is compiled it takes longer.
  loop();
  times.length = 0;
  return { loop, noise: () => spread(times) };
}

/** The middle of some figures, with the least and the most. */
export function spread(figures: readonly number[]): Noise {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (place: number) => sorted.at(place) ?? Number.NaN;
  return { median: at(sorted.length >> 1), least: at(0), most: at(-1) };
}
