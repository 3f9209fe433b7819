import { describe, expect, test } from "vitest";
import { formatLinkReport, reportOf } from "../../src/external-links/report.ts";

const link = (file: string, line: number, href: string) => ({ file, line, column: 3, href });

describe("the report", () => {
  test("groups links and says where each one stands", () => {
    const report = reportOf([
      [
        link("content/essays/b.md", 9, "https://a.org/gone"),
        { kind: "broken", reason: "404 Not Found" },
      ],
      [
        link("content/essays/a.md", 12, "https://a.org/gone"),
        { kind: "broken", reason: "404 Not Found" },
      ],
      [
        link("content/essays/a.md", 3, "http://a.org/#b"),
        { kind: "moved", status: 200, to: "https://a.org/" },
      ],
      [
        link("content/essays/a.md", 2, "https://a.org/shy"),
        { kind: "unsure", reason: "403 Forbidden" },
      ],
      [link("content/essays/a.md", 1, "https://a.org/good"), { kind: "ok", status: 200 }],
    ]);
    expect(formatLinkReport(report)).toBe(`2 links broken:
content/essays/a.md:12:3  https://a.org/gone
    404 Not Found
content/essays/b.md:9:3  https://a.org/gone
    404 Not Found

1 link moved for good:
content/essays/a.md:3:3  http://a.org/#b
    write https://a.org/#b

1 link could not be checked:
content/essays/a.md:2:3  https://a.org/shy
    403 Forbidden

1 link in order.`);
  });

  test("is one line when all is well", () => {
    expect(formatLinkReport(reportOf([]))).toBe("0 links in order.");
  });

  test("keeps the fragment that a new address brings along", () => {
    const moved = { kind: "moved", status: 200, to: "https://a.org/#new" } as const;
    const { moved: found } = reportOf([[link("a.md", 1, "http://a.org/#old"), moved]]);
    expect(found.map(({ to }) => to)).toEqual(["https://a.org/#new"]);
  });

  test("shows no character that commands the terminal", () => {
    const text = formatLinkReport(
      reportOf([
        [link("a.md", 1, "https://a.org/\u001b[2J"), { kind: "unsure", reason: "x\u0007" }],
      ]),
    );
    expect(text).toContain("https://a.org/\uFFFD[2J\n    x\uFFFD");
  });
});
