// In English: beside essays on hard subjects.

import type { ContentNoteWords, LeaveWords } from "./safety-words.ts";

export const enContentNote: ContentNoteWords = {
  hope: "Go to what can help",
  skip: "Skip to the end",
  unchecked: "Nobody has checked yet how safely this essay speaks of its subject.",
  checkedBy: (name) => `Read for its safety by ${name}`,
};

export const enLeave: LeaveWords = {
  region: "Leave quickly",
  link: "Leave this page",
  emergency: "Emergency:",
  advice: "How leaving works",
  pressTwice: "Shift, press 2 more times to leave.",
  pressOnce: "Shift, press 1 more time to leave.",
  expired: "Leaving has been cancelled.",
  leaving: "Loading.",
};
