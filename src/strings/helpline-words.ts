// What pages and cards say around helplines, whatever the language.

/** The pages and the cards that say whom to call. */
export interface HelplineWords {
  readonly titleOf: (country: string) => string;
  readonly descriptionOf: (country: string) => string;
  readonly danger: string;
  readonly stay: string;
  readonly talk: string;
  /** Between numbers of which one is enough. */
  readonly or: string;
  /** The number of the emergency services, in lists. */
  readonly emergency: string;
  readonly call: string;
  readonly text: string;
  /** Before a number that a word is sent to. */
  readonly textWord: (word: string) => string;
  readonly whatsapp: string;
  readonly chat: string;
  readonly email: string;
  readonly forWhom: (audience: string) => string;
  readonly always: string;
  /** Where the hours have to be looked up. */
  readonly unknownHours: string;
  readonly free: string;
  readonly notFree: string;
  readonly unknownCost: string;
  readonly languages: (tags: readonly string[]) => string;
  readonly international: string;
  /** Before a day or a month; whether a person has compared the number with the official page. */
  readonly checked: (isConfirmed: boolean, isDay: boolean) => string;
  /** Before the official site. */
  readonly official: string;
  /** Said of what was checked long ago. */
  readonly old: string;
  readonly none: string;
  readonly countries: string;
  /** Names the links to the first letters of countries. */
  readonly letters: string;
  readonly elsewhere: string;
  readonly allCountries: string;
  readonly remember: string;
  readonly rememberNote: string;
  readonly remembered: string;
  readonly forget: string;
  readonly cardTop: string;
  readonly card: string;
}
