// Which pages can be left quickly: those that could put their reader at risk from somebody near.

import type { SensitiveSubject } from "../content/schema/sensitive-subjects.ts";

/** Elsewhere the link would make others think that the page is not for them. */
const subjects: readonly SensitiveSubject[] = ["abuse", "sexual-violence"];

/** What an essay says of itself. */
export interface MayLeave {
  readonly sensitive: readonly SensitiveSubject[];
  /** The writer's own word, which counts before the subject. */
  readonly exit?: boolean | undefined;
}

/** The one place where it is decided; what has such a link is also never kept on a device. */
export function hasLeaveLink({ sensitive, exit }: MayLeave): boolean {
  return exit ?? sensitive.some((subject) => subjects.includes(subject));
}
