// Rendering with a limit of time, so that a text that hangs fails one test and stops none.

import { Worker } from "node:worker_threads";

/** What the worker tells of its rendering. */
export interface WorkerRendering {
  readonly html: string;
  /** The number of findings. */
  readonly findings: number;
}

// Starting one takes longer than most renderings, so it is kept until a text hangs it.
let worker: Worker | undefined;

/** Renders a text in a worker, which is ended when it takes longer than the limit. */
export function renderWithin(milliseconds: number, markdown: string): Promise<WorkerRendering> {
  return new Promise((resolve, reject) => {
    const current = worker ?? new Worker(new URL("./render-worker.ts", import.meta.url));
    worker = current;
    const succeed = (rendering: WorkerRendering) => {
      clearTimeout(timer);
      current.off("error", fail);
      resolve(rendering);
    };
    const fail = (error: unknown) => {
      clearTimeout(timer);
      current.off("message", succeed);
      worker = undefined;
      current.terminate();
      reject(error);
    };
    const timer = setTimeout(
      () => fail(new Error(`not rendered within ${milliseconds} ms`)),
      milliseconds,
    );
    current.once("message", succeed);
    current.once("error", fail);
    current.postMessage(markdown);
  });
}
