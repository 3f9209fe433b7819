// What a page does that could tell somebody of its reader, or leave something on their device.

import { hash } from "node:crypto";
import type { Page } from "playwright-core";

/** Faults in words; a page that is well has none. */
export async function privacyFaults(page: Page): Promise<string[]> {
  const { policy, inline, searches, faults } = await page.evaluate(look);
  const hashes = inline.map((code) => ` 'sha256-${hash("sha256", code, "base64")}'`).join("");
  const expected = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `script-src 'self'${hashes}${searches ? " 'wasm-unsafe-eval'" : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return policy === expected ? faults : [...faults, `has the policy ${policy}`];
}

/** Runs in the page. */
function look() {
  const contents = (selector: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(selector)].map(({ content }) => content);
  const stored = { ...localStorage, ...sessionStorage };
  return {
    faults: [
      ...(contents("meta[name=referrer]").join() === "no-referrer" ? [] : ["sends a referrer"]),
      ...[...document.querySelectorAll("[href], [src]")].flatMap(faultsOf),
      ...(Object.keys(stored).length === 0 ? [] : [`stores ${JSON.stringify(stored)}`]),
      ...(document.cookie === "" ? [] : [`sets ${document.cookie}`]),
    ],
    policy: contents("meta[http-equiv=Content-Security-Policy]").join(" and "),
    inline: [...document.querySelectorAll("script:not([src], [type='application/ld+json'])")].map(
      ({ textContent }) => textContent,
    ),
    searches: document.querySelector("script[src*='/search.']") !== null,
  };

  function faultsOf(element: Element): string[] {
    const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
    const { origin, protocol, search } = new URL(address, location.href);
    const isOurs = origin === location.origin;
    const isOut = element.localName === "a" && /^https?:/.test(protocol) && !isOurs;
    return [
      ...(isOurs && search !== "" ? [`asks ${address}`] : []),
      ...(protocol === "mailto:" && search !== "" ? [`fills in ${address}`] : []),
      ...(element.matches("[ping], [target]") ? [`does more than lead to ${address}`] : []),
      ...(isOut && !element.matches("[rel~=noreferrer]") ? [`tells ${address} of its reader`] : []),
    ];
  }
}
