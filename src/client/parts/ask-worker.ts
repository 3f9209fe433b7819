// Asks the service worker to do something, from a page.

import { type Asked, type Outcome, readOutcome } from "./offline-messages.ts";

/** Longer than anything takes that still comes to an end. */
const patience = 120_000;

/**
 * @param address of the worker
 * @returns `failed` also where there is no worker, or where it does not answer
 */
export async function askWorker(address: string, asked: Asked): Promise<Outcome> {
  const worker = (await navigator.serviceWorker.getRegistration(address))?.active;
  if (!worker) return "failed";
  return await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const giveUp = setTimeout(() => done("failed"), patience);
    port1.addEventListener("message", ({ data }) => {
      clearTimeout(giveUp);
      port1.close();
      done(readOutcome(data));
    });
    port1.start();
    worker.postMessage(asked, [port2]);
  });
}
