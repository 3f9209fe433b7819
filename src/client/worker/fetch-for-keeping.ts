// Fetches what is to be kept, whole, before anything is put away.

/** Nobody waits longer for one file. */
const patience = 30_000;

/** From the site itself, and not from what the browser has of it. */
export function fetchAnew(url: string): Promise<Response> {
  return fetch(url, {
    cache: "no-cache",
    mode: "same-origin",
    signal: AbortSignal.timeout(patience),
  });
}

/**
 * A file with its content, as it is put away: the network's own response may be the end of a
 * redirect, which browsers refuse in the place of a page, and may vary by who asks.
 *
 * @throws {Error} when the site does not give it
 */
export async function fetchFile(url: string): Promise<Response> {
  const answer = await fetchAnew(url);
  if (answer.status !== 200) throw new Error(`${answer.status} for ${url}`);
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  return new Response(await answer.blob(), { headers: { "content-type": type } });
}
