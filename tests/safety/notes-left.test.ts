import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = { sensitive: ["suicide"], contentNote: "This essay speaks about suicide." };

describe("SM-06: no words that somebody left", () => {
  test.each([
    'The suicide note said: "I am sorry for it all."',
    "In his note he wrote that it was ‘nobody’s fault at all’, and his sister found him.",
    'She left a note. It read "do not look for me", and we did not understand.',
    'Before he died by suicide he wrote a letter: "Forgive me, please."',
    "After the suicide, her last letter was found. The letter said:\n\n> I cannot go on.",
    "The farewell note explained, in a hand\nthat shook, “I am *so* tired”.",
  ])("are told of: %s", (text) => {
    expect(flags("care/SM-06", text, front)).toBe(true);
  });

  test.each([
    "There was a note. It did not explain his suicide, and we keep it for ourselves.",
    'Note that he said "yes please" when we asked about suicide.',
    'You could write a note to your friend: "Thinking of you on Friday."',
    'She said "I am here now", and took note of the number.',
    "A suicide note is never evidence of a single cause.",
    'The doctor’s notes read "seen on Monday" and nothing else.',
  ])("are not told of: %s", (text) => {
    expect(flags("care/SM-06", text, front)).toBe(false);
  });

  test("may stand in an essay that has no death in it", () => {
    expect(flags("care/SM-06", 'The note on the fridge said "back at six, soup is hot".')).toBe(
      false,
    );
  });
});
