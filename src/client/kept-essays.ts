// The page about what is kept on the device.

import { KeptList } from "./parts/kept-list.ts";

const place = document.querySelector<HTMLElement>(".kept-essays");
const [sum, status] = place?.querySelectorAll("p") ?? [];
const list = place?.querySelector("ul");
const removeAll = place?.querySelector("button");

if (place && sum && status && list && removeAll) {
  void new KeptList({ place, sum, status, list, removeAll }).begin();
}
