// Licences by the names that people write.

/** Where a Creative Commons licence can be read, by its short name, such as `CC BY-SA 4.0`. */
export function licenseAddress(name: string): string | undefined {
  const home = "https://creativecommons.org";
  if (/^CC0(?: 1\.0)?$/i.test(name)) return `${home}/publicdomain/zero/1.0/`;
  const [, terms, version] = /^CC (BY(?:-NC)?(?:-SA|-ND)?) ([1-4]\.\d)$/i.exec(name) ?? [];
  return terms && version && `${home}/licenses/${terms.toLowerCase()}/${version}/`;
}
