// The outside links that data files hold, with their places.

import type { SourceFile } from "../content/decode.ts";
import type { DataFile } from "../content/read-content.ts";
import { type Path, parseYaml, type YamlSource } from "../content/yaml-source.ts";
import type { OutsideLink } from "./outcome.ts";

/** The sources in references.yaml, by DOI where they have one and by address, and the licence. */
export function dataLinks(data: ReadonlyMap<DataFile, SourceFile>): OutsideLink[] {
  const references = parsed(data.get("references"));
  const site = parsed(data.get("site"));
  return [
    ...Object.keys(references?.value ?? {}).flatMap((key) => [
      ...linkAt(references, [key, "doi"], (doi) => `https://doi.org/${doi}`),
      ...linkAt(references, [key, "url"]),
    ]),
    ...linkAt(site, ["license", "url"]),
  ];
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
