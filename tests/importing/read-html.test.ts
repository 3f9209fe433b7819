import { describe, expect, test } from "vitest";
import { png } from "../helpers/docx.ts";
import { type Beside, bodyOf, draftOf, noteTexts } from "../helpers/imported.ts";

/** The Markdown of a page whose title is taken, and the notes about it. */
async function pageOf(html: string, beside?: Beside) {
  const draft = await draftOf("page.html", `<h1>Title</h1>\n${html}`, beside);
  return { body: bodyOf(draft), notes: noteTexts(draft.notes), open: noteTexts(draft.open), draft };
}

async function markdownFrom(html: string): Promise<string> {
  return (await pageOf(html)).body;
}

test("what nobody sees goes from the names of languages too", async () => {
  const html = '<pre><code class="language-j\u0001s">a</code></pre>';
  expect(await markdownFrom(html)).toBe("```js\na\n```\n");
});

test("marks that turn the direction of a text are left out and named once, however they are written", async () => {
  const { body, notes } = await pageOf(
    "<p>Tea</p>\n<p>Milk &#x202E;and\u202C <b>cr\u2067eam</b> \u2069</p>",
  );
  expect(body).toBe("Tea\n\nMilk and **cream**\n");
  expect(notes).toEqual([
    "line 3: left out 4 marks that turn the direction of the text, the first at “Milk and”",
  ]);
});

test("marks that turn the direction of a footnote are named after those of the text", async () => {
  const { notes } = await pageOf(
    `<p>Tea<sup><a href="#n" id="r">1</a></sup></p>
<ol><li id="n">Green \u2068tea\u2069 <a href="#r">↑</a></li></ol>
<p>Wat\u202Aer\u202C and milk</p>`,
  );
  expect(notes).toEqual([
    "line 4: left out 4 marks that turn the direction of the text, the first at “Water and milk”",
  ]);
});

describe("a page", () => {
  test.each([
    [
      "emphasis",
      "<p>a <b>b</b> <i>c</i> <del>d</del> <code>e*</code></p>",
      "a **b** *c* ~~d~~ `e*`\n",
    ],
    [
      "lists",
      "<ul><li>a<ol><li>b</ol><li>c</ul><ol start=3><li>d</ol>",
      "- a\n  1. b\n- c\n\n3. d\n",
    ],
    ["quotations", "<blockquote><p>a</p></blockquote>", "> a\n"],
    ["line breaks", "<p>a<br>b</p>", "a\\\nb\n"],
    ["code", "<pre><code>a *b*\n  c</code></pre>", "```\na *b*\n  c\n```\n"],
    [
      "tables",
      "<table><tr><th>a<th>b<tr><td>1|2<td><p>x</p><p>y</p></table>",
      "| a    | b   |\n| ---- | --- |\n| 1\\|2 | x y |\n",
    ],
    [
      "captions of tables",
      "<table><caption>C</caption><tr><th>a<th>b<tr><td>1<td>2</table>",
      "C\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
    ],
    ["terms", "<dl><dt>Tea</dt><dd>A drink</dd></dl>", "**Tea**\n\nA drink\n"],
    ["details", "<details><summary>More</summary>text</details>", "More\n\ntext\n"],
    ["paragraphs in headings", "<h2><p>a</p> <p>b</p></h2><p>c</p>", "## a b\n\nc\n"],
    [
      "links around blocks",
      '<a href="https://a.org/"><h2>a</h2><p>b</p></a>',
      "## [a](https://a.org/)\n\nb\n",
    ],
  ])("keeps its %s", async (_, html, markdown) => {
    expect(await markdownFrom(html)).toBe(markdown);
  });

  test("loses tables that only arrange it", async () => {
    const html = "<table><tr><td><h2>a</h2><p>b</p></td></tr><tr><td><p>c</p></td></tr></table>";
    expect(await markdownFrom(html)).toBe("## a\n\nb\n\nc\n");
    const nested =
      "<table><tr><td><p>a</p><table><tr><td>b<td>c<tr><td>d<td>e</table><td>f</table>";
    expect(await markdownFrom(nested)).toBe("a\n\n| b | c |\n| - | - |\n| d | e |\n\nf\n");
  });

  test("gives a table without headings its first row for them, and says so", async () => {
    const { body, notes } = await pageOf("<table><tr><td>a<td>b<tr><td>1<td>2</table>");
    expect(body).toBe("| a | b |\n| - | - |\n| 1 | 2 |\n");
    expect(notes).toEqual(["took the first row of a table, “a | b”, for its headings"]);
  });

  test("moves signs out of marks that Markdown could not read", async () => {
    const html = "<p><b>“so”</b>far, <b>重要。</b>次, <i>a</i><i>b</i>, <b>c </b>d, <s>🎉</s>e</p>";
    expect(await markdownFrom(html)).toBe("**“so**”far, **重要**。次, *ab*, **c** d, 🎉e\n");
  });

  test("is only what stands in its main part", async () => {
    const html = "<body><p>Menu</p><main>\n<h1>On tea</h1><p>Text.</p></main>";
    const draft = await draftOf("page.html", html);
    expect(draft.file).toBe("content/essays/on-tea.md");
    expect(bodyOf(draft)).toBe("Text.\n");
    expect(noteTexts(draft.notes)).toEqual(["line 1: took only <main>: 1 word stands outside it"]);
  });

  test("is no article in it that is only a small part", async () => {
    const html = "<main><h1>On tea</h1><p>A long text.</p><article>A comment.</article></main>";
    expect(bodyOf(await draftOf("page.html", html))).toBe("A long text.\n\nA comment.\n");
  });

  test("loses what surrounds its text, and says what that was", async () => {
    const { body, notes } = await pageOf(
      "<nav>Home</nav>\n<p>Text.</p>\n<aside>Ads</aside>\n<form>Your <input> name</form>\n<iframe src='https://v.example/'></iframe>\n<p hidden>Hidden</p>\n<script>x()</script>",
    );
    expect(body).toBe("Text.\n");
    expect(notes).toEqual([
      "line 2: left out <nav>: “Home”",
      "line 4: left out <aside>: “Ads”",
      "line 5: left out <form>: “Your name”",
      "line 6: left out <iframe>: https://v.example/",
      "line 7: left out <p>: “Hidden”",
    ]);
  });

  test("keeps a title that stands in the header of its article", async () => {
    const html = "<article><header><h1>On tea</h1><p>By A</p></header><p>Text.</p></article>";
    const draft = await draftOf("page.html", html);
    expect(draft.text).toContain("title: On tea\n");
    expect(noteTexts(draft.notes)).toEqual(["line 1: left out <header>: “By A”"]);
  });

  test("keeps a text that stands in a form, as some servers send it", async () => {
    expect(bodyOf(await draftOf("page.html", "<form><h1>T</h1><p>Text.</p></form>"))).toBe(
      "Text.\n",
    );
  });

  test("has sections from level 2 on, without jumps and without empty ones", async () => {
    const html = "<h3>a</h3><p>x</p><h5>b</h5><p>x</p><h2></h2><h4><b> </b></h4><h2>c</h2><p>x</p>";
    expect(await markdownFrom(html)).toBe("## a\n\nx\n\n### b\n\nx\n\n## c\n\nx\n");
  });

  test("keeps the words of a heading at its end, and asks about it", async () => {
    const { body, open } = await pageOf("<p>a</p><h2>Last</h2>");
    expect(body).toBe("a\n\nLast\n");
    expect(open[0]).toBe("“Last” was a heading with nothing below it: is something missing?");
  });

  test("keeps notes that lead to their marks and back", async () => {
    const html =
      '<p>a<sup id="r1"><a href="#n1">1</a></sup> b<a href="#n2" id="r2">2</a>.</p><hr class="footnotes-sep"><section><ol><li id="n1"><p>One <b>x</b>. <a href="#r1">↩</a></p></li><li id="n2">Two. <a href="#r2">↩</a></li></ol></section>';
    expect(await markdownFrom(html)).toBe("a[^1] b[^2].\n\n[^1]: One **x**.\n\n[^2]: Two.\n");
  });

  test("keeps a note that a colon follows, and one alone in its item", async () => {
    const note = (n: number) => `<li id="n${n}">Note. <a href="#r${n}">↩</a></li>`;
    const mark = (n: number) => `<sup><a href="#n${n}" id="r${n}">${n}</a></sup>`;
    const html = `<p>${mark(1)}: a</p><ul><li>${mark(2)}</li></ul><ol>${note(1)}${note(2)}</ol>`;
    expect(await markdownFrom(html)).toBe("[^1]\\: a\n\n- [^2]\n\n[^1]: Note.\n\n[^2]: Note.\n");
  });

  test("takes nothing for a note that a link to it stands in", async () => {
    const html =
      '<div id="top"><p>a <a href="#top" id="x">up</a></p><p><a href="#x">b</a></p></div>';
    expect(await markdownFrom(html)).toBe("a up\n\nb\n");
  });

  test("names its language when that is not the site's", async () => {
    const german = await draftOf("page.html", '<html lang="de"><h1>Tee</h1><p>"Gut."</p>');
    expect(german.text).toContain("\nlang: de\n");
    const british = await draftOf("page.html", '<html lang="en-GB"><h1>Tea</h1><p>Good.</p>');
    expect(british.text).not.toContain("lang:");
  });
});

describe("a link", () => {
  test.each([
    ["to another site", "https://a.org/x?y=1#z", "[w](https://a.org/x?y=1#z)"],
    ["without its scheme", "//a.org/", "[w](https://a.org/)"],
    ["that writers forget to finish", "www.a.org", "[w](https://www.a.org)"],
    ["to a mailbox", "mailto:a@a.org", "[w](mailto:a@a.org)"],
    ["to a page of ours", "/about/", "[w](/about/)"],
    ["to a file of ours", "../pages/about.md", "[w](../pages/about.md)"],
  ])("%s stays", async (_, href, markdown) => {
    expect(await pageOf(`<p><a href="${href}">w</a></p>`)).toMatchObject({
      body: `${markdown}\n`,
      notes: [],
    });
  });

  test.each([
    ["that runs code", "javascript:alert(1)", "line 2: “w”: a javascript: link was left out"],
    [
      "that hides that it does",
      "\u0001jav&#9;ascript:x",
      "line 2: “w”: a javascript: link was left out",
    ],
    ["that holds its page", "data:text/html,x", "line 2: “w”: a data: link was left out"],
    ["to the writer's machine", "file:///etc/passwd", "line 2: “w”: a file: link was left out"],
    ["to no address", "https://", "line 2: “w”: https:// is no address; the link was left out"],
    [
      "to a page that is not ours",
      "gone.html",
      "line 2: “w”: the link was left out, since `gone.html` leads nowhere here",
    ],
    [
      "to no place on the page",
      "#gone",
      "line 2: “w”: the link was left out, since `#gone` leads nowhere here",
    ],
  ])("%s goes, and its words stay", async (_, href, note) => {
    expect(await pageOf(`<p><a href="${href}">w</a></p>`)).toMatchObject({
      body: "w\n",
      notes: [note],
    });
  });

  test("loses what only tracks readers", async () => {
    expect(
      await pageOf('<p><a href="https://a.org/?utm_source=x&amp;b=1">w</a></p>'),
    ).toMatchObject({
      body: "[w](https://a.org/?b=1)\n",
      notes: ["line 2: “w”: took utm_source, which only tracks readers, out of the link"],
    });
  });

  test("leads to a section by the id that it has with us", async () => {
    const html = '<h2>How it goes<a href="#how">#</a></h2><p><a href="#how-it-goes">w</a></p>';
    expect(await markdownFrom(html)).toBe("## How it goes\n\n[w](#how-it-goes)\n");
  });

  test("after a ^ is no note", async () => {
    expect(await markdownFrom('<p>a^<a href="https://a.org/">b</a></p>')).toBe(
      "a\\^[b](https://a.org/)\n",
    );
  });

  test("without words goes", async () => {
    expect(await markdownFrom('<p>a<a href="https://a.org/"></a><a name="x">b</a></p>')).toBe(
      "ab\n",
    );
  });
});

describe("an image", () => {
  test("from beside the page goes with the essay", async () => {
    const beside = { files: { "My Photo.PNG": png } };
    const { body, draft } = await pageOf('<img src="My Photo.PNG" alt="A  kettle">', beside);
    expect(body).toBe("![A kettle](../images/title/my-photo.png)\n");
    expect(draft.images).toEqual([{ name: "my-photo.png", bytes: png }]);
  });

  test("within the page goes with the essay", async () => {
    const src = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
    const { body, draft } = await pageOf(`<p><img src="${src}" alt="A"></p>`);
    expect(body).toBe("![A](../images/title/image.png)\n");
    expect(draft.images.map(({ name }) => name)).toEqual(["image.png"]);
  });

  test("is taken once, and others of its name get names of their own", async () => {
    const files = { "a/x.png": png, "b/x.png": png };
    const html =
      '<p><img src="a/x.png" alt="A"> <img src="b/x.png" alt="B"> <img src="a/x.png" alt="C"></p>';
    expect((await pageOf(html, { files })).body).toBe(
      "![A](../images/title/x.png) ![B](../images/title/x-1.png) ![C](../images/title/x.png)\n",
    );
  });

  test("without words is the writer's to mend, and so is one that is called after its file", async () => {
    const files = { "x.png": png };
    const { body, notes, open } = await pageOf('<p><img src="x.png" alt="IMG_1.JPG"></p>', {
      files,
    });
    expect(body).toBe("![](../images/title/x.png)\n");
    expect(notes).toEqual([
      "line 2: IMG_1.JPG only names the file, so it was not taken for the words of an image",
    ]);
    expect(open).toContain(
      "content/essays/title.md:10:1  error  this image has no words for those who do not see it; write what it shows, ![A kettle on a stove](…), or ![](…){decorative} if it only decorates",
    );
  });

  test("of the site stays where it is", async () => {
    const images = new Set(["/images/tea.jpg"]);
    const { body, draft } = await pageOf('<img src="../images/tea.jpg" alt="A">', { images });
    expect(body).toBe("![A](../images/tea.jpg)\n");
    expect(draft.images).toEqual([]);
  });

  test("from elsewhere becomes a link", async () => {
    expect(await pageOf('<p>a<img src="//a.org/x.png" alt="A">b</p>')).toMatchObject({
      body: "a [A](https://a.org/x.png) b\n",
      notes: ["line 2: the image https://a.org/x.png lies elsewhere: it became a link"],
    });
    expect(
      (await pageOf('<a href="https://b.org/"><img src="https://a.org/x.png" alt="A"></a>')).body,
    ).toBe("[A](https://b.org/)\n");
  });

  test("that only counts readers goes", async () => {
    expect(await pageOf('<p>a</p><img src="https://a.org/p" width="1" height="1">')).toMatchObject({
      body: "a\n",
      notes: ["line 2: left out an image of one pixel, https://a.org/p, which only counts readers"],
    });
  });

  test.each([
    ["is not there", "gone.png", "the folder of the text has no such file of up to 20 MB"],
    ["is none", "notes.txt", "only PNG, JPEG, GIF, WebP and AVIF can be"],
    ["may hold scripts", "drawing.svg", "only PNG, JPEG, GIF, WebP and AVIF can be"],
  ])("that %s leaves its words", async (_, src, why) => {
    const svg = new TextEncoder().encode("<svg onload='x()'/>");
    const files = { "notes.txt": svg, "drawing.svg": svg };
    expect(await pageOf(`<p>a <img src="${src}" alt="A"></p>`, { files })).toMatchObject({
      body: "a A\n",
      notes: [`line 2: the image ${src} could not be taken: ${why}`],
    });
  });

  test("does not take the next words for a mark of its own", async () => {
    const files = { "x.png": png };
    const { body } = await pageOf('<p><img src="x.png" alt="A">{decorative}</p>', { files });
    expect(body).toBe("![A](../images/title/x.png)\\{decorative}\n");
  });
});
