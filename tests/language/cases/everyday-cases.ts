import type { Cases } from "./cases.ts";

export const everydayCases: Cases = {
  L46: {
    flagged: [
      "The town has a [split personality].",
      "He has a [split personality].",
      "[Split personalities] make good films.",
      "My oven has a [split-personality].",
    ],
    warned: ["Stevenson gave Jekyll a [split personality]."],
    fine: [
      "Dissociative identity disorder is rare.",
      "They split the bill.",
      "She has a warm personality.",
    ],
  },
  L47: {
    flagged: [
      "[I am so OCD about] my desk.",
      "She is [a bit OCD].",
      "[My OCD kicks] in when the pens are mixed.",
      "[He is totally OCD about] dates.",
      "We are all [a little OCD].",
      "[Her ocd side] came out.",
    ],
    fine: [
      "He was diagnosed with OCD.",
      "OCD is treated with therapy that exposes people to what they fear.",
      "She lives with OCD.",
      "So OCD can be treated.",
      "My OCD was at its worst at twenty.",
      "A bit of OCD research is done here.",
      "A bit of OCD research is new.",
      "A little of OCD theory comes first.",
    ],
  },
  L48: {
    flagged: [
      "I am [so ADHD] today.",
      "Sorry, I had [an ADD moment].",
      "I still have [PTSD from that meeting].",
      "I nearly had a [panic attack over my shoes].",
      "She is [addicted to this series].",
      "[Are you autistic] or what?",
      "We are [addicted to chocolate].",
      "I nearly had a [panic attack when I saw the bill].",
    ],
    fine: [
      "He was addicted to heroin.",
      "She is addicted to gambling and goes to a group.",
      "Her ADHD was diagnosed at forty.",
      "He has PTSD from the war.",
      "A panic attack can feel like dying.",
      "Please add milk, and so add sweetness.",
      "Autistic people were asked.",
      "I had a panic attack when I saw the river rise.",
    ],
  },
  L49: {
    flagged: [
      "I see [a shrink] on Mondays.",
      "He lives on [happy pills].",
      "They will send you to the [funny farm].",
      "[My shrink] says so.",
      "She asked [the shrink].",
      "A [head doctor] told him.",
      "Talk to a [good shrink].",
      "She went to see a [head doctor].",
    ],
    fine: [
      "Wool can shrink in hot water.",
      "Shrink the image to half its size.",
      "Our circles shrink with age.",
      "The market shrinks every winter.",
      "A shrink-wrapped box came.",
      "He had a headache and saw a doctor.",
      "The head doctor of our ward smiled.",
      "He is head doctor at the children’s clinic.",
    ],
  },
  L53: {
    flagged: [
      "People with borderline personality disorder are [manipulative].",
      "With BPD she was [attention-seeking].",
      "Staff met a [difficult patient] with a personality disorder.",
      "Those with a personality disorder are known as [manipulative].",
    ],
    fine: [
      "The advert was manipulative.",
      "It is difficult to sleep in the heat.",
      "People with a personality disorder describe difficult emotions.",
      "People with BPD are not manipulative.",
    ],
  },
  L81: {
    flagged: [
      "[Everyone is a bit autistic].",
      "[We’re all a little autistic].",
      "My dad is [probably on the spectrum].",
      "Everybody is [somewhere on the spectrum].",
    ],
    fine: [
      "She is autistic.",
      "Autistic people made this website.",
      "Red is on the spectrum of visible light.",
      "He was diagnosed late and is on the spectrum.",
    ],
  },
};
