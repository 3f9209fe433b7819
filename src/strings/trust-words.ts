// The words by which readers can judge what they read: who has reviewed it, when, and with what help.

/** Dates and links stand behind what ends in a colon or in a word. */
export interface TrustWords {
  /** Before the text of an essay whose review is overdue; the day follows. */
  readonly dueSince: string;
  readonly dueNote: string;
  readonly notAdvice: string;
  readonly notReviewed: string;
  /** The same of an essay that does not say already that it is no advice. */
  readonly notReviewedNorAdvice: string;
  readonly reviewedBy: string;
  readonly lastReviewed: string;
  readonly nextReview: string;
  readonly roles: Readonly<Record<"writer" | "editor" | "reviewer", string>>;
  /** Before the roles of a person. */
  readonly worksAs: string;
  readonly background: string;
  readonly credentials: string;
  readonly glossary: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
  };
  /** Heading of the essays that somebody has reviewed and not written. */
  readonly hasReviewed: (name: string) => string;
}
