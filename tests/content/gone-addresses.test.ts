import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/content/format-problems.ts";
import { goneAddresses } from "../../src/content/gone-addresses.ts";
import { loadSite, problemsOf } from "../helpers/content-site.ts";

const read = (text: string) => {
  const { addresses, problems } = goneAddresses({
    file: "content/addresses.gone",
    name: "addresses.gone",
    text,
  });
  return { addresses: [...addresses], problems: problems.map(formatProblem) };
};
const hint = "\n    each line is an address and why it goes: /cups/  The shop has closed.";

describe("goneAddresses", () => {
  test("gives the addresses, each of which has a reason", () => {
    expect(read("/cups/  The shop has closed.\n\n/2019/tea.html Nobody asked for it.\n")).toEqual({
      addresses: ["/cups/", "/2019/tea.html"],
      problems: [],
    });
  });

  test.each([
    ["/cups/", `1:1  error  \`/cups/\` is given up without a reason${hint}`],
    ["/cups/   ", `1:1  error  \`/cups/\` is given up without a reason${hint}`],
    ["cups/ Why", `1:1  error  \`cups/ Why\` does not begin with an address${hint}`],
    ["//cups/ Why", `1:1  error  \`//cups/ Why\` does not begin with an address${hint}`],
    ["/cups/#red Why", `1:1  error  \`/cups/#red Why\` does not begin with an address${hint}`],
  ])("refuses %j", (line, message) => {
    expect(read(line)).toEqual({
      addresses: [],
      problems: [`content/addresses.gone:${message}`],
    });
  });

  test("is empty where nothing was given up", () => {
    expect(goneAddresses(undefined)).toEqual({ addresses: new Set(), problems: [] });
  });
});

describe("a site", () => {
  test("knows what is given up, and tells what is wrong with the list", () => {
    const { addresses } = loadSite({ "addresses.gone": "/cups/  The shop has closed.\n" });
    expect([...addresses.givenUp]).toEqual(["/cups/"]);
    expect(problemsOf({ "addresses.gone": "/cups/\n" })).toEqual([
      `content/addresses.gone:1:1  error  \`/cups/\` is given up without a reason${hint}`,
    ]);
  });
});
