// In English: the page of the words that we avoid.

import type { WordsPageWords } from "./word-list-words.ts";

export const enWordsPage: WordsPageWords = {
  title: "The language we use",
  description:
    "Words about suicide, illness and grief that we avoid, why, and what we write in their place.",
  intro: [
    "Words can make it harder to ask for help, or easier. This page lists wordings that we avoid, says why, and what we write in their place. It names them in order to do so; you can leave it at any time.",
    "The list is for our own writing. Nobody has to speak like this, least of all about themselves: people choose their own words for what they live with, and where we quote somebody, we leave their words as they are.",
    "Words change, and so will this page. If one of ours lands badly, please write to us.",
  ],
  groups: "On this page",
  instead: "In its place:",
  fine: "All right:",
  guides: "Follows",
  own: "Our own judgement",
  levels: {
    error: "We do not print this in our own voice.",
    warning: "We look for another way to say it.",
    info: "We think twice.",
  },
  changed: "Last changed",
  sources: "Guides that we follow",
};
