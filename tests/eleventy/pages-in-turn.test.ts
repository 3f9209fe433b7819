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

test("lets go of a page once the next of its template is made", async () => {
  const pages = new PagesInTurn();
  const [first, second, other] = ["essay", "essay", "topic"].map((template) =>
    pages.promise(template, () => "a page"),
  );
  const [page, beside] = [await madePage(first), await madePage(other)];
  expect(page).toHaveLength(6);
  expect(await madePage(second)).toHaveLength(6);
  expect(page).toHaveLength(0);
  expect(beside).toHaveLength(6);
});

test("waits for a page that takes its time", async () => {
  const page = new PagesInTurn().promise("essay", async () => "a page");
  expect(String(await madePage(page))).toBe("a page");
});

test("leaves alone what no template of ours has given", () => {
  expect(madePage("text")).toBe("text");
});
