// The ids that the layout gives to its own parts, so that no heading takes them.

export const layoutIds = {
  main: "main",
  mapList: "map-list",
  addresses: "addresses",
  contents: "contents",
  corrections: "corrections",
  countries: "countries",
  emergency: "emergency",
  end: "end-of-essay",
  essays: "essays",
  helpCard: "help-card",
  imageCredits: "image-credits",
  keyPoints: "key-points",
  helplines: "helplines",
  newest: "newest",
  related: "related",
  series: "series",
  sources: "sources",
  startHere: "start-here",
  topics: "topics",
} as const;
