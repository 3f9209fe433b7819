// Markdown that nobody would write, for properties that hold for every text.

import fc from "fast-check";

/** Pieces that mean something to Markdown, to our plugins, to HTML or to a browser. */
const pieces = [
  ..."*_~`[](){}<>!#^@:;|&\"'\\-=+.\n\t ",
  ...["**", "__", "~~", "``", "```\n", "    ", "\n\n", "\n> ", "\n- ", "\n1. ", "\n# ", "\n## "],
  ...["\n---\n", "\n===\n", "\n| a | b |\n|---|:-:|\n| ", " | ", "  \n", "\\\n"],
  ...[
    "[@",
    "[@lee]",
    "[@lee, p. 1; @who]",
    "[^n]",
    "^[",
    "\n[^n]: ",
    "{#id}",
    "{#",
    "{decorative}",
  ],
  ...["\n::: try\n", "\n:::\n", '\n::: x"><b>\n', "![", "](", "](/a)", "](../images/a.jpg)"],
  ...[
    '[a](/b "c")',
    "<https://example.org>",
    "\n[r]: /r 'R'\n",
    "[r]",
    "javascript:",
    "JaVaScRiPt&colon;",
  ],
  ...[
    "vbscript:",
    "data:text/html,",
    "data:image/svg+xml,",
    "&#106;avascript:",
    "&Tab;",
    "&lt;",
    "&quot;",
    "&#x27;",
  ],
  ...[
    "<script>",
    "</script>",
    "<b onclick=x>",
    "</p>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "<img src=x onerror=y>",
  ],
  ...[
    '" onload="',
    "' onload='",
    ' href="/',
    "{{ x }}",
    "{% x %}",
    "tea",
    "é",
    "深",
    "🎉",
    "\u202E",
    "\uD800",
    "\u0001",
  ],
];

/** Texts full of Markdown, markup and malice. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary" })),
    {
      maxLength: 40,
      size: "max",
    },
  )
  .map((parts) => parts.join(""));
