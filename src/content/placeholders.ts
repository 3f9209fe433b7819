// Addresses that only stand for the real ones: in site.yaml, and in pages that were written for it.

import { type Problem, problemAt } from "./problem.ts";
import type { DocumentParts } from "./read-document.ts";
import type { Site } from "./schema/site-schema.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Domains that RFC 2606 keeps for examples. */
const exampleDomain = /(^|[.@])example(\.(com|net|org))?$/i;

/** A warning for each address that stands for one that nobody has chosen yet. */
export function placeholders(
  yaml: YamlSource,
  { url, contact }: Site,
  isUrlReplaced: boolean,
): Problem[] {
  const found: Problem[] = [];
  if (!isUrlReplaced && exampleDomain.test(new URL(url).hostname)) {
    found.push(
      yaml.problem(["url"], {
        rule: "site/example-domain",
        message: `${url} is a placeholder: no such domain exists`,
        hint: "write your own address here, or give it as SITE_URL",
      }),
    );
  }
  if (exampleDomain.test(contact)) {
    found.push(
      yaml.problem(["contact"], {
        rule: "site/example-domain",
        message: `${contact} is a placeholder: nobody receives what readers write to it`,
        hint: "write your own e-mail address here",
      }),
    );
  }
  return found;
}

/**
 * A warning for each link of a page to a placeholder. Where the contact of the site is one still, it
 * has been told, and the pages wait for it.
 */
export function placeholderLinks(
  file: string,
  { links, place }: Pick<DocumentParts, "links" | "place">,
  { contact }: Site,
): Problem[] {
  if (exampleDomain.test(contact)) return [];
  return links.flatMap((link) => {
    const [, mail = ""] = /^mailto:([^?]*)/i.exec(link.href) ?? [];
    if (!exampleDomain.test(mail)) return [];
    return problemAt(file, place(link), {
      rule: "site/example-domain",
      message: `${mail} is a placeholder: nobody receives what readers write to it`,
      hint: `write ${contact}, as site.yaml does`,
    });
  });
}
