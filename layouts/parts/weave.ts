// Pictures and marks in the colours of topics. They only repeat what words say, so they are hidden
// from those who listen.

import { type Html, html } from "../../src/html/html.ts";
import type { Weave } from "./types.ts";

export function weaveSvg({ width, height, threads, gaps }: Weave): Html {
  const layer = (which: "under" | "over") =>
    threads.map((thread) => html`<path class="thread-${thread.id}" d="${thread[which]}"/>`);
  return html`<svg class="weave" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${layer("under")}<path class="weave-gap" d="${gaps}"/>${layer("over")}</svg>`;
}

/** A length of thread for each topic, one below the other. */
export function threadMarks(topics: readonly { readonly id: string }[]): Html {
  return html`<span class="threads" aria-hidden="true">${topics.map(({ id }) => html`<span class="thread thread-${id}"></span>`)}</span>`;
}
