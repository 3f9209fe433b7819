import { describe, expect, test } from "vitest";
import { careOf, flags } from "../helpers/care-of.ts";

const suicide = { sensitive: ["suicide"], contentNote: "This essay speaks about suicide." };
const selfHarm = { sensitive: ["self-harm"], contentNote: "This essay speaks about self-harm." };

describe("SM-05: no method, means, dose or place", () => {
  test.each([
    "She died by suicide; they found the empty pills beside her.",
    "He killed himself with a gun that was kept at home.",
    "He took his own life by hanging.",
    "She attempted suicide by jumping from a bridge.",
    "He had jumped in front of a train, and so ended his life.",
    "Suicide was on her mind when she stood on the cliff.",
    "He swallowed a whole packet of medicine and wanted to die.",
    "After the suicide attempt with 30 tablets she woke up.",
    "The suicide note did not mention the two bottles of pills.",
    "She died by suicide at Clifton Bridge.",
    "My cousin died by suicide in Marlow Park last year.",
    "He died by suicide after drowning himself.",
    "She took **her own\nlife** with a *rope*.",
    "The suicide happened off the railway bridge.",
    "He drowned himself and nobody knew.",
    "## Suicide by poison\n\nTea.",
    "The people who died had used:\n\n- a rope\n- a kettle",
    "> He hanged himself.\n>\n> Nobody knew.",
    "Tea.[^a]\n\n[^a]: He killed himself with carbon monoxide.",
    "![The rope with which he hanged himself](../images/a.jpg)",
    "She took an overdose of five hundred milligrams and died.",
  ])("is told of: %s", (text) => {
    expect(flags("care/SM-05", text, suicide)).toBe(true);
  });

  test.each([
    "She used a razor to harm herself.",
    "I cut my arms. Self-harm was what I had.",
    "He would burn his skin with a cigarette lighter; it was self-harm.",
    "Self-harm with blades is not for print.",
  ])("is told of in an essay on self-harm: %s", (text) => {
    expect(flags("care/SM-05", text, selfHarm)).toBe(true);
  });

  test.each([
    "She died by suicide in the spring, and the tea went cold for a year.",
    "We trained forty volunteers in suicide prevention.",
    "He spoke of suicide, and we jumped up to fetch his coat.",
    "Asking about suicide builds a bridge between two people.",
    "Suicidal thoughts can ease, hang on, and people come through.",
    "In 2019 the rate of suicide fell by 13 percent in 12 countries.",
    "If you think of suicide, call 116 123 or 999 from any phone.",
    "Talk to a doctor about suicidal thoughts and about your medication.",
    "After his suicide she took the train home and looked out over the river.",
    "She was at the end of her rope, and spoke of suicide to nobody.",
    "They offered no magic bullet. Suicide has many causes.",
    "He had thought of suicide for two years, for three hours a day.",
    "The study of suicide was done at the University of Vienna.",
    "My father died in 2010. The bridge over the brook is still there.",
    "His mother died at home with a box of photographs.",
  ])("is not told of: %s", (text) => {
    expect(flags("care/SM-05", text, suicide)).toBe(false);
  });

  test.each([
    "The bridge was closed, and the train stood on the tracks.",
    "He took two tablets for his headache with 200 ml of water.",
    "The hunter cleaned his gun. The deer had died at once.",
    "She cut her finger on a razor while packing.",
  ])("asks nothing of an ordinary essay: %s", (text) => {
    expect(flags("care/SM-05", text)).toBe(false);
  });

  test.each([
    ["the title", { title: "The Gun and the Suicide" }],
    [
      "the description",
      { description: "How a family lived on after a suicide with pills, and whom they told." },
    ],
    ["a key point", { keyPoints: ["He jumped off a bridge and died by suicide.", "Tea is warm."] }],
  ])("is found in %s", (_, front) => {
    expect(flags("care/SM-05", "Tea.", { ...suicide, ...front })).toBe(true);
  });

  test("is named by its category and never by its word", () => {
    const [finding] = careOf("She killed herself with a pistol at the Old Bridge.", suicide).filter(
      ({ rule }) => rule === "care/SM-05",
    );
    expect(finding).toMatchObject({
      message:
        "this speaks of a death or of self-harm together with a weapon, a place, and a place by its name",
    });
    expect(`${finding?.message} ${finding?.hint}`).not.toMatch(/pistol|bridge/i);
  });
});
