// What `package-lock.json` says of each package that npm installs.

import { z } from "zod";
import { positionsIn } from "../content/positions.ts";
import type { Position } from "../content/problem.ts";

const packageSchema = z.object({
  name: z.string().optional(),
  version: z.string().default(""),
  resolved: z.string().default(""),
  integrity: z.string().default(""),
  license: z.string().default(""),
  dev: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
});

const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), packageSchema),
});

export interface LockedPackage extends Readonly<Omit<z.output<typeof packageSchema>, "name">> {
  /** Its name in the registry. */
  readonly name: string;
  /** Where its entry begins. */
  readonly position: Position;
}

/** @returns nothing when the text is no lockfile that this npm writes */
export function readLockfile(text: string): readonly LockedPackage[] | undefined {
  const read = lockfileSchema.safeParse(parsed(text));
  if (!read.success) return undefined;
  const positionAt = positionsIn(text);
  return Object.entries(read.data.packages).flatMap(([path, { name, ...entry }]) =>
    // The project itself.
    path === ""
      ? []
      : {
          ...entry,
          name: name ?? path.replace(/^.*node_modules\//, ""),
          position: positionAt(Math.max(0, text.indexOf(`"${path}": {`))),
        },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
