// Pages that are made only when Eleventy is about to write them, and let go of once it has.
//
// Eleventy makes all pages before it writes the first, and keeps them to its end: of 5,000 essays
// 130 MB. What a template gives here is a promise of a page, which a transform keeps. The pages of
// one template are written one after another; when a few more have been asked for, a page is on disk.

import { Scratch } from "../output/scratch.ts";

/** Eleventy writes a page before it asks for the next, or a moment later when it logs what it writes. */
const stillNeeded = 16;

export class PagesInTurn {
  /** By template, its last pages. */
  readonly #last = new Map<string, ArrayBuffer[]>();

  /** @param make gives the markup, once; one that takes its time is waited for */
  promise(template: string, make: () => string | Promise<string>): PromisedPage {
    return new PromisedPage(async () => {
      const page = bytesOf(await make());
      const last = this.#last.get(template) ?? [];
      this.#last.set(template, last);
      // Eleventy keeps the object that is the page; this frees what it holds, at once.
      if (last.push(page.buffer) > stillNeeded) last.shift()?.transfer(0);
      return page;
    });
  }
}

class PromisedPage {
  readonly make: () => Promise<Uint8Array>;

  constructor(make: () => Promise<Uint8Array>) {
    this.make = make;
  }
}

/** What Eleventy is to write, from what a template gave. */
export function madePage(content: unknown): unknown {
  return content instanceof PromisedPage ? content.make() : content;
}

/** In memory of its own, where small buffers of Node's share one. */
function bytesOf(text: string): Buffer<ArrayBuffer> {
  const bytes = scratch.take(text.length * mostBytes);
  const length = bytes.write(text);
  const page = Buffer.allocUnsafeSlow(length);
  bytes.copy(page, 0, 0, length);
  return page;
}

/** Of one unit of a string, in UTF-8. */
const mostBytes = 3;

/** Where a text becomes bytes, so that nobody has to count them first. */
const scratch = new Scratch();
