import { expect, test } from "vitest";
import { madePage, PagesInTurn } from "../../src/eleventy/pages-in-turn.ts";

test("makes a page only when it is about to be written", async () => {
  const made: string[] = [];
  const page = new PagesInTurn().promise("essay", () => {
    made.push("tea");
    return "<p>Tea – çay</p>";
  });
  expect(made).toEqual([]);
  expect(String(await madePage(page))).toBe("<p>Tea – çay</p>");
  expect(made).toEqual(["tea"]);
});

test("lets go of a page once sixteen more of its template are made", async () => {
  const pages = new PagesInTurn();
  const made = (template: string) => madePage(pages.promise(template, () => "a page"));
  const [first, beside] = [await made("essay"), await made("topic")];
  const others = [];
  for (let count = 0; count < 15; count += 1) others.push(await made("essay"));
  expect(first).toHaveLength(6);
  others.push(await made("essay"));
  expect(first).toHaveLength(0);
  for (const page of [beside, ...others]) expect(page).toHaveLength(6);
});

test("gives pages of any length their own bytes", async () => {
  const pages = new PagesInTurn();
  const texts = ["tea", "", "ＴＥＡ 🫖 ".repeat(9), "çay", "ＴＥＡ", `${"long ".repeat(99)}cha`];
  const made: unknown[] = [];
  for (const text of texts) made.push(await madePage(pages.promise("essay", () => text)));
  expect(made).toEqual(texts.map((text) => Buffer.from(text)));
});

test("waits for a page that takes its time", async () => {
  const page = new PagesInTurn().promise("essay", async () => "a page");
  expect(String(await madePage(page))).toBe("a page");
});

test("leaves alone what no template of ours has given", () => {
  expect(madePage("text")).toBe("text");
});
