import { describe, expect, test } from "vitest";
import {
  type SensitiveSubject,
  sensitiveSubjects,
} from "../../src/content/schema/sensitive-subjects.ts";
import { careOf } from "../helpers/care-of.ts";

/** The subjects that a text is said to keep quiet about. */
function undeclared(
  text: string,
  front: Parameters<typeof careOf>[1] = {},
  slug?: string,
): string[] {
  return careOf(text, front, slug)
    .filter(({ rule }) => rule === "care/SM-01")
    .map(({ hint }) => /([\w-]+)\]/.exec(hint ?? "")?.[1] ?? "");
}

const spoken: Readonly<Record<SensitiveSubject, readonly string[]>> = {
  suicide: [
    "My brother died by suicide when I was nine.",
    "She had been suicidal for most of that winter.",
    "He took his own life in the spring.",
    "She took her life. Nobody had asked.",
    "They had both thought of ending their own lives.",
    "I wanted to end it all.",
    "The year my uncle killed himself, we stopped going to the sea.",
    "I did not want to be alive any more.",
    "For months I wanted to die.",
    "He told me that everyone would be better off without me, and he meant himself: better off dead.",
    "It seemed to her that life was not worth living.",
    "A third of them reported suicidal thoughts.",
    "He had tried to take\nhis **own** life.",
    "She *took her own* life, and we didn’t speak of it.",
    "She no longer wanted to live.",
    "He was planning to die, and told nobody.",
    "She died at her own hand.",
    "We lost two colleagues to suicide.",
    "| Year | What happened |\n|---|---|\n| 2019 | a suicide in the family |",
    "> He ended his life, and I was angry.",
    "## After a suicide\n\nTea.",
    "Tea.[^a]\n\n[^a]: Her father had killed himself.",
    "![The house where she took her own life](../images/house.jpg)",
    "Read [how he came to attempt suicide](https://example.org/).",
    "Sui\u00ADcide was not a word that we used.",
  ],
  "self-harm": [
    "She had been self-harming since school.",
    "Self harm was the only language I had.",
    "I harmed myself that night.",
    "He used to cut himself.",
    "She would deliberately burn herself.",
    "He hurt himself on purpose.",
    "Self‑injury is often hidden.",
    "The scars came from self-inflicted harm, from selfharm as we said then.",
  ],
  "eating-disorder": [
    "He was treated for an eating disorder.",
    "My sister had anorexia.",
    "Bulimia does not have a look.",
    "She was binge eating at night.",
    "I used to purge after meals.",
    "She starved herself before the wedding.",
    "He made himself sick after lunch.",
    "Disordered eating can begin early.",
  ],
  abuse: [
    "She left an abusive relationship.",
    "He was abused as a child.",
    "Domestic violence is not only bruises.",
    "Coercive control has no bruises.",
    "My husband beat me.",
    "The abuse went on for years.",
    "Her abuser still lives in the same street.",
    "She was being stalked by a former colleague.",
    "Years of emotional abuse had taught him to be quiet.",
  ],
  "sexual-violence": [
    "She was raped at university.",
    "He is a survivor of sexual abuse.",
    "It was sexual assault, and nobody called it that.",
    "A teacher molested him.",
    "She had been groomed.",
  ],
  "substance-use": [
    "He died of an overdose.",
    "She was addicted to heroin.",
    "My father's drinking problem was never named.",
    "He lived with alcohol dependence.",
    "She is in treatment for a substance use disorder.",
    "My mother was an alcoholic.",
    "He drank too much, then went to rehab.",
  ],
  bereavement: [
    "She was newly bereaved.",
    "After the miscarriage nobody wrote.",
    "My mother's death came in May.",
    "Grief came in waves. We grieved apart, and mourned in different rooms.",
    "## Grief\n\nTea.",
    "They offer bereavement counselling.",
  ],
  psychosis: [
    "He was in hospital with psychosis.",
    "She lives with schizophrenia.",
    "It was a psychotic episode.",
    "She heard voices, and the hallucinations frightened her.",
  ],
};

const unspoken: readonly string[] = [
  "It would be political suicide to close the library.",
  "He called the plan a suicide mission.",
  "She took her life in her hands and crossed the ring road.",
  "He took his life savings to the bank.",
  "They took their own lives seriously, and laughed a lot.",
  "I nearly killed myself laughing.",
  "She was killing herself with work, as she said.",
  "I wanted to die of embarrassment.",
  "He ended his life as a teacher and began to bake.",
  "Nobody should kill themselves over a deadline.",
  "She wanted to live by the sea.",
  "The plant died, and so did the phone.",
  "He cut himself while chopping onions.",
  "She cut herself a slice of cake.",
  "The cutting remark stayed with him.",
  "Nobody was harmed, and she did not hurt herself when she fell.",
  "He starved the fire of air.",
  "The engine purged itself of steam.",
  "It was an abuse of power.",
  "They abused his trust.",
  "The statistic is often abused by politicians, which is an abuse of statistics.",
  "Celery stalks stood in the glass. He stalked off.",
  "The fields of rapeseed were yellow.",
  "She is addicted to crosswords.",
  "Alcoholic drinks were not served.",
  "We drank too much tea.",
  "Good grief, said the postman.",
  "My grandmother died before I was born, and left a teapot.",
  "The delusion of the bargain hunter is that things are free.",
  "He groomed the dog every Sunday.",
  "The voices of the choir were heard in the street.",
  "She beat me at chess.",
  "The drug lowers blood pressure.",
  "Shootings on the vine, hanging baskets and bridges between people.",
];

const signposts: readonly string[] = [
  "If you are thinking about suicide, call a helpline now.",
  "If you might harm yourself, call the local emergency number before reading on.",
  "Do you think of ending your life? Please tell somebody today: a doctor, a helpline, a friend.",
  "In the United States, call the 988 Suicide & Crisis Lifeline.",
  "Anyone who is thinking of suicide can call Samaritans on 116 123.",
  "If someone near you is being abused, the emergency services can be reached at any hour.",
  "If your friend says that she wants to die, call 999:\n\n- Stay with her.\n- Say where you are.",
  "[When a friend is thinking about suicide](friend.md) tells whom to call: a helpline, or 999.",
];

describe("SM-01: what an essay speaks about is declared", () => {
  describe.each(sensitiveSubjects)("%s", (subject) => {
    test.each(spoken[subject])("is found in: %s", (text) => {
      expect(undeclared(text)).toContain(subject);
    });

    test.each(spoken[subject])("may be spoken about where it is declared: %s", (text) => {
      expect(undeclared(text, { sensitive: [subject] })).not.toContain(subject);
    });
  });

  test.each(unspoken)("asks nothing of: %s", (text) => {
    expect(undeclared(text)).toEqual([]);
  });

  test.each(signposts)("lets every essay show the way to help: %s", (text) => {
    expect(undeclared(text)).toEqual([]);
  });

  test.each([
    ["the title", { title: "After My Brother's Suicide" }, "tea"],
    [
      "the description",
      { description: "What helped a family in the years after a suicide, and what did not." },
      "tea",
    ],
    ["a key point", { keyPoints: ["Suicide has no single cause.", "Tea is warm."] }, "tea"],
    ["the content note", { contentNote: "This essay speaks about suicide." }, "tea"],
    [
      "a correction",
      { corrections: [{ date: "2026-02-01", note: "The year of his suicide was wrong." }] },
      "tea",
    ],
    ["the name of the file", {}, "a-suicide-in-the-family"],
  ] as const)("reads %s as well", (_, front, slug) => {
    expect(undeclared("Tea.", front, slug)).toEqual(["suicide"]);
  });

  test("is kept in English only, where its words are", () => {
    expect(undeclared("Ein Suicide-Squad-Film.", { lang: "de" })).toEqual([]);
  });
});
