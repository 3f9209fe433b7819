// What the interface says beside essays on hard subjects.

/** Beside essays on hard subjects. */
export interface ContentNoteWords {
  readonly hope: string;
  readonly skip: string;
  readonly unchecked: string;
  readonly checkedBy: (name: string) => string;
}

/** Leaving a page at once; a script says some of it. */
export interface LeaveWords {
  /** The name of the place that it stands in. */
  readonly region: string;
  readonly link: string;
  /** Said before the link to those who do not see where it stands. */
  readonly emergency: string;
  /** Leads to what the link does not do. */
  readonly advice: string;
  /** After the first press of Shift, and after the second. */
  readonly pressTwice: string;
  readonly pressOnce: string;
  /** When the presses were too far apart. */
  readonly expired: string;
  /** While the other page is on its way. */
  readonly leaving: string;
}
