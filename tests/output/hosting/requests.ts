// What readers, feed readers and browsers ask of the example site, and what any host should answer.

/** What is asked of a host, and what should come. */
export interface Expectation {
  readonly ask: string;
  readonly status: number;
  /** Without the base path, percent-encoded. */
  readonly location?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether hosts answer so that know only paths, and not whether something is there. */
  readonly byPath: boolean;
}

/** With every answer. */
export const always = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; script-src 'self' 'sha256-AbC+/=' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "permissions-policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
  "strict-transport-security": "max-age=31536000",
};

const usual = {
  "cache-control": "public, max-age=0, must-revalidate",
  "cross-origin-resource-policy": "same-origin",
};
const forever = { "cache-control": "public, max-age=31536000, immutable" };
const forAnySite = { "cross-origin-resource-policy": "cross-origin" };

const html = "text/html; charset=utf-8";
const atom = "application/atom+xml; charset=utf-8";
const xml = "application/xml; charset=utf-8";

export const expectations: readonly Expectation[] = [
  found("/", html),
  found("/about/", html),
  found("/essays/tea/", html),
  found("/essays/tea/?from=feed", html),
  found("/essays/%E8%8C%B6/", html),
  found("/assets/main.0123456789.css", "text/css; charset=utf-8", forever),
  found("/assets/text.0123456789.woff2", "font/woff2", forever),
  found("/assets/cards/0123456789abcdef.png", "image/png", { ...forever, ...forAnySite }),
  found("/images/night-480.0123456789.avif", "image/avif", { ...forever, ...forAnySite }),
  found("/favicon.svg", "image/svg+xml; charset=utf-8", forAnySite),
  found("/apple-touch-icon.png", "image/png", forAnySite),
  found("/feed.xml", atom),
  found("/topics/rest/feed.xml", atom),
  found("/topics/rest/", html),
  found("/feed.json", "application/feed+json; charset=utf-8"),
  found("/sitemap.xml", xml),
  found("/robots.txt", "text/plain; charset=utf-8"),
  found("/service-worker.js", "text/javascript; charset=utf-8"),
  found("/search/en/words.json", "application/json; charset=utf-8"),
  found("/search/en/en_0123456.pf_index", "application/octet-stream"),
  moved("/essays/old-tea/", "/essays/tea/"),
  moved("/essays/caf%C3%A9/", "/essays/%E8%8C%B6/"),
  moved("/2019/05/post.html", "/essays/tea/"),
  moved("/essays/v2.0/", "/essays/tea/"),
  moved("/~ann/Tea_Time/", "/essays/tea/"),
  missing("/missing/"),
  missing("/essays/tea/missing"),
  missing("/feed"),
  missing("/assets/main.9876543210.css"),
  missing("/images/night-480.9876543210.avif"),
  missing("/topics/missing/feed.xml"),
  missing("/images/"),
  missing("/assets/cards/"),
  missing("/.htaccess"),
  missing("/.git/config"),
  missing("/_headers"),
  missing("/_redirects"),
  missing("/vercel.json"),
  missing("/staticwebapp.config.json"),
];

function found(ask: string, type: string, headers: Expectation["headers"] = {}): Expectation {
  const all = { ...always, ...usual, ...headers, "content-type": type };
  return { ask, status: 200, headers: all, byPath: true };
}

/** For good, but asked again, so that an address can be given to another page. */
function moved(ask: string, location: string): Expectation {
  return { ask, status: 301, location, headers: { ...always, ...usual }, byPath: true };
}

/** Never kept, so that a file that comes later is seen. */
function missing(ask: string): Expectation {
  const headers = { ...always, ...usual, "content-type": html };
  return { ask, status: 404, headers, byPath: false };
}
