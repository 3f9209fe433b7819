// Lets Eleventy render templates written in TypeScript, and nothing else.
//
// A template is given what layouts/parts/types.ts says and no more, so that a page depends on the
// publication, the assets and its own item alone. That is what lets the preview leave out pages
// that would come out as they are.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Data, TemplateValues, UserConfig } from "@11ty/eleventy";
import { counterOf } from "./page-counter.ts";
import { memoryOf, type PageMemory, type SiteValues } from "./page-memory.ts";
import { madePage, PagesInTurn } from "./pages-in-turn.ts";

type Given = SiteValues & { readonly item?: unknown };

type Permalink = string | ((given: Given) => string | false);

interface Template {
  readonly data: {
    readonly permalink: Permalink;
    /** Every template that makes more than one page makes one for each `item`. */
    readonly pagination?: Data;
  };
  readonly default: (given: Given) => string;
}

export function typescriptTemplates(config: UserConfig): void {
  const memory = memoryOf(config);
  const counter = counterOf(config);
  const pages = new PagesInTurn();
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", {
    outputFileExtension: "html",
    read: false,
    useJavaScriptImport: true,
    getData: true,
    getInstanceFromInputPath: async (path) => {
      const template = await load(path);
      return { data: memory ? onlyNew(template, path, memory) : template.data };
    },
    compile: async (_, path) => {
      const template = await load(path);
      return (data) =>
        pages.promise(path, () => {
          counter?.count();
          return template.default(givenTo(data));
        });
    },
  });
  config.transforms["page"] = madePage;
  if (memory) config.addGlobalData(single, () => [undefined]);
}

/** What a template paginates over that makes one page. */
const single = "single";

async function load(path: string): Promise<Template> {
  const url = pathToFileURL(resolve(path));
  // Node keeps what it has imported under one address.
  url.search = String(statSync(path).mtimeMs);
  const template: Template = await import(url.href);
  const { pagination } = template.data;
  if (pagination && (pagination["alias"] !== "item" || pagination["size"] !== 1)) {
    throw new TypeError(`${path} must make a page for each \`item\`: size 1, alias "item"`);
  }
  return template;
}

/** A template's data with a sieve, so that Eleventy renders and writes only what is new. */
function onlyNew({ data, default: render }: Template, path: string, memory: PageMemory): Data {
  const { permalink, pagination = { data: single, size: 1, alias: "item" } } = data;
  const isNew = (item: unknown, given: Given): boolean => {
    const url = typeof permalink === "function" ? permalink(given) : permalink;
    if (url === false) return false;
    return memory.isNew({
      template: path,
      url,
      item,
      render: (values) => render({ ...values, item }),
    });
  };
  const before = (items: readonly unknown[], values: TemplateValues) =>
    items.filter((item) => isNew(item, { ...givenTo(values), item }));
  return { ...data, pagination: { ...pagination, before } };
}

function givenTo({ publication, assets, item }: TemplateValues): Given {
  return { publication, assets, item };
}
