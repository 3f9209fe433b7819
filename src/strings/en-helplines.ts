// What pages and cards say around helplines, in English.

import type { HelplineWords } from "./helpline-words.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const languageNames = new Intl.DisplayNames("en-GB", { type: "language" });

export const enHelplines: HelplineWords = {
  titleOf: (country) => `Help now: ${country}`,
  descriptionOf: (country) =>
    `${country}: the numbers of the emergency services, and who listens when you need to talk.`,
  danger: "Is somebody in danger at this moment?",
  stay: "If you can, stay with the person until somebody comes.",
  talk: "Do you need to talk to somebody?",
  or: "or",
  emergency: "Emergency",
  call: "Call",
  text: "Text",
  textWord: (word) => `Text ${word} to`,
  whatsapp: "WhatsApp",
  chat: "Chat",
  email: "E-mail",
  forWhom: (audience) => `For ${audience}.`,
  always: "At any hour, every day",
  unknownHours: "Hours: see its site",
  free: "Free",
  notFree: "Costs what a call costs",
  unknownCost: "Cost: see its site",
  languages: (tags) => list.format(tags.map((tag) => languageNames.of(tag) ?? tag)),
  international: "Can be called from other countries",
  checked: (isConfirmed, isDay) =>
    `${isConfirmed ? "Checked on its site" : "Collected from public lists"} ${isDay ? "on" : "in"}`,
  official: "What holds today:",
  old: "That is long ago: please look at the site first.",
  none: "We have no line for this country yet that we are sure of. These list lines by country:",
  countries: "Numbers by country",
  letters: "Countries by letter",
  elsewhere: "Are you somewhere else?",
  allCountries: "All countries",
  remember: "Remember this country on this device",
  rememberNote: "It then comes first under Help now. Nobody else is told.",
  remembered: "Your country",
  forget: "Forget this country",
  cardTop: "Is this close to you at the moment?",
  card: "If you need somebody to talk to",
};
