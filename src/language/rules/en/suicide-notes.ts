// Notes that people who died have left: what they said stays with those to whom they were written.

import type { Condition, Entry } from "../../entry.ts";
import { death, suicideWords } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const grieving: Condition = {
  text: ["bereave~|bereaved|bereavement|grief|grieve~|grieving|mourn~|survivors", "loss survivor"],
};

/** That there was none says nothing of what it said. */
const noNote: Condition = { before: "no|any|without a|any?" };

export const suicideNotes: readonly Entry<Guide>[] = [
  {
    id: "L10",
    phrases: ["suicide note (with contents)", "the note read", "left a note saying"],
    level: "error",
    why: "can bring a reader in crisis too close to the person who died",
    instead: [],
    advice: ["leave the contents out", "write only that a note was found, if that is essential"],
    fine: "that there was a note, in a text about bereavement",
    sources: ["ros"],
    wordings: [
      {
        find: [
          "suicide|farewell|goodbye note|notes|letter|letters *4 read|reads|said|says|saying|reading|describ~|explain~|blam~|told|telling|quoted",
          "suicide note|notes|letter|letters *1 in which",
        ],
        unless: [noNote],
        when: [{ block: ["suicide", ...suicideWords] }],
      },
      { find: "suicide note|notes|letter|letters", unless: [grieving, noNote] },
      {
        find: "suicide note|notes|letter|letters",
        level: "warning",
        when: [grieving],
        unless: [noNote],
      },
      {
        find: [
          "note|letter *2 read|reads|said|says",
          "note|letter *1 he|she|they *1 left|leave~|wrote",
          "note|letter to *3 he|she|they *1 explain~|blame~|blaming|say~|said|tell~|told|wrote|write~|describ~",
          "left|leave~|leaving|wrote|writing|writes *1 a|another|his|her|their *1 note|notes|letter|letters *3 saying|that|which|reading|explaining|blaming|telling|describing",
        ],
        when: [
          {
            block: [
              "@own|the|a|by|of|as|after|before|to suicide",
              "suicidal|suicides|overdose|overdosed",
              ...death,
              "found dead|hanged",
              "@own death",
            ],
          },
        ],
        unless: [
          { sentence: "suicide prevention|safety|support|training|helpline|group|awareness" },
        ],
      },
    ],
  },
];
