// The addresses that a style sheet has browsers fetch.

import { transform } from "lightningcss";

/**
 * The addresses of `url()`, `image-set()` and `@import`, as they are written.
 *
 * @throws {SyntaxError} when the text is not CSS
 */
export function styleAddresses(css: string): string[] {
  const { dependencies } = transform({
    filename: "style.css",
    code: Buffer.from(css),
    analyzeDependencies: true,
    // Browsers pass over a rule that they do not understand, too.
    errorRecovery: true,
  });
  return (dependencies || []).flatMap((found) => ("url" in found ? found.url : []));
}
