// What each kind of finished file holds.

import { readJson, readXml } from "./read-feed.ts";
import { type FileFacts, readMarkup } from "./read-markup.ts";
import { styleAddresses } from "./style-addresses.ts";

/** What can be told of a file by its name: `undefined` for images, fonts and other such files. */
export function readerOf(path: string): ((text: string) => FileFacts) | undefined {
  const read = readers.get(/\.\w+$/.exec(path)?.[0] ?? "");
  return (
    read &&
    ((text) => {
      try {
        return read(text);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return unreadable(error.message);
      }
    })
  );
}

const readers: ReadonlyMap<string, (text: string) => FileFacts> = new Map([
  [".css", readStyle],
  [".html", readPage],
  [".json", readJson],
  [".xml", readXml],
]);

/** Half a page, or none, is worse than the old one. */
function readPage(markup: string): FileFacts {
  const facts = readMarkup(markup);
  if (markup.trimEnd().endsWith("</html>")) return facts;
  const finding = {
    rule: "output/syntax",
    message: "this page is not whole: it does not end with `</html>`",
    index: markup.length,
  } as const;
  return { ...facts, findings: [...facts.findings, finding] };
}

function readStyle(css: string): FileFacts {
  const references = styleAddresses(css).map(
    (address) =>
      ({
        use: "load",
        element: "style",
        address,
        index: Math.max(0, css.indexOf(address)),
      }) as const,
  );
  return { references, findings: [], ids: new Set() };
}

function unreadable(message: string): FileFacts {
  const finding = {
    rule: "output/syntax",
    message: `this cannot be read: ${message}`,
    index: 0,
  } as const;
  return { references: [], findings: [finding], ids: new Set() };
}
