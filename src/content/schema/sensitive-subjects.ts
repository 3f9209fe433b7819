// The hard subjects that an essay declares, a closed list: what a reader meets in a text can do harm
// as well as good, and so the site must know of it.

export const sensitiveSubjects = [
  "suicide",
  "self-harm",
  "eating-disorder",
  "abuse",
  "sexual-violence",
  "substance-use",
  "bereavement",
  "psychosis",
] as const;

export type SensitiveSubject = (typeof sensitiveSubjects)[number];
