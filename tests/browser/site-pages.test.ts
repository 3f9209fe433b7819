import { expect, inject, test } from "vitest";

test("names every page of the fixture after its type and itself, and finds no draft", () => {
  const lines = inject("fixtureSite").pages.map(({ type, name, url }) => `${type} ${name} ${url}`);
  expect(lines).toEqual(
    expect.arrayContaining([
      "404 404 /404.html",
      "archive archive /essays/",
      "essay essay-long-title /essays/long-title/",
      "home home /",
      "page page-about /about/",
      "person person-editors-2 /people/editors/page/2/",
      "redirect redirect-essays-all-of-it /essays/all-of-it/",
      "series series-mornings /series/mornings/",
      "all-series all-series /series/",
      "subscribe subscribe /subscribe/",
      "topic topic-rest-2 /topics/rest/page/2/",
      "topics topics /topics/",
      "withdrawn withdrawn-withdrawn /essays/withdrawn/",
    ]),
  );
  expect(lines.filter((line) => /draft|future/.test(line))).toEqual([]);
});
