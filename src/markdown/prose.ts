// What of a text is prose, each run in one piece with the places of its words: what the list of
// words looks through. Code, addresses and citations are left out.

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type PlaceFinder, ProsePlaces, placesIn } from "./prose-places.ts";
import { readRun } from "./prose-run.ts";
import { type ProseRun, renderingOf } from "./rendering.ts";

export function prose(md: MarkdownIt): void {
  // While entities and escapes are still tokens of their own, which know how they were written.
  md.core.ruler.before("text_join", "prose", (state) => {
    const runs = renderingOf(state.env).prose;
    const placesOf = placesIn(state.src);
    const around = new Surroundings();
    let line = 0;
    state.tokens.forEach((token, index) => {
      around.pass(token);
      // Cells of tables carry no line of their own; their row does.
      if (token.map) line = token.map[0];
      if (token.type !== "inline") return;
      const places = placesOf(token.content, line, !token.map);
      for (const run of runsOf(token, state, places)) {
        runs.push({ ...run, ...around.about(), token: index });
      }
    });
  });
}

/** Which blocks are open around a token. */
class Surroundings {
  #heading = 0;
  #quotations = 0;
  readonly #directives: string[] = [];

  pass({ type, nesting, info }: Token): void {
    if (type.startsWith("heading_")) this.#heading += nesting;
    else if (type.startsWith("blockquote_")) this.#quotations += nesting;
    else if (type === "directive_open") this.#directives.push(info);
    else if (type === "directive_close") this.#directives.pop();
  }

  about(): Pick<ProseRun, "isHeading" | "isQuoted" | "isVoice"> {
    return {
      isHeading: this.#heading > 0,
      isQuoted: this.#quotations > 0,
      isVoice: this.#directives.includes("voice"),
    };
  }
}

type BareRun = Omit<ProseRun, "isHeading" | "isQuoted" | "isVoice" | "token">;

/** The text itself, and the words of each image in it. */
function runsOf(token: Token, { md }: StateCore, places: PlaceFinder): BareRun[] {
  const { children, content } = token;
  if (!children) return [];
  return readRun(children, content, md).map(({ text, emphases, sourceOf }) => ({
    text,
    emphases,
    places: new ProsePlaces(sourceOf, places),
  }));
}
