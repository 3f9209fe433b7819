import { describe, expect, test } from "vitest";
import { problemsOf, type SiteFiles } from "../../helpers/content-site.ts";

const file = "data/helplines/gb.yaml";

/** A country with one line: name on line 1, emergency 2, the line 3; keys of the line in one flow. */
function country(line: Record<string, string | undefined> = {}, more = ""): string {
  const valid = {
    id: "listeners",
    name: "Listeners",
    kind: "crisis",
    status: "high",
    phones: '[{ number: "116 123" }]',
    url: "https://listeners.test.org/",
    hours: "always",
    audience: "anyone",
    lastChecked: "2026-06",
    checkedBy: "Ann Example",
    sourceUrl: "https://www.listeners.test.org/numbers/",
  };
  const keys = Object.entries({ ...valid, ...line }).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${value}`],
  );
  return [
    "name: United Kingdom",
    'emergency: { phones: [{ number: "112" }], lastChecked: 2026-06 }',
    "lines:",
    keys.join("\n").replace("    ", "  - "),
    more,
  ].join("\n");
}

const problems = (text: string, files: SiteFiles = {}) =>
  problemsOf({ [file]: text, ...files }).map((problem) => problem.replace(`content/${file}:`, ""));

test("a country that is right has no problem", () => {
  expect(problems(country())).toEqual([]);
});

describe("a line is refused", () => {
  test.each<[string, Record<string, string | undefined>, string]>([
    [
      "with a number in words",
      { phones: '[{ number: "call us" }]' },
      '8:24  error  lines.1.phones.1.number: `call us` is not a number to call\n    write it in figures and in quotes, such as "116 123"',
    ],
    [
      "with a number without quotes",
      { phones: "[{ number: 116123 }]" },
      '8:24  error  lines.1.phones.1.number: `116123` is a number, not text\n    put it in quotes: "116123"',
    ],
    [
      "with a short number and a country code",
      { phones: '[{ number: "+116 123" }]' },
      "8:24  error  lines.1.phones.1.number: `+116 123` is a short number with a country code\n    write it without +: short numbers work in their own country only",
    ],
    [
      "with a word to text in small letters",
      { texts: '[{ number: "85258", keyword: shout }]' },
      "15:41  error  lines.1.texts.1.keyword: `shout` is not a word to text\n    write it in capitals, such as HELLO",
    ],
    [
      "that never closes in other words",
      { hours: "24/7" },
      "10:12  error  lines.1.hours: `24/7` is for lines that never close\n    write `hours: always` if a source says so, else what the source says",
    ],
    [
      "without a date",
      { lastChecked: undefined },
      "4:5  error  `lines.1.lastChecked` is missing\n    add `lastChecked: 2026-09-30`",
    ],
    [
      "with a date that is none",
      { lastChecked: "2026-02-30" },
      "12:18  error  lines.1.lastChecked: `2026-02-30` is not a day or a month\n    write 2026-09-30 or 2026-09",
    ],
    [
      "of a date that is yet to come",
      { lastChecked: "2026-07" },
      "12:18  error  `2026-07` is yet to come\n    write the day on which you compared it",
    ],
    [
      "of an unknown kind",
      { kind: "crises" },
      '6:11  error  lines.1.kind: `"crises"` is not one of the choices\n    did you mean `crisis`?',
    ],
    [
      "that cannot be reached",
      { phones: undefined },
      "4:5  error  there is no way to reach `listeners`\n    add phones, texts, whatsapp, chat or email",
    ],
    [
      "whose checker does not say where",
      { sourceUrl: undefined },
      "13:16  error  `Ann Example` has checked this line, and nothing says where\n    add `sourceUrl`, the official page that it was read on",
    ],
    [
      "that was read at a stranger's",
      { sourceUrl: "https://lists.test.org/" },
      "14:16  error  `lists.test.org` is not a host that speaks for this line\n    give a page of listeners.test.org, or add the host to `sourceHosts`",
    ],
    [
      "with a number that is denied",
      { phones: '[{ number: "08457 90 90 90" }]' },
      "8:25  error  nobody may be sent to `08457 90 90 90`: Samaritans no longer answer there; they are at 116 123\n    leave it out",
    ],
  ])("%s", (_, line, problem) => {
    expect(problems(country(line))).toEqual([problem]);
  });
});

test("a host in `sourceHosts` speaks for a line", () => {
  const line = { sourceUrl: "https://www.nhs.test.org/", sourceHosts: "[nhs.test.org]" };
  expect(problems(country(line))).toEqual([]);
});

describe("several lines", () => {
  const second = (keys: string) =>
    `  - { ${keys}, name: Two, status: unverified, email: a@test.org, url: https://two.test.org/, hours: unknown, audience: anyone, lastChecked: 2026-06 }`;

  test("stand in the order of their kinds", () => {
    const text = country({ kind: "youth" }, second("id: two, kind: text"));
    expect(problems(text)).toEqual([
      "15:22  error  a line of the kind `text` stands below one of the kind `youth`\n    crisis lines come first, then texts and chats, then lines for some people or subjects",
    ]);
  });

  test("have ids of their own", () => {
    expect(problems(country({}, second("id: listeners, kind: crisis")))).toEqual([
      "15:11  error  there are two lines `listeners`\n    give one of the two another id",
    ]);
  });
});

test("a short number is denied only where it stands for what was denied", () => {
  const line = { phones: '[{ number: "141" }]' };
  expect(problems(country(line))).toEqual([]);
  expect(problemsOf({ "data/helplines/br.yaml": country(line) })).toEqual([
    "content/data/helplines/br.yaml:8:24  error  nobody may be sent to `141`: CVV is at 188 now\n    leave it out",
  ]);
});

test.each(["xx.yaml", "GB.yaml", "uk.yml", "notes.md"])("%s names no country", (name) => {
  expect(problemsOf({ [`data/helplines/${name}`]: country() })).toEqual([
    `content/data/helplines/${name}:1:1  error  \`${name}\` names no country\n    name it after the ISO code of the country in small letters, such as gb.yaml`,
  ]);
});
