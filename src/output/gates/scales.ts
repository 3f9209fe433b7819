// Weighs the finished pages of a site against their budgets; each file that many of them use is
// weighed once.

import { compresses, sentBytes } from "../sent-bytes.ts";
import type { FileFinding } from "./file-finding.ts";
import { filesOfPage } from "./page-weight.ts";
import type { FileFacts } from "./read-markup.ts";
import type { Resolve } from "./resolve-address.ts";
import { weightFaults } from "./weight-faults.ts";

/** Finds what of a page is too heavy. */
export type Scales = (path: string, page: Buffer, facts: FileFacts) => FileFinding[];

/** Gives the files of a site; the size alone of those that are sent as they are. */
export interface FilesToWeigh {
  readonly read: (path: string) => Uint8Array;
  readonly size: (path: string) => number;
}

export function createScales({ read, size }: FilesToWeigh, resolve: Resolve): Scales {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const bytes = compresses(path) ? sentBytes(path, read(path)).length : size(path);
    sizes.set(path, bytes);
    return bytes;
  };
  return (path, page, { references }) => {
    const fileOf = ({ address }: { readonly address: string }) => {
      const target = resolve(address, path);
      return target.leads === "inside" ? target.path : undefined;
    };
    const files = filesOfPage(references, fileOf, sizeOf);
    return weightFaults({ path, page, files }).map((finding) => ({ ...finding, path }));
  };
}
