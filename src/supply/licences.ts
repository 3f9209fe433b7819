// Under which licences a package may come into the project, and why each is fine with what we do:
// the program is used as it is, and a site is published that holds its fonts and some scripts.

interface Terms {
  /** Why what it asks for is no burden. */
  readonly reason: string;
  /** Whether only what neither makes nor is part of the site may have it. */
  readonly onlyForTests?: true;
}

const permissive = "asks for its notice in copies of the code, and for nothing else";

/** By SPDX identifier. */
export const licences: ReadonlyMap<string, Terms> = new Map([
  ["0BSD", { reason: "asks for nothing" }],
  ["Apache-2.0", { reason: `${permissive}; grants patents` }],
  ["BSD-2-Clause", { reason: permissive }],
  ["BSD-3-Clause", { reason: permissive }],
  ["BlueOak-1.0.0", { reason: permissive }],
  ["CC-BY-SA-4.0", { reason: "text that tests read, never published", onlyForTests: true }],
  ["ISC", { reason: permissive }],
  ["LGPL-3.0-or-later", { reason: "libvips, loaded unchanged by sharp; no part of a site" }],
  ["MIT", { reason: permissive }],
  [
    "MPL-2.0",
    { reason: "asks for the source of its own files when they are changed; they are not" },
  ],
  ["OFL-1.1", { reason: "fonts: published with the site, not sold by themselves" }],
  ["PSF-2.0", { reason: permissive }],
  ["Python-2.0", { reason: permissive }],
  ["Zlib", { reason: permissive }],
]);

/** What packages call their licence where that is no SPDX identifier, after a look at its text. */
const readByHand: ReadonlyMap<string, string> = new Map([["duck: BSD", "BSD-2-Clause"]]);

/**
 * Whether a package may be used under what it says of its licence. An expression that nests is
 * not taken apart, and so refused.
 *
 * @param isForTests whether the package neither makes a site nor is part of one
 */
export function isAllowed(name: string, licence: string, isForTests: boolean): boolean {
  const expression = (readByHand.get(`${name}: ${licence}`) ?? licence).replace(
    /^\(([^()]*)\)$/,
    "$1",
  );
  return expression.split(" OR ").some((choice) =>
    choice.split(" AND ").every((id) => {
      const terms = licences.get(id);
      return terms !== undefined && (isForTests || terms.onlyForTests !== true);
    }),
  );
}
