import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { makeScript } from "../../src/output/scripts.ts";

/** What browsers offer to scripts that rob readers of their rest, or tell of them. */
const refused = {
  "UX-01: is moved by a script": /requestAnimationFrame|\.animate\(|scrollTo\(|scrollBy\(/,
  "UX-02: fetches more as one scrolls": /IntersectionObserver|["'](?:scroll|scrollend|wheel)["']/,
  "UX-03: interrupts":
    /\b(?:alert|confirm|prompt)\(|showModal|Notification|pushManager|beforeunload|mouse(?:leave|out)/,
  "UX-04: counts down or presses": /setInterval|vibrate\(/,
  "PR-03: stores beyond what the privacy page says": /\.cookie|sessionStorage|indexedDB/,
  "PR-10: counts or watches":
    /sendBeacon|XMLHttpRequest|WebSocket|EventSource|geolocation|userAgent|PerformanceObserver/,
  "PR-11: shares": /navigator\.share/,
} as const;

function findings(code: string): string[] {
  return Object.entries(refused).flatMap(([fault, pattern]) => (pattern.test(code) ? [fault] : []));
}

const scripts = readdirSync("src/client")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name: basename(name, ".ts"), code: makeScript(`src/client/${name}`).code }));

describe("browser scripts", () => {
  test.each(scripts)("leave readers alone and tell nobody of them: $name", ({ code }) => {
    expect(findings(code)).toEqual([]);
  });

  test("that do not are found", () => {
    const code = `new IntersectionObserver(more); addEventListener("beforeunload", () => alert("stay"));
      requestAnimationFrame(step); setInterval(tick, 1000); document.cookie = "a"; navigator.share({});
      navigator.sendBeacon("/seen")`;
    expect(findings(code)).toEqual(Object.keys(refused));
  });
});
