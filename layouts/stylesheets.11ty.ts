// The style sheets, under names that change with their content.

import type { ItemData, Stylesheet } from "./parts/types.ts";

type Data = ItemData<Stylesheet>;

export const data = {
  pagination: { data: "assets.stylesheets", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function stylesheet({ item }: Data): string {
  return item.css;
}
