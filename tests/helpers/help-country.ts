// A country's helplines for tests.

/** The text of its file: a confirmed line to call, one to text, one for abuse, and one that waits. */
export const country = `name: United Kingdom
emergency:
  phones: [{ number: "999" }, { number: "112" }]
  lastChecked: 2026-05
lines:
  - { id: listeners, name: Listeners & Co, kind: crisis, status: high, phones: [{ number: "0808 157 0001" }], url: "https://listeners.test.org/", hours: always, free: true, languages: [en, cy], audience: anyone, lastChecked: 2026-05 }
  - { id: waiting, name: Waiting, kind: crisis, status: unverified, phones: [{ number: "01632 960 009" }], url: "https://waiting.test.org/", hours: unknown, audience: nobody, lastChecked: 2026-05 }
  - { id: writers, name: Writers, kind: text, status: high, texts: [{ number: "85000", keyword: HELLO }], url: "https://writers.test.org/", hours: "every day, 17:00 to midnight", audience: anyone, lastChecked: 2025-12-16 }
  - { id: at-home, name: At Home, kind: abuse, status: high, phones: [{ number: "*4141" }], url: "https://home.test.org/", hours: unknown, languageNote: many languages, audience: those who are afraid, lastChecked: 2025-12-18 }
`;
