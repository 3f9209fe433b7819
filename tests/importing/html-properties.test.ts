import fc from "fast-check";
import { expect, test } from "vitest";
import { png } from "../helpers/docx.ts";
import { bodyOf, importer, noteTexts, readText } from "../helpers/imported.ts";

const words = [
  ...[
    "tea",
    "Bread",
    "深呼吸",
    "🎉",
    "“so”",
    "it’s",
    "a*b*",
    "_c_",
    "[@key]",
    "{#id}",
    "{decorative}",
  ],
  ...[
    "::: try",
    ":::",
    "---",
    "===",
    "# A",
    "1. x",
    "- y",
    "[^1]",
    "^[z]",
    "| a |",
    "{{ x }}",
    "`",
    "~~",
    "^",
    "!",
    "<b>",
    "&amp;",
  ],
];
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A piece of HTML, and the words that are the writer's in it. */
interface Piece {
  readonly html: string;
  readonly words: string;
}

const text: fc.Arbitrary<Piece> = fc
  .array(fc.constantFrom(...words, " ", "\n"), { minLength: 1, maxLength: 4 })
  .map((parts) => ({ html: parts.map(escaped).join(" "), words: parts.join(" ") }));

/** What must never come out: code, looks, forms, what is hidden, what counts. */
const secret: fc.Arbitrary<Piece> = fc
  .constantFrom(
    "<script>SECRET()</script>",
    '<script src="SECRET.js"></script>',
    "<style>.SECRET{}</style>",
    "<!-- SECRET -->",
    "<template><p>SECRET</p></template>",
    // In a block of its own, since a form that is not closed where it began takes in what follows.
    "<div><form><p>SECRET</p><input value=SECRET></form></div>",
    '<iframe src="https://SECRET.example/"></iframe>',
    '<img src="https://SECRET.example/p.gif" width=1 height=1 alt="">',
    "<p hidden>SECRET</p>",
    "<nav><ul><li>SECRET</li></ul></nav>",
    "<aside><h2>SECRET</h2></aside>",
    "<noscript><img src=SECRET></noscript>",
    "<svg><style>SECRET</style><text>SECRET</text></svg>",
    '<object data="SECRET"></object>',
  )
  .map((html) => ({ html, words: "" }));

const image: fc.Arbitrary<Piece> = fc.constantFrom(
  { html: `<img src="data:image/png;base64,${Buffer.from(png).toString("base64")}">`, words: "" },
  { html: '<img src="https://far.example/a.jpg" alt="far">', words: "far" },
  { html: '<img src="gone.jpg" alt="gone">', words: "gone" },
);

const inline = "b i em strong code u s span a sup small mark kbd".split(" ");
const blocks =
  "p div section blockquote h1 h2 h3 h4 h5 h6 ul ol li pre figure details dl dt dd table".split(
    " ",
  );
const hrefs = [
  "https://a.org/?utm_id=1",
  "http://a.org/",
  "javascript:SECRET()",
  "data:SECRET",
  "#x",
  "gone.html",
  "/about/",
  "//b.org",
];

const { tree } = fc.letrec<{ tree: Piece; node: Piece; inner: Piece }>((tie) => ({
  tree: fc.array(tie("node"), { maxLength: 4 }).map(joined),
  node: fc.oneof({ depthSize: "small" }, text, secret, image, tie("inner")),
  inner: fc
    .tuple(fc.constantFrom(...inline, ...blocks), fc.constantFrom(...hrefs), tie("tree"))
    .map(([name, href, within]) => ({
      html:
        name === "table"
          ? `<table><tr><td>${within.html}</td><td>b</td></tr></table>`
          : `<${name}${name === "a" ? ` href="${href}"` : ""}>${within.html}</${name}>`,
      words: name === "table" ? `${within.words} b` : within.words,
    })),
}));

function joined(pieces: readonly Piece[]): Piece {
  return {
    html: pieces.map(({ html }) => html).join(""),
    words: pieces.map((piece) => piece.words).join(" "),
  };
}

function letters(seen: string): string {
  return seen.replace(/[“”"]/g, '"').replace(/[‘’']/g, "'").replace(/\s+/g, "");
}

test("a page comes out with its words and nothing else, and can be checked", {
  timeout: 240_000,
}, async () => {
  const importText = importer();
  await fc.assert(
    fc.asyncProperty(tree, async (piece) => {
      const html = `<!doctype html><title>SECRET</title><body><h1>Title</h1>${piece.html}<p>The end.</p>`;
      const draft = await importText("page.html", html);
      if (!("text" in draft)) throw new Error(draft.join("\n"));
      expect(draft.text).not.toContain("SECRET");
      expect(letters(readText(draft)), bodyOf(draft)).toBe(
        letters(`Title ${piece.words} The end.`),
      );
      const errors = noteTexts(draft.open).filter((note) => note.includes("  error  "));
      expect(errors.filter((note) => !note.includes("this image has no words"))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
