import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskTerms } from "../../src/care/risk-terms/risk-terms.ts";
import { plainWords } from "../../src/client/parts/plain-words.ts";
import { riskPhrases } from "../../src/client/parts/risk-phrases.ts";
import { speaksOfRisk } from "../../src/client/parts/risk-words.ts";

const found = `
suicide | Suicidal thoughts | a friend who thinks about suicide | i want to die | i just want to die
I don’t want to live any more | dont wanna be here | end my life | take my own life | end it all
better off without me | i cant go on | can't go on like this | tired of living | tired of being alive
no reason to live | nothing to live for | is life worth living | wish i were dead | never wake up
sleep forever | ways to die | kill myself | kms | unalive | self-harm | stop hurting myself
cutting myself | overdose | she took too many pills | anorexia | eating disorders | starving myself
abuse | my husband hits me | afraid of my partner | raped | not safe at home | help me | i need help
helpline | crisis line | talk to somebody now | emergency`;

const misspelt = `
sucide | suiside | suicde | siucide | suacide | suecide | soocide | sewicide | suicid | suisidal
suiciiiide | SUICIDE!! | s u i c i d e | sui cide | sui side | su1cide | su!cide | s*icide | $uicide | súicide
kil myself | killmyself | kill my self | kill myslef | k1ll myself | k*ll myself | wanttodie | want todie
wan to die | notw an tto wake | i want to so die | endmylife | end my lief | end mylife | selfharm | slef harm | selfharming
overdoes | over dose | oberdose | anorexea | bulemia | eating dissorder | emergancy | help line`;

const innocent = `
sleep | help me sleep | how to sleep better | killing time | kill the lights | dead battery | deadline
diet | i want to diet | i want to dye my hair | ways to dye wool | will myself to sleep | skills
love my life | living alone | i want to live by the sea | i dont want to live with my parents
the end of the day | end my day well | reason to leave | nothing to lose | outside | decide | subside
self help | self care | self esteem | self compassion | cut myself some slack | burn myself out
overdue | overdone | over done | amused | racist | headline | emergence | emerge | helping | help a friend
need help with sleep | i cant go on holiday | never wake up early | tired of work | sick of it
hit me with a joke | it hurts | safe at home | talk to someone | grief | loneliness | anxiety | panic
kindness | tea | burnout | sad | crying | therapy | walking | friendship | hope | 112 | 10 kms | ' | 💔`;

/**
 * The word itself always counts: whoever means a film sees a few lines that they do not need, and on
 * these pages few mean a film.
 */
const shownAllTheSame = "suicide squad film | self harm in literature | it hits me | drug abuse";

const listed = (text: string) => text.split(/[|\n]/).map((entry) => entry.trim());
const queries = (text: string) => listed(text).filter((query) => query !== "");

describe("what is typed into the search", () => {
  test.each(queries(found))("is found to tell of risk: %s", (typed) => {
    expect(speaksOfRisk(typed)).toBe(true);
  });

  test.each(queries(misspelt))("is found however it is spelt: %s", (typed) => {
    expect(speaksOfRisk(typed)).toBe(true);
  });

  test.each(queries(innocent))("is left alone: %s", (typed) => {
    expect(speaksOfRisk(typed)).toBe(false);
  });

  test.each(queries(shownAllTheSame))(
    "is met with help although little speaks for it: %s",
    (typed) => {
      expect(speaksOfRisk(typed)).toBe(true);
    },
  );

  test("is nothing while nothing is typed", () => {
    expect(["", " ", "-"].map(speaksOfRisk)).toEqual([false, false, false]);
  });
});

const phrases = riskTerms.flatMap(({ groups }) => groups.flatMap((group) => group.phrases));
const forms = riskPhrases().flatMap((language) => language.phrases);

describe("the list of risk terms", () => {
  test("says of every group why it is there, and who says so", () => {
    for (const { groups } of riskTerms) {
      for (const { reason, source } of groups) {
        expect(reason).toMatch(/^[A-Z].*\.$/);
        expect(source.length).toBeGreaterThan(10);
      }
    }
  });

  test("is written in small letters, without apostrophes, and says nothing twice", () => {
    expect(phrases.filter((phrase) => !/^\^?[a-z/]+(?: [a-z/]+)*\$?$/.test(phrase))).toEqual([]);
    const whole = forms.map(({ words, isAtStart, isAtEnd }) => `${words} ${isAtStart} ${isAtEnd}`);
    expect(whole.filter((form, index) => whole.indexOf(form) !== index)).toEqual([]);
  });

  test("finds each of its forms", () => {
    expect(forms.filter(({ words }) => !speaksOfRisk(words.join(" ")))).toEqual([]);
  });

  test("needs each word that it says means something else, and each harmless saying", () => {
    const others = riskTerms.flatMap((terms) => [...terms.otherWords]);
    for (const word of others) {
      expect(speaksOfRisk(word), word).toBe(false);
      expect(isOneSlipAway(plainWords(word)[0] ?? ""), word).toBe(true);
    }
    for (const saying of riskTerms.flatMap(({ harmless }) => harmless)) {
      const [form = ""] = saying.split(/\/\S+/);
      expect(speaksOfRisk(`${form.split(" ").slice(0, 2).join(" ")}`), saying).toBe(true);
    }
  });
});

/** By the definition: some phrase of one word becomes it by one slip. */
function isOneSlipAway(word: string): boolean {
  return forms.some(({ words: [first = "", ...more] }) => {
    if (more.length > 0 && first.length < 6) return false;
    return slipsOf([first, ...more].join("")).has(word);
  });
}

function slipsOf(word: string): Set<string> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    found.add(before + after.slice(1));
    found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) {
      found.add(before + letter + after);
      found.add(before + letter + after.slice(1));
    }
  }
  return found;
}

describe("slips", () => {
  const alone = forms.filter(({ words, joined }) => words.length === 1 && joined.length >= 6);
  const other = new Set(riskTerms.flatMap(({ otherWords }) => otherWords).flatMap(plainWords));

  test("of one letter hide no long word", () => {
    const slip = fc
      .constantFrom(...alone)
      .chain(({ joined }) => fc.constantFrom(...slipsOf(joined)))
      .filter((typed) => plainWords(typed).join() === typed && !other.has(typed));
    fc.assert(fc.property(slip, speaksOfRisk));
  });

  test("with spaces hide no phrase, wherever they are", () => {
    const spaced = fc
      .tuple(fc.constantFrom(...forms), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }))
      // Letters that stand alone would be left out as words that only give weight.
      .filter(([{ joined }]) => !/just|even|so/.test(joined))
      .map(([{ joined }, spaces]) =>
        [...joined].map((letter, index) => (spaces[index] ? `${letter} ` : letter)).join(""),
      );
    fc.assert(fc.property(spaced, speaksOfRisk));
  });
});

test("no word of the site's own essays shows help by being spelt like another", () => {
  const names = readdirSync("content/essays").filter((name) => name.endsWith(".md"));
  const texts = names.map((name) => readFileSync(`content/essays/${name}`, "utf8"));
  const words = new Set(
    texts
      .join(" ")
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  expect(words.size).toBeGreaterThan(2000);
  const meant = /^(?:suicid|abus|helplines?$|emergency|samaritans|rape|anorexi|overdos)/;
  expect([...words].filter((word) => speaksOfRisk(word) && !meant.test(word))).toEqual([]);
});
