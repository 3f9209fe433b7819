// What a browser may do for a page: use the site's own files, and of scripts in the page itself run
// only the one that we know.

export interface PolicyOptions {
  /** The hash of the script in the head. */
  readonly headScript: string;
  /** Whether scripts may compile WebAssembly. */
  readonly webAssembly: boolean;
}

/** The policy that a page brings itself: exactly what it needs. */
export function pagePolicy(options: PolicyOptions): string {
  return directives(options).join("; ");
}

/**
 * The policy of the whole site, for hosts that send headers. Both hold, so this one allows what any
 * page needs; that no other site may frame a page can only be said here.
 */
export function sitePolicy(headScript: string): string {
  return [...directives({ headScript, webAssembly: true }), "frame-ancestors 'none'"].join("; ");
}

function directives({ headScript, webAssembly }: PolicyOptions): string[] {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `script-src 'self' '${headScript}'${webAssembly ? " 'wasm-unsafe-eval'" : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
