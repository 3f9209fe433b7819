// The outside links that data files hold, with their places.

import type { SourceFile } from "../content/decode.ts";
import type { Content } from "../content/read-content.ts";
import { type Path, parseYaml, type YamlSource } from "../content/yaml-source.ts";
import type { OutsideLink } from "./outcome.ts";

/**
 * The sources in references.yaml, by DOI where they have one and by address, the licence, and the
 * sites and chats of helplines.
 */
export function dataLinks({ data, helplines }: Pick<Content, "data" | "helplines">): OutsideLink[] {
  const references = parsed(data.get("references"));
  const site = parsed(data.get("site"));
  return [
    ...Object.keys(references?.value ?? {}).flatMap((key) => [
      ...linkAt(references, [key, "doi"], (doi) => `https://doi.org/${doi}`),
      ...linkAt(references, [key, "url"]),
    ]),
    ...linkAt(site, ["license", "url"]),
    ...helplines.flatMap(helplineLinks),
  ];
}

/** Also of lines that nobody has confirmed: whoever does so begins there. */
function helplineLinks(source: SourceFile): OutsideLink[] {
  const country = parsed(source);
  const lines = fieldOf(country?.value, "lines");
  const count = Array.isArray(lines) ? lines.length : 0;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => [
    ...linkAt(country, ["lines", index, "url"]),
    ...linkAt(country, ["lines", index, "chat", "url"]),
  ]);
}

function parsed(source: SourceFile | undefined): YamlSource | undefined {
  return source && parseYaml(source.text, source.file);
}

function linkAt(
  yaml: YamlSource | undefined,
  path: Path,
  address = (value: string) => value,
): OutsideLink[] {
  const value = path.reduce(fieldOf, yaml?.value);
  if (!yaml || typeof value !== "string") return [];
  return [{ file: yaml.file, ...yaml.positionOf(path), href: address(value) }];
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
