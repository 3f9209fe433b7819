// In English: the page for searching.

import type { SearchPageWords } from "./search-words.ts";

export const enSearchPage: SearchPageWords = {
  description: "Search all essays of this publication. What you type stays on your device.",
  field: "Words to look for",
  hint: "What you type stays on your device.",
  onlyTopic: "Only one topic",
  anyTopic: "All topics",
  otherWays: "Other ways to find something",
  withoutScript:
    "The search needs JavaScript, which is switched off here. The ways below work without it.",
  inPreview: "The search works in the finished site, which npm run build makes.",
  said: {
    results: { one: "{count} result", other: "{count} results" },
    moreResults: "More results",
    nothing: "Nothing found.",
    near: "Did you mean",
    inTopic: "Topic: {topic}",
    nothingInTopic: "Nothing found in this topic.",
    searchEverywhere: "Search all topics",
    failed: "The search could not be loaded. The ways below work without it.",
    help: "Who to call stands before the results.",
  },
};
