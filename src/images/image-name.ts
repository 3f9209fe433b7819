// Names of image files: they become part of addresses.

import { extensions } from "./image-format.ts";

const part = "[a-z0-9]+(?:-[a-z0-9]+)*";
const known = Object.values(extensions).flat();

/** A path within `content/images/`, such as `tea/green-kettle.svg`. */
export const imageNameForm = new RegExp(`^(?:${part}/)*${part}\\.(?:${known.join("|")})$`);

/** Whether all but the ending of a name, which its content decides on, fits into an address. */
export function isPlainName(name: string): boolean {
  return new RegExp(`^(?:${part}/)*${part}\\.[a-z0-9]+$`).test(name);
}

/** The name in plain letters; accents go, what has no plain letters is left out. */
export function plainName(name: string): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  const parts = stem.split("/").map((one) => plain(one) || "image");
  return `${parts.join("/")}${ending.toLowerCase().replace(/[^.a-z0-9]/g, "")}`;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’ʼ\p{M}]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
