// The browser scripts, each under a name that changes with its content.

import type { ItemData, Script } from "./parts/types.ts";

export const data = {
  pagination: { data: "assets.scripts", size: 1, alias: "item" },
  permalink: ({ item }: ItemData<Script>) => item.url,
};

export default function script({ item }: ItemData<Script>): string {
  return item.code;
}
