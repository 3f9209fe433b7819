// In the preview: the place of an essay that cannot be shown yet.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import type { FaultyFile, ItemData } from "./parts/types.ts";

type Data = ItemData<FaultyFile>;

export const data = {
  pagination: { data: "publication.faultyFiles", size: 1, alias: "item" },
  permalink: ({ item, publication }: Data) => publication.preview && item.url,
};

export default function faultyFile(data: Data): string {
  const { file, url } = data.item;
  const { preview } = interfaceStrings(data);
  return document(
    data,
    { title: preview.faulty(file), description: preview.faultyDescription, url },
    html`<header class="page-header">
<h1>${preview.faulty(file)}</h1>
<p class="lede">${preview.faultyDescription}</p>
</header>`,
  );
}
