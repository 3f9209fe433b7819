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
  roles: { writer: "Writer", editor: "Editor", reviewer: "Reviewer" },
  background: "Background:",
  credentials: "Credentials:",
  hasReviewed: (name) => `Reviewed by ${name}`,
};
