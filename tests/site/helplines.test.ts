import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildFixture, textOf } from "../helpers/built-site.ts";
import { essayText, pageText, siteText } from "../helpers/content-site.ts";
import { crawl, deadLinks } from "../helpers/crawl.ts";
import { country } from "../helpers/help-country.ts";

const help = pageText(
  { title: "Help now" },
  "Call 112.\n\n::: helplines\nNobody yet.\n:::\n\nEnd.\n",
);
const silent =
  'name: Åland\nemergency: { phones: [{ number: "112", note: ambulance }, { number: "110", note: police }], lastChecked: 2026-05 }\n';

/** The text of a part of a page, as it is read. */
function read(html: string, from: string, to: string): string {
  const part = html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
  return part
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&amp;", "&")
    .trim();
}

describe("a site with helplines", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildFixture(
      {
        "data/site.yaml": siteText({ helpCountry: "gb", language: "en-GB" }),
        "data/helplines/gb.yaml": country,
        "data/helplines/ax.yaml": silent,
        "pages/help.md": help,
        "pages/staying-safe-online.md": pageText(),
        "essays/tea.md": essayText({ sensitive: "[abuse]" }, "## One\n\nTea.\n"),
        "essays/cake.md": essayText({ title: "Cake" }),
      },
      "https://test.org/blog/",
    );
  });

  test("has a page for each country, what matters most first", () => {
    const page = textOf(site, "help/gb/index.html");
    expect(read(page, "<main", '<div class="remember')).toBe(
      "Help now: United Kingdom Is somebody in danger at this moment? Call 999 or 112 If you can, stay with the person until somebody comes. Do you need to talk to somebody? " +
        "Listeners & Co Call 0808 157 0001 For anyone. At any hour, every day · Free · English and Welsh. Collected from public lists in May 2026 . What holds today: listeners.test.org " +
        "Writers Text HELLO to 85000 For anyone. Every day, 17:00 to midnight · Cost: see its site. Collected from public lists on 16 December 2025 . That is long ago: please look at the site first. What holds today: writers.test.org " +
        "At Home Call *4141 For those who are afraid. Hours: see its site · Cost: see its site · Many languages. Collected from public lists on 18 December 2025 . What holds today: home.test.org",
    );
    expect(page).toContain('<time datetime="2026-05">May 2026</time>');
  });

  test("has calls that are dialled, but none that telephones would not dial", () => {
    const hrefs = [...textOf(site, "help/gb/index.html").matchAll(/href="((?:tel|sms):[^"]*)"/g)];
    expect(hrefs.map(([, href]) => href)).toEqual([
      "tel:999",
      "tel:112",
      "tel:08081570001",
      "sms:85000",
    ]);
  });

  test("leads on where a country has no line that is sure", () => {
    const page = textOf(site, "help/ax/index.html");
    expect(read(page, "<main", '<div class="remember')).toContain(
      "Call 112 (ambulance) Call 110 (police) If you can",
    );
    expect(page).toContain('href="https://findahelpline.com/" rel="noreferrer"');
  });

  test("lists every country in the writer's place, by name", () => {
    const page = textOf(site, "help/index.html");
    expect(page).not.toContain("Nobody yet.");
    expect(read(page, "<main", "</main>")).toContain(
      "Å U Åland".replace("Å U", "A U") +
        " Emergency 112 (ambulance) , 110 (police) United Kingdom Emergency 999 or 112 Listeners & Co 0808 157 0001 End.",
    );
  });

  test("puts a card before and after an essay on a hard subject, and beside no other", () => {
    const page = textOf(site, "essays/tea/index.html");
    const [top, end] = [
      page.indexOf('<aside class="help-card"'),
      page.indexOf('<section class="help-card"'),
    ];
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(page.indexOf('<h2 id="one"'));
    expect(end).toBeGreaterThan(page.indexOf("<p>Tea.</p>"));
    expect(read(page, '<aside class="help-card"', "</aside>")).toBe(
      "Is this close to you at the moment? United Kingdom: Emergency 999 or 112 Listeners & Co 0808 157 0001 Who to call, by country",
    );
    const card = read(page, '<section class="help-card"', "</section>");
    expect(card).toMatch(
      /^If you need somebody to talk to .* Call 999 or 112 \. Listeners & Co .* Writers .* At Home Call \*4141 .*Who to call, by country$/,
    );
    expect(page).toContain('<a href="/blog/help/">Who to call, by country</a>');
    expect(textOf(site, "essays/cake/index.html")).not.toContain("help-card");
  });

  test("carries the cards in its feeds, with whole addresses", () => {
    const json: { items: { url: string; content_html: string }[] } = JSON.parse(
      textOf(site, "feed.json"),
    );
    const content = json.items.find(({ url }) => url.endsWith("/tea/"))?.content_html ?? "";
    expect(content.match(/class="help-card"/g)).toHaveLength(2);
    expect(content).toContain('href="https://test.org/blog/help/"');
    expect(content).toContain('href="tel:999"');
    expect(textOf(site, "feed.xml").match(/class=&quot;help-card&quot;/g)).toHaveLength(2);
  });

  test("leads to every country, and nowhere else than to what is there", () => {
    expect(deadLinks(site, "https://test.org/blog/")).toEqual([]);
    expect(textOf(site, "sitemap.xml")).toContain("<loc>https://test.org/blog/help/ax/</loc>");
    expect(crawl(site).map(({ url }) => url)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\/help\/gb\//)]),
    );
  });
});

test("without helplines the page about help is as it was written, and cards lead there", async () => {
  const site = await buildFixture({
    "pages/help.md": help,
    "essays/tea.md": essayText({ sensitive: "[suicide]" }),
  });
  expect(read(textOf(site, "help/index.html"), "<main", "</main>")).toBe(
    "Help now Call 112. Nobody yet. End.",
  );
  expect(read(textOf(site, "essays/tea/index.html"), '<aside class="help-card"', "</aside>")).toBe(
    "Is this close to you at the moment? Who to call, by country",
  );
  expect([...site.keys()].filter((path) => path.startsWith("help/"))).toEqual(["help/index.html"]);
});
