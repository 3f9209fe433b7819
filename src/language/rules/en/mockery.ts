// Mockery of help, and of people who need it.

import type { Entry } from "../../entry.ts";
import type { Guide } from "./sources.ts";

export const mockery: readonly Entry<Guide>[] = [
  {
    id: "L49",
    phrases: ["happy pills", "shrink", "head doctor", "funny farm"],
    level: "error",
    why: "can make it harder to ask for help",
    instead: ["antidepressants", "a psychiatrist", "a psychologist", "a therapist"],
    fine: "to shrink",
    sources: ["timetochange", "mindframe"],
    wordings: [
      {
        find: [
          "happy pill|pills",
          "head shrinker|shrinkers",
          "funny farm",
          "trick cyclist|cyclists",
          "crazy pills",
          "nut doctor",
        ],
      },
      {
        find: [
          "a|an|@own|another|any|every|some|new|good|your shrink|shrinks",
          "the shrink|shrinks",
          "see~|saw|seeing|pay~|paying|ask~|visit~|to shrinks",
        ],
        unless: [
          {
            after:
              "wrap|wrapped|wrapping|ray|film|rate|rates|plastic|tube|tubing|fit|in|by|of|to|when|as|from|after|over|under|until|with|every|less|more|further",
          },
          { is: "joined-after" },
          { before: "hopes|dreams|jumper|sweater|clothes|make" },
        ],
      },
      { find: "head doctor|doctors", unless: [{ after: "of|at|for|in the|this|our" }] },
      {
        find: "shrinks",
        when: [{ is: "opening" }],
        unless: [{ after: "to|the|when|in|by|as|from|with|on" }],
      },
      {
        find: ["a|@own|the shrink|shrinks in|by|of|to|when|as|from|after|over|every|with|until"],
        when: [
          {
            sentence:
              "session|sessions|appointment|couch|therapy|told|tell~|said|says|see|saw|seeing|talk~|talked|pays|paid|prescribed|asked|asks",
          },
        ],
        unless: [{ after: "wrap" }],
      },
    ],
  },
  {
    id: "L53",
    phrases: ["manipulative", "attention-seeking", "difficult (of personality disorder)"],
    level: "warning",
    why: "can make distress sound like a fault of character",
    instead: ["distressed", "in need of support"],
    sources: [],
    wordings: [
      {
        find: [
          "manipulative|manipulator|manipulators|manipulating",
          "attention seeking|seeker|seekers",
          "difficult @person",
          "@person|they|she|he @be *1 difficult",
        ],
        when: [{ block: ["personality disorder|disorders", "BPD", "eupd", "borderline"] }],
        unless: [
          { after: "to|for|time|feelings|emotions|relationships|conversations|childhood" },
          { ahead: "not|never|'t|myth", within: 6 },
        ],
      },
    ],
  },
  {
    id: "L81",
    phrases: ["everyone is a bit autistic", "on the spectrum (as a joke)"],
    level: "warning",
    why: "could be read as though what autistic people live with were nothing",
    instead: [],
    advice: ["leave it out"],
    sources: ["nhs"],
    wordings: [
      {
        find: [
          "everyone|everybody|we|all|us *4 bit|little|tad|touch autistic|adhd|ocd|spectrum",
          "@be *2 a|little bit|little|tad autistic",
          "a bit|little autistic",
          "all|everyone|everybody|somewhere|probably|must|clearly|obviously|totally|definitely|bit *2 on the spectrum",
          "bit|little on the spectrum",
        ],
        unless: [
          {
            sentence:
              "light|wavelength|wavelengths|colour|colours|radio|political|frequency|diagnosed",
          },
        ],
      },
    ],
  },
];
