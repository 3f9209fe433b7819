import { describe, expect, test } from "vitest";
import { isGrave, readAudit } from "../../src/upkeep/read-audit.ts";

const answer = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

describe("readAudit", () => {
  test("gives the worst first, with what it is", () => {
    const found = readAudit(
      answer({
        cup: { name: "cup", severity: "low", isDirect: true, via: ["tea"], range: "<2", nodes: [] },
        tea: {
          severity: "critical",
          via: [{ source: 1, title: "Tea runs code", url: "https://x.org/", severity: "critical" }],
          range: "<=1.2.3",
        },
        milk: { severity: "high", via: [], range: "*" },
      }),
    );
    expect(found).toEqual([
      { name: "tea", severity: "critical", range: "<=1.2.3", title: "Tea runs code" },
      { name: "milk", severity: "high", range: "*" },
      { name: "cup", severity: "low", range: "<2" },
    ]);
    expect(found?.map(isGrave)).toEqual([true, true, false]);
  });

  test("tells no weakness from no answer", () => {
    expect(readAudit(answer({}))).toEqual([]);
  });

  test.each([
    "",
    "npm error",
    '{"message":"405 Method Not Allowed","statusCode":405}',
    '{"vulnerabilities":{"tea":{"severity":"terrible"}}}',
  ])("does not take %j for an answer", (text) => {
    expect(readAudit(text)).toBeUndefined();
  });
});
