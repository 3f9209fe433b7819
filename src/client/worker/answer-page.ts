// What a reader gets who asks for a page: the site's own answer whenever there is one.

import { inPlaceOfOther } from "./kept-page.ts";
import type { KeptStore } from "./kept-store.ts";

/** How long a device that says it is offline is given to be wrong. */
const doubt = 2000;

export interface PageAnswer {
  readonly response: Response;
  /** Whether the site gave it. */
  readonly isFromSite: boolean;
}

/** @param url without query and fragment */
export async function answerPage(
  request: Request,
  url: string,
  store: KeptStore,
): Promise<PageAnswer> {
  const copy = await store.page(url);
  try {
    return { response: await fromSite(request, copy !== undefined), isFromSite: true };
  } catch {
    return { response: copy ?? (await instead(url, store)), isFromSite: false };
  }
}

/** Where a page is kept, what the browser has of it besides might be older than the site's. */
async function fromSite(request: Request, isKept: boolean): Promise<Response> {
  if (navigator.onLine) return await fetch(request, isKept ? { cache: "no-cache" } : {});
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), doubt);
  try {
    return await fetch(request, { signal: giveUp.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function instead(url: string, store: KeptStore): Promise<Response> {
  // Hosts add the last slash, and now there is none.
  if (!url.endsWith("/") && (await store.page(`${url}/`))) return Response.redirect(`${url}/`);
  const list = await store.page(store.listUrl);
  if (!list) return Response.error();
  const { headers } = list;
  return new Response(inPlaceOfOther(await list.text()), { status: 503, headers });
}
