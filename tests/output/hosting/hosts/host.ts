// What a test asks a host that is known by its documentation only.

export interface HostAnswer {
  /** Where it leads to, and with which status; nothing when it shows a file. */
  readonly redirect: { readonly status: number; readonly location: string } | undefined;
  /** Every value that the configuration gives a header, by its name in lower case. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/** @param path percent-encoded, without a query */
export type Host = (path: string) => HostAnswer;

/** Adds a value, without forgetting those that are there. */
export function addTo(headers: Map<string, string[]>, name: string, value: string): void {
  const key = name.toLowerCase();
  headers.set(key, [...(headers.get(key) ?? []), value]);
}
