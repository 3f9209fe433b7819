// Dirt, failure and slang in what is told of using and of recovery.

import type { Entry } from "../../entry.ts";
import { drugWords } from "./contexts.ts";
import type { Guide } from "./sources.ts";

export const usingAndRecovery: readonly Entry<Guide>[] = [
  {
    id: "L61",
    phrases: ["got clean", "two years clean", "staying clean"],
    level: "warning",
    why: "implies that people who use drugs are dirty",
    instead: ["in recovery", "not using", "tested negative"],
    fine: "clean clothes, clean code; “clean and sober”, as people call themselves",
    sources: ["nida"],
    wordings: [
      {
        find: ["day|days|week|weeks|month|months|year|years|decade|decades clean"],
        when: [{ is: "alone" }],
        unless: [
          { after: ["and sober", "up|out"] },
          { sentence: "kitchen|house|kept|floor|beach|dishes|room|keep|record" },
        ],
      },
      {
        find: [
          "get~|getting|got|stay~|staying|come~|came|remain~|go~|went|gone|keep~|kept clean",
          "been|was|is|are|'m|am|be|being clean *1 for|since *4 day|days|week|weeks|month|months|year|years|decade|decades|january|spring|then|last",
        ],
        when: [{ is: "alone" }],
        unless: [
          { after: ["and sober|dry|tidy", "air|water|or|cut"] },
          {
            sentence:
              "wash~|washed|soap|bath|baths|bathing|shower|showers|hands|dishes|mud|muddy|kitchen|house|floor|floors|teeth|clothes|laundry|shirt|carpet|car|dog|cat|hair|wound|wounds|oven|windows|streets|river|room|rooms|beach|boots|shoes|water|sheets|plates|desk|rain|sink|towel|towels|sponge|scrub~|hygiene|dirt|dust|cloth|cloths|about",
          },
          { before: "to? keep it|them|things|everything" },
        ],
      },
      {
        find: [
          "clean and sober",
          "sober and clean",
          "clean from *1 drugs|heroin|alcohol|everything",
        ],
        level: "info",
      },
      { find: "clean from|of|off *1 @drug", unless: [{ sentence: "wash~|surface|residue" }] },
    ],
  },
  {
    id: "L62",
    phrases: ["a dirty test", "dirty urine", "a dirty needle"],
    level: "error",
    why: "can be heard as calling a person dirty",
    instead: ["a positive test", "a used needle"],
    sources: ["nida"],
    wordings: [
      {
        find: [
          "dirty *1 urine|needle|needles|syringe|syringes|urinalysis",
          "dirty drug|urine|tox|toxicology|breath test|tests|screen|screens|sample|samples",
          "test~|tested|testing dirty",
          "came|come~|coming back dirty",
        ],
        unless: [
          {
            sentence:
              "record player|sewing|knitting|pine|fir|laundry|wash|turntable|stylus|christmas",
          },
        ],
      },
      {
        find: [
          "dirty test|tests|screen|screens|sample|samples|ua|uas",
          "test|screen|sample|urine *2 @be|came|come back? dirty",
        ],
        when: [
          {
            block: [
              "@drug",
              "urine|probation|parole|officer|judge|halfway|sobriety|relapse|relapsed|sober|rehab|tested|addiction|positive|using|clinic|counsellor",
              "lose~|lost @own place|bed|spot|licence|children|job",
            ],
          },
        ],
        unless: [{ after: "tube|tubes|kit|track|data" }],
      },
    ],
  },
  {
    id: "L65",
    phrases: [
      "substitution therapy",
      "replacement therapy (for opioids)",
      "medication-assisted treatment",
    ],
    level: "info",
    why: "suggests that one drug is swapped for another",
    instead: ["medication for opioid use disorder", "opioid agonist therapy"],
    fine: "nicotine and hormone replacement",
    sources: ["nida"],
    wordings: [
      {
        find: [
          "substitution|substitute therapy|treatment|treatments|programme|program",
          "medication assisted treatment|therapy|recovery",
        ],
      },
      {
        find: "replacement therapy|treatment",
        when: [{ block: "opioid|opioids|opiate|methadone|heroin|buprenorphine|addiction" }],
        unless: [
          {
            before:
              "nicotine|hormone|enzyme|fluid|testosterone|oestrogen|estrogen|bone|kidney|renal|thyroid",
          },
        ],
      },
    ],
  },
  {
    id: "L66",
    phrases: ["fell off the wagon", "gave in (to a craving)"],
    level: "warning",
    why: "can make a return of illness sound like a failure of will",
    instead: ["returned to use", "had a setback"],
    fine: "“relapse” itself, in clinical texts",
    sources: ["nida", "healthline"],
    wordings: [
      {
        find: "fall~|fell|falling|fallen off the *1 wagon",
        unless: [{ sentence: "hay|horse|horses|ox|oxen|pioneer|pioneers|cart|driver" }],
      },
      {
        find: "give~|gave|giving|given in",
        when: [{ sentence: drugWords }],
        unless: [{ after: "return|advance|writing|person|evidence|full" }],
      },
    ],
  },
  {
    id: "L67",
    phrases: ["tweaking", "strung out", "getting high", "wasted"],
    level: "warning",
    why: "is slang that makes light of illness",
    instead: ["intoxicated", "in withdrawal", "using"],
    fine: "quotations; wasted time",
    sources: [],
    wordings: [
      {
        find: [
          "tweaker|tweakers",
          "strung out",
          "high as a kite",
          "off @own face|tits",
          "off @own head",
        ],
        unless: [
          { after: "along|across|between|on|over|from|above" },
          { sentence: "kite flew|kites|lights|lanterns" },
        ],
      },
      {
        find: "tweaking",
        when: [
          { is: "alone" },
          { block: drugWords },
          { before: ["@somebody @be *1", "@be *1", "of|from|after|while"] },
        ],
      },
      {
        find: ["get~|getting|got high", "high on *2 @drug|pills|weed|acid|ecstasy|something"],
        when: [{ is: "alone" }],
        unless: [
          { after: "up|above" },
          {
            sentence:
              "pressure|water|level|levels|sea|pile|temperature|temperatures|marks|score|scores|tide|river|mountain|tension|fever|blood|waves|prices",
          },
        ],
      },
      {
        find: [
          "get~|getting|got *1 wasted",
          "so|totally|completely|absolutely wasted",
          "he|she|they|i|we|everyone|everybody was|were *1 wasted",
        ],
        when: [{ is: "alone" }],
        unless: [
          {
            sentence:
              "time|food|money|opportunity|chance|effort|talent|paper|water|energy|evening|hours|years",
          },
        ],
      },
    ],
  },
];
