// What is known of an address once it has been tried.

/** A link to another site, with its place in the source. */
export interface OutsideLink {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  /** The address as it is written. */
  readonly href: string;
}

/**
 * - `ok`: the page is there.
 * - `moved`: it is there, and the server asks for another address to be written from now on.
 * - `broken`: readers who follow the link do not get the page.
 * - `unsure`: the server does not tell a program; a reader may well get the page.
 */
export type Outcome =
  | { readonly kind: "ok"; readonly status: number }
  | { readonly kind: "moved"; readonly status: number; readonly to: string }
  | { readonly kind: "broken"; readonly reason: string; readonly failure?: Failure["failure"] }
  | { readonly kind: "unsure"; readonly reason: string };

/** What a server said. */
export interface Response {
  readonly status: number;
  readonly location?: string;
  /** Milliseconds for which the server wants to be left alone. */
  readonly retryAfter?: number;
}

/** Why no server said anything. */
export interface Failure {
  readonly failure: "no-host" | "timeout" | "network";
  readonly detail: string;
}

export type Answer = Response | Failure;
export type Method = "HEAD" | "GET";

/** Sends one request, when it is its turn. */
export type Ask = (url: URL, method: Method) => Promise<Answer>;
