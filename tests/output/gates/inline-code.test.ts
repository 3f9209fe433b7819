import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { faultsIn, finishedPage } from "../../helpers/finished-site.ts";

const script = "document.documentElement.dataset.x = '<p>';";
const hash = (algorithm: string, text = script) =>
  `'${algorithm}-${createHash(algorithm).update(text).digest("base64")}'`;
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

function faultsOf(head: string): string[] {
  return faultsIn({ "page.html": finishedPage("", head) });
}

test.each([
  '<script type="application/ld+json">{ "a": "</p>" }</script>',
  `${policy(`script-src 'self' ${hash("sha256")}`)}<script>${script}</script>`,
  `${policy(`default-src ${hash("sha512")}; img-src 'self'`)}<script>${script}</script>`,
  `${policy(`SCRIPT-SRC ${hash("sha384")}`)}<script type="module">${script}</script>`,
])("has nothing against %s", (head) => {
  expect(faultsOf(head)).toEqual([]);
});

test.each([
  `<script>${script}</script>`,
  `<script type="module">${script}</script>`,
  // Policies hold for what follows them.
  `<script>${script}</script>${policy(`script-src ${hash("sha256")}`)}`,
  `${policy("script-src 'unsafe-inline'")}<script>${script}</script>`,
  `${policy(`script-src ${hash("sha256", "x")}`)}<script>${script}</script>`,
  `${policy(`style-src ${hash("sha256")}`)}<script>${script}</script>`,
  // The more special directive counts, and the first of two equal ones.
  `${policy(`script-src 'self'; default-src ${hash("sha256")}`)}<script>${script}</script>`,
  `${policy(`script-src 'self'; script-src ${hash("sha256")}`)}<script>${script}</script>`,
  // Every policy must allow it.
  `${policy(`script-src ${hash("sha256")}`)}${policy("default-src 'self'")}<script>${script}</script>`,
])("finds the script in %s", (head) => {
  expect(faultsOf(head)).toEqual([
    `output/inline: a script stands in the page: \`${script}\` (make it a file of the site, or have the page's content security policy name its hash)`,
  ]);
});
