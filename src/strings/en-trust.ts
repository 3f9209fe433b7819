// In English: who has reviewed what, when, and with what help.

import type { TrustWords } from "./trust-words.ts";

export const enTrust: TrustWords = {
  dueSince: "Due for review since",
  dueNote: "Some of it may no longer hold.",
  notAdvice:
    "This is information, not medical advice. It cannot know you; a doctor or another health professional can help.",
  notReviewed: "No clinician has reviewed this essay.",
  notReviewedNorAdvice: "No clinician has reviewed this essay, and it is not medical advice.",
  reviewedBy: "Reviewed by",
  lastReviewed: "Page last reviewed:",
  nextReview: "Next review due:",
  roles: { writer: "writer", editor: "editor", reviewer: "reviewer" },
  worksAs: "Here as:",
  background: "Background:",
  credentials: "Credentials:",
  glossary: {
    title: "Words explained",
    description: "Words from research and from health care that our essays use, in plain words.",
    intro:
      "Some words come from research or from health care. Where an essay uses one for the first time, the word is a link to this page. Your browser’s Back button brings you back to your place.",
  },
  hasReviewed: (name) => `Reviewed by ${name}`,
};
