// One pass over the text of a page: ids, addresses, and what is wrong whatever the rest of the site.

import { decodeHTML, decodeHTMLAttribute } from "entities";
import { Parser } from "htmlparser2";
import { quoted } from "../../content/quoted.ts";
import { ReadText } from "./denied-text.ts";
import type { PlacedFinding } from "./file-finding.ts";
import { inlineAttributes, ScriptPolicy } from "./inline-code.ts";
import { type Attributes, type Reference, referencesOf, refreshAddress } from "./references.ts";
import { styleAddresses } from "./style-addresses.ts";

/** A reference with its place. */
export interface PlacedReference extends Reference {
  readonly element: string;
  readonly index: number;
}

/** What a finished file says of itself. */
export interface FileFacts {
  readonly references: readonly PlacedReference[];
  readonly findings: readonly PlacedFinding[];
  /** What fragments of its address can name. */
  readonly ids: ReadonlySet<string>;
  /** The address that browsers go on to by themselves. */
  readonly movedTo?: string | undefined;
}

/** @param markup a page, or a part of one */
export function readMarkup(markup: string): FileFacts {
  const facts = new MarkupFacts();
  const parser = new Parser(
    {
      onopentag: (element, written) => facts.open(element, decoded(written), parser.startIndex),
      ontext: (text) => facts.text(text, parser.startIndex),
      onclosetag: (element) => facts.close(element),
    },
    // To decode as it reads it would look at every letter; few values have anything to decode.
    { decodeEntities: false },
  );
  parser.end(markup);
  facts.end();
  return facts;
}

class MarkupFacts implements FileFacts {
  readonly references: PlacedReference[] = [];
  readonly findings: PlacedFinding[] = [];
  readonly ids = new Set<string>();
  movedTo: string | undefined;
  readonly #policy = new ScriptPolicy();
  readonly #words = new ReadText();
  /** The script or style element that is being read. */
  #code: { readonly attributes: Attributes; readonly index: number; text: string } | undefined;

  open(element: string, attributes: Attributes, index: number): void {
    for (const reference of referencesOf(element, attributes)) {
      this.references.push({ ...reference, element, index });
    }
    this.#report(index, inlineAttributes(element, attributes));
    this.#name(element, attributes, index);
    if (element === "img") this.#report(index, imageFaults(attributes));
    if (element === "meta") {
      this.#policy.read(attributes);
      this.movedTo ??= refreshAddress(attributes);
    }
    if (element === "script" || element === "style") this.#code = { attributes, index, text: "" };
  }

  text(text: string, index: number): void {
    if (this.#code) this.#code.text += text;
    else this.#words.add(text.includes("&") ? decodeHTML(text) : text, index);
  }

  end(): void {
    this.findings.push(...this.#words.denied);
  }

  close(element: string): void {
    if (!this.#code || (element !== "script" && element !== "style")) return;
    const { attributes, index, text } = this.#code;
    this.#code = undefined;
    if (element === "style") {
      const addresses = styleAddresses(text);
      this.references.push(
        ...addresses.map((address) => ({ use: "load", address, element, index }) as const),
      );
    } else if (attributes["src"] === undefined) {
      this.#report(index, this.#policy.check(attributes["type"] ?? "", text));
    }
  }

  #name(element: string, { id, name }: Attributes, index: number): void {
    if (id !== undefined) {
      if (this.ids.has(id)) this.#report(index, [repeated(id)]);
      this.ids.add(id);
    }
    // The anchors of old HTML.
    if (element === "a" && name !== undefined) this.ids.add(name);
  }

  #report(index: number, faults: readonly Fault[]): void {
    for (const fault of faults) this.findings.push({ ...fault, index });
  }
}

function decoded(written: Attributes): Attributes {
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(written)) {
    const value = written[name] ?? "";
    attributes[name] = value.includes("&") ? decodeHTMLAttribute(value) : value;
  }
  return attributes;
}

type Fault = Omit<PlacedFinding, "index">;

function imageFaults({ alt, src = "" }: Attributes): Fault[] {
  if (alt !== undefined) return [];
  return [
    {
      rule: "output/image",
      message: `the image ${quoted(src)} has no \`alt\``,
      hint: 'say what it shows, or write alt="" when it only decorates',
      address: src,
    },
  ];
}

function repeated(id: string): Fault {
  return {
    rule: "output/id",
    message: `the id ${quoted(id)} stands twice on one page`,
    hint: "links to it lead to the first; give one of the two another id",
    id,
  };
}
