// Given names that are common where English is spoken. At the beginning of a sentence every word has
// a capital, so only a list can tell that somebody is meant.

export const firstNames: ReadonlySet<string> = new Set(
  `aisha alex alice amy andrew anna anne ben beth bill bob carlos caroline charlie chloe chris claire
  dan daniel dave david diana ed elena elizabeth ella ellie emily emma ethan eva fatima fiona
  frank george hannah harry helen henry isabella jack jacob jake james jamie jane janet jason jean
  jen jenny jess jessica jim joan joe john jonas josh julia julie kate katie kevin lara laura leo
  liam lily linda lisa louis lucy luke maria marie mark martha martin mary matt maya megan mia
  michael mike mohammed muhammad nadia natalie nick nina noah nora oliver olivia omar oscar paul
  peter phil priya rachel rebecca richard rob robert rosa ruth sally sam samantha samir sara sarah
  simon sofia sophie stephen steve sue susan tara thomas tim tina tom tony vincent virginia
  wendy william yusuf zoe`.split(/\s+/),
);
