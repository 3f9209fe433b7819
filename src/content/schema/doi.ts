// The identifiers of scholarly works, and what was meant by those that are written wrong.

import { z } from "zod";
import { quoted } from "../quoted.ts";
import { refuse } from "./fields.ts";

/** The form that Crossref recommends for matching, without a mark of the sentence at its end. */
const form = /^10\.\d{4,9}\/[-._;()/:A-Za-z0-9]*[-_()/A-Za-z0-9]$/;

const anExample = "write it without https://doi.org/, such as 10.1371/journal.pmed.1000316";

export const doi = z
  .string()
  .superRefine((value, context) => {
    if (form.test(value) && surplus(value) === 0) return;
    refuse(context, `${quoted(value)} is not a DOI`, hintFor(value));
  })
  .meta({ pattern: form.source, patternErrorMessage: anExample });

function hintFor(written: string): string {
  const meant = found(written);
  if (meant === undefined) return anExample;
  if (surplus(meant) > 0) return "copy it again: a `(` in it is never closed";
  return form.test(meant) && surplus(meant) === 0 ? `write ${meant}` : anExample;
}

/** The DOI within an address or a citation, as far as it goes. */
function found(written: string): string | undefined {
  const text = decoded(written)
    .replace(/\s+/g, "")
    .replace(/^(?:doi:)?(?=\d{4,9}\/)/i, "10.");
  let meant = /10\.\d{4,9}\/[-._;()/:A-Za-z0-9]+/.exec(text)?.[0].replace(/[.,:;]+$/, "");
  // The bracket around a citation, and what came after it.
  while (meant !== undefined && surplus(meant) < 0) {
    meant = meant.slice(0, meant.lastIndexOf(")")).replace(/[.,:;]+$/, "");
  }
  return meant;
}

/** How many more brackets are opened than closed. */
function surplus(text: string): number {
  return text.split("(").length - text.split(")").length;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
