// From a link as an editor completes it to the address of the page.

import type { Folder } from "./rendering.ts";

/**
 * The root path that a link within the content leads to: `other.md#x` in an essay becomes
 * `/essays/other/#x`, `../images/tea.jpg` becomes `/images/tea.jpg`, root paths stay.
 *
 * @param folder the folder of `content/` that the text stands in
 * @returns `undefined` when the link leads out of the content or to no page
 */
export function contentAddress(written: string, folder: Folder): string | undefined {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  if (path === "") return undefined;
  const isFile = /\.md$/i.test(path);
  if (path.startsWith("/") && !isFile) return written;
  const file = contentFile(path, folder);
  if (file === undefined) return undefined;
  const [, kind, name = ""] = /^(essays|pages|images)\/(.+)$/.exec(file) ?? [];
  if (kind === "images") return `/images/${name}${rest}`;
  const slug = /^([^/]+)\.md$/i.exec(name)?.[1];
  if (slug === undefined) return undefined;
  if (kind === "essays") return `/essays/${slug}/${rest}`;
  return slug === "404" ? `/404.html${rest}` : `/${slug}/${rest}`;
}

/** The path within `content/`; writers also write it from the project's root. */
function contentFile(path: string, folder: string): string | undefined {
  const parts: string[] = path.startsWith("/") ? [] : [folder];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") {
      parts.push(part);
    }
  }
  if (parts[0] === "content") parts.shift();
  return parts.join("/");
}
