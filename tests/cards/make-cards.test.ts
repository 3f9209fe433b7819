import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeCards } from "../../src/cards/make-cards.ts";
import { type CardImage, SiteCards } from "../../src/cards/site-cards.ts";
import { site, tea } from "./example-cards.ts";

const cards = new SiteCards(site, tea.topics);

/** Cards of essays with the given titles. */
function images(...titles: readonly string[]): CardImage[] {
  return titles.map((title) => cards.of({ ...tea, title, status: "published" }));
}

function folder(): { site: string; cache: string } {
  const root = mkdtempSync(join(tmpdir(), "make-cards-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return { site: join(root, "site"), cache: join(root, "cache") };
}

const names = (of: readonly CardImage[]) => of.map(({ url }) => basename(url)).sort();

describe("the pictures of a site", () => {
  test("are drawn once, and put into every site", async () => {
    const { site, cache } = folder();
    const wanted = images("One", "Two");
    const progress: (readonly number[])[] = [];
    const onCard = (...counts: readonly number[]) => progress.push(counts);
    expect(await makeCards(wanted, site, { cache, onCard })).toEqual({ total: 2, drawn: 2 });
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const drawn = readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs);

    expect(await makeCards(wanted, `${site}-2`, { cache })).toEqual({ total: 2, drawn: 0 });
    expect(readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs)).toEqual(drawn);
    for (const { url } of wanted) {
      const picture = readFileSync(join(site, url));
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect(readFileSync(join(`${site}-2`, url)).equals(picture)).toBe(true);
    }
  });

  test("are drawn where they are new, and one that several pages share is drawn once", async () => {
    const { site, cache } = folder();
    await makeCards(images("One", "Two"), site, { cache });
    const wanted = [...images("One", "Three", "Three"), cards.site, cards.site];
    expect(await makeCards(wanted, `${site}-2`, { cache })).toEqual({ total: 3, drawn: 2 });
    const published = readdirSync(join(`${site}-2`, "assets/cards")).sort();
    expect(published).toEqual(names([...images("One", "Three"), cards.site]));
  });

  test("are kept for a while when nobody needs them, until they outnumber the others", async () => {
    const { site, cache } = folder();
    await makeCards(images("One", "Two"), site, { cache });
    await makeCards(images("One", "Three"), site, { cache });
    expect(readdirSync(cache).sort()).toEqual(names(images("One", "Two", "Three")));
    await makeCards(images("One"), site, { cache });
    expect(readdirSync(cache)).toEqual(names(images("One")));
  });

  test("that cannot be drawn are named", async () => {
    const { site, cache } = folder();
    const broken: CardImage = {
      ...cards.site,
      url: "/assets/cards/broken.png",
      card: {
        weave: cards.site.card.weave,
        get name(): never {
          throw new Error("no name");
        },
      },
    };
    await expect(makeCards([broken], site, { cache })).rejects.toThrow(
      expect.objectContaining({
        message: "the card of “Common Thread” cannot be drawn",
        cause: new Error("no name"),
      }),
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test("are none where there are no pages", async () => {
    const { site, cache } = folder();
    expect(await makeCards([], site, { cache })).toEqual({ total: 0, drawn: 0 });
  });
});
