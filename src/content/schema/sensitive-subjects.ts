// The subjects that ask for care: an essay about one of them names it in `sensitive`.

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
