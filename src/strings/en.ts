// The interface in English.

import { enHelplines } from "./en-helplines.ts";
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

  offline: {
    title: "Kept for offline",
    toList: "What is kept on this device",
    copyFrom: "You are offline. This copy is from {date}.",
    keep: {
      offer:
        "This keeps a copy of the essay and of the help page on this device, to be read without a connection; whoever uses the device can find it.",
      keep: "Keep this essay for offline",
      keeping: "Keeping the essay …",
      done: "The essay is kept. It opens without a connection from now on.",
      kept: "This essay is kept on this device, together with the help page.",
      remove: "Remove it from this device",
      removed: "The essay is no longer kept on this device.",
      full: "This device has no room left for it. Nothing was kept.",
      failed: "That did not work, and nothing was changed. You can try again later.",
    },
    page: {
      description: "The essays that you keep on this device for reading without a connection.",
      notKept: "You are offline, and the page you asked for is not kept on this device.",
      intro:
        "At the end of an essay you can keep it on this device, to be read without a connection. The help page is kept with it. Both stay on this device, and whoever uses the device can see them here.",
      withoutScript: "Keeping essays needs JavaScript, which is switched off here.",
      listLabel: "On this device",
      removeAll: "Remove everything",
      said: {
        nothing: "Nothing is kept on this device.",
        onlyHelp: "No essay is kept on this device, only the help page and this one.",
        sum: {
          one: "{count} essay is kept on this device. With the help page it takes {size}.",
          other: "{count} essays are kept on this device. With the help page they take {size}.",
        },
        copyFrom: "Copy from {date}",
        remove: "Remove",
        removed: "“{title}” is no longer kept on this device.",
        removedAll: "Everything is removed. Nothing is kept on this device any more.",
        takenBack: "No longer published, and so no longer kept: {titles}.",
        failed: "That did not work, and nothing was changed.",
        unable: "This browser cannot keep essays, or is not allowed to in this window.",
      },
    },
  },
  helplines: enHelplines,
  contentNote: {
    help: "Talk to somebody now",
    hope: "Go to what can help",
    skip: "Skip to the end",
    unchecked: "Nobody has checked yet how safely this essay speaks of its subject.",
    checkedBy: (name) => `Read for its safety by ${name}`,
  },

  leave: {
    region: "Leave quickly",
    link: "Leave this page",
    emergency: "Emergency:",
    advice: "How leaving works",
    pressTwice: "Shift, press 2 more times to leave.",
    pressOnce: "Shift, press 1 more time to leave.",
    expired: "Leaving has been cancelled.",
    leaving: "Loading.",
  },

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
  totalMinutes: (minutes) => `${plural(minutes, "minute", "minutes")} in all`,
  essayCount: (count) => plural(count, "essay", "essays"),
  notReviewed: "Not reviewed by a clinician. This is information, not medical advice.",

  sources: "Sources",
  source: (number) => `Source ${number}`,
  backToText: (number) => `Back to the text, place ${number}`,
  notes: "Notes",
  note: (letter) => `Note ${letter}`,
  backToNote: (letter, place) => `Back to note ${letter}, place ${place}`,
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
  bothMention: (term) => `Both mention “${term}”`,
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

  pagination: "Pages",
  pageOf: (page, count) => `Page ${page} of ${count}`,
  newerEssays: "Newer essays",
  olderEssays: "Older essays",
  noEssays: "There are no essays here yet.",

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
    connects: (reason) => `${reason}:`,
  },

  archiveDescription: "Every essay of this publication, newest first, by year.",
  topicsDescription:
    "The subjects that the essays of this publication are about, each with its essays.",
  seriesDescription: "Essays that belong together, in the order in which they are best read.",
  feedOf: (title) => `Feed: ${title}`,
  // A name keeps its capital; "The editors" is none.
  essaysBy: (name) => `Essays by ${name.replace(/^The /, "the ")}`,
  license: "Text under",
  contact: "Write to us",

  preview: {
    problems: (count) => `To mend before publishing: ${plural(count, "problem", "problems")}`,
    wordNotes: (count) => `${plural(count, "note", "notes")} on words, for you alone`,
    line: (line) => `Line ${line}`,
    faulty: (file) => `${file} cannot be shown yet`,
    faultyDescription: "This essay will appear here as soon as the problems above are mended.",
  },

  searchPage: {
    description: "Search all essays of this publication. What you type stays on your device.",
    field: "Words to look for",
    hint: "What you type stays on your device.",
    onlyTopic: "Only one topic",
    anyTopic: "All topics",
    otherWays: "Other ways to find something",
    withoutScript:
      "The search needs JavaScript, which is switched off here. The ways below work without it.",
    inPreview: "The search works in the finished site, which npm run build makes.",
    said: {
      results: { one: "{count} result", other: "{count} results" },
      moreResults: "More results",
      nothing: "Nothing found.",
      near: "Did you mean",
      inTopic: "Topic: {topic}",
      nothingInTopic: "Nothing found in this topic.",
      searchEverywhere: "Search all topics",
      failed: "The search could not be loaded. The ways below work without it.",
    },
  },

  wordsPage: {
    title: "The language we use",
    description:
      "Words about suicide, illness and grief that we avoid, why, and what we write in their place.",
    intro: [
      "Words can make it harder to ask for help, or easier. This page lists wordings that we avoid, says why, and what we write in their place. It names them in order to do so; you can leave it at any time.",
      "The list is for our own writing. Nobody has to speak like this, least of all about themselves: people choose their own words for what they live with, and where we quote somebody, we leave their words as they are.",
      "Words change, and so will this page. If one of ours lands badly, please write to us.",
    ],
    groups: "On this page",
    instead: "In its place:",
    fine: "All right:",
    guides: "Follows",
    own: "Our own judgement",
    levels: {
      error: "We do not print this in our own voice.",
      warning: "We look for another way to say it.",
      info: "We think twice.",
    },
    changed: "Last changed",
    sources: "Guides that we follow",
  },

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
