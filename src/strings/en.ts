// The interface in English.

import { enHelplines } from "./en-helplines.ts";
import { enOffline } from "./en-offline.ts";
import { enContentNote, enLeave } from "./en-safety.ts";
import { enSearchPage } from "./en-search.ts";
import { enTrust } from "./en-trust.ts";
import { enWordsPage } from "./en-word-list.ts";
import type { Strings } from "./strings.ts";

const plurals = new Intl.PluralRules("en");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

function plural(count: number, one: string, other: string): string {
  return `${count} ${plurals.select(count) === "one" ? one : other}`;
}

/** "Human connection" and "A good day" within a sentence; "ADHD" and "I" stay as they are. */
function midSentence(title: string): string {
  return /^(\p{Lu}\p{Ll}|A )/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

export const en: Strings = {
  lang: "en",
  skipToContent: "Skip to content",
  mainNavigation: "Main",
  footerNavigation: "About this site",
  essays: "Essays",
  topics: "Topics",
  series: "Series",
  search: "Search",
  subscribe: "Subscribe",
  help: "Help now",

  settings: {
    title: "Settings",
    size: "Text size",
    sizes: ["Normal", "Large", "Larger"],
    spacing: "Line spacing",
    spacings: ["Normal", "Wide"],
    font: "Font",
    fonts: ["Literata", "Atkinson, made for easy reading"],
    theme: "Colours",
    themes: ["As on this device", "Light", "Dark"],
    kept: "Your choices stay on this device. Nobody else sees them.",
    forget: "Forget these settings",
  },

  listen: {
    title: "Listen",
    begin: "Listen to this essay",
    goOn: "Go on listening",
    pause: "Pause",
    stop: "Stop",
    from: "From",
    start: "the beginning",
  },

  offline: enOffline,
  helplines: enHelplines,
  contentNote: enContentNote,

  leave: enLeave,

  startHere: "Where to start",
  helpHint: "Is it a bad hour?",
  helpLink: "Who to call, by country",

  newest: "Newest essays",
  allEssays: "All essays",

  by: "By",
  listed: (items) => list.formatToParts(items).map(({ value }) => value),
  updated: "Updated",
  draft: "Draft",
  scheduled: "Scheduled",
  keyPoints: "Key points",
  contents: "In this essay",
  contentsOf: (sections) => `In this essay: ${plural(sections, "section", "sections")}`,
  sectionLink: (heading) => `Link to section: ${heading}`,
  minuteRead: (minutes) => `${minutes} minute read`,
  minutes: (minutes) => plural(minutes, "minute", "minutes"),
  essayCount: (count) => plural(count, "essay", "essays"),
  seriesExtent: (essays, minutes) =>
    `${plural(essays, "essay", "essays")}, ${plural(minutes, "minute", "minutes")}${essays > 1 ? " in all" : ""}`,
  trust: enTrust,

  sources: "Sources",
  source: (number) => `Source ${number}`,
  backToText: (number) => `Back to the text, place ${number}`,
  notes: "Notes",
  note: (letter) => `Note ${letter}`,
  backToNote: (letter, place) => `Back to note ${letter}, place ${place}`,
  linkNotes: "Links in the text",
  corrections: "Corrections",
  imageCredits: "Images",
  table: (number, columns) => (columns === "" ? `Table ${number}` : `Table ${number}: ${columns}`),
  directives: {
    keyPoints: "Key points",
    voice: "In their own words",
    try: "Something to try",
  },

  related: "Read next, if you like",
  bothAbout: (topics) => `Both about ${list.format(topics.map(midSentence))}`,
  bothMention: (terms) => `Both mention ${list.format(terms.map((term) => `“${term}”`))}`,
  chosenByEditors: "Chosen by the editors",
  endOfEssay: "That is the end. You can stop here.",

  withdrawn: (title) => `Withdrawn: ${title}`,
  withdrawnDescription:
    "This essay was taken back by the editors. Its address stays, so that links tell what happened.",
  withdrawnOn: "Withdrawn on",
  withdrawnNote: "We took this essay back, and its text is no longer here. The reason:",
  moved: (title) => `Moved: ${title}`,
  movedDescription: "This essay has another address now. The link on this page leads to it.",

  partOf: (position, count) => `Part ${position} of ${count}`,
  seriesNavigation: "This series",
  timeNavigation: "More essays",
  previousPart: "Previous part",
  nextPart: "Next part",
  older: "Older",
  newer: "Newer",

  years: "Years",
  pagination: "Pages",
  pageOf: (page, count) => `Page ${page} of ${count}`,
  newerEssays: "Newer essays",
  olderEssays: "Older essays",
  noEssays: "There are no essays here yet.",
  noSeries: "There are no series here yet.",

  visitedNote:
    "Your browser shows links to what you have opened in its own colour for visited links. Only your browser knows; nothing is kept here.",

  map: {
    title: "A map of the essays",
    description:
      "How the essays connect: each with those that are most like it, as a picture and as a list.",
    picture:
      "Each circle is an essay, in the colour of its topic. A thread joins two that have much in common. Where the picture is wider than your screen, move it sideways; the list below says the same in words.",
    newestOf: (shown, total) => `The newest ${shown} of ${total} essays are here.`,
    toList: "Skip the picture",
    list: "The map as a list",
    node: (number, title) => `${number} ${title}`,
    connects: (reason = "See also") => `${reason}:`,
  },

  archiveDescription: "Every essay of this publication, newest first, by year.",
  topicsDescription:
    "The subjects that the essays of this publication are about, each with its essays.",
  seriesDescription: "Essays that belong together, in the order in which they are best read.",
  feedOf: (title) => `Feed: ${title}`,
  // A name keeps its capital; "The editors" is none.
  essaysBy: (name) => `Essays by ${name.replace(/^The /, "the ")}`,
  license: "Text under",

  preview: {
    problems: (count) => `To mend before publishing: ${plural(count, "problem", "problems")}`,
    wordNotes: (count) => `${plural(count, "note", "notes")} on words, for you alone`,
    line: (line) => `Line ${line}`,
    faulty: (file) => `${file} cannot be shown yet`,
    faultyDescription: "This essay will appear here as soon as the problems above are mended.",
  },

  searchPage: enSearchPage,

  wordsPage: enWordsPage,

  subscribePage: {
    title: "Subscribe",
    description:
      "How to follow new essays with a feed reader, without giving anybody your name or e-mail address.",
    intro:
      "A feed is an address that a feed reader looks at for you. When a new essay appears, your reader shows it, whole, with nothing around it. You choose the reader, and you can stop at any time without telling anybody.",
    how: "Install a feed reader on your phone or computer, or use one on the web. Many are free. Then copy one of these addresses into it.",
    addressesTitle: "Addresses to copy",
    everything: "Every essay",
    topicsTitle: "One topic only",
    privateNote:
      "We do not ask who you are, and we do not count readers. If you use a reader on the web, its makers can know which feeds you follow.",
  },
};
