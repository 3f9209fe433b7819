// One result: a text, and the sections of it in which most was found.

import { directionOf } from "../../html/direction.ts";
import { element } from "./elements.ts";
import type { FoundSection, FoundText, Stretch } from "./found-text.ts";
import type { TopicName } from "./topic-choice.ts";

export function resultItem(text: FoundText, topics: readonly TopicName[]): HTMLLIElement {
  const { url, title, lang, excerpt, sections } = text;
  const own = { lang, dir: directionOf(lang) };
  const item = element(
    "li",
    {},
    element("h2", own, element("a", { href: url }, title)),
    element("p", own, ...marked(excerpt)),
    ...about(text, topics),
  );
  if (sections.length > 0) item.append(element("ul", own, ...sections.map(sectionItem)));
  return item;
}

function sectionItem({ url, title, excerpt }: FoundSection): HTMLLIElement {
  const link = element("a", { href: url }, title);
  return element("li", {}, link, element("p", {}, ...marked(excerpt)));
}

/** Its topics, each with its thread, and how long it takes; of a page there is nothing to say. */
function about({ topics: ids, time }: FoundText, topics: readonly TopicName[]): Node[] {
  if (time === undefined) return [];
  const names = topics
    .filter(({ id }) => ids.includes(id))
    .flatMap((topic) => [topicName(topic), " · "]);
  const reading = element("span", { className: "reading-time" }, time);
  return [element("p", { className: "essay-meta" }, ...names, reading)];
}

function topicName({ id, title }: TopicName): HTMLSpanElement {
  const thread = element("span", { className: `thread thread-${id}`, ariaHidden: "true" });
  return element("span", { className: "result-topic" }, thread, title);
}

function marked(excerpt: readonly Stretch[]): (Node | string)[] {
  return excerpt.map(({ text, isMarked }) => (isMarked ? element("mark", {}, text) : text));
}
