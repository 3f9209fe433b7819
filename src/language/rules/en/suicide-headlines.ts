// Words that make news, a place or a figure of speech of suicide.

import type { Entry } from "../../entry.ts";
import { suicideWork } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const act = "suicide|suicides";

export const suicideHeadlines: readonly Entry<Guide>[] = [
  {
    id: "L05",
    phrases: ["completed suicide", "complete suicide"],
    level: "warning",
    why: "suggests something achieved, and is the jargon of clinics",
    instead: ["{die} by suicide", "{take} their own life"],
    fine: "titles of older research",
    sources: ["workplace"],
    wordings: [
      {
        find: [
          `complete~|completing ${act}`,
          "suicide completion|completions|completer|completers",
          "complete~ a|the|his|her|their suicide",
        ],
        unless: [suicideWork, { after: "prevention|note|notes|form|questionnaire" }],
      },
    ],
  },
  {
    id: "L06",
    phrases: ["suicide bid"],
    level: "error",
    why: "makes an attempt sound like a contest",
    instead: ["suicide attempt", "tried to take their own life"],
    sources: ["mindframe"],
    wordings: [
      {
        find: [
          "suicide|suicidal bid|bids",
          "bid|bids for|at suicide",
          "bid|bids to kill @self",
          "bid|bids to end|take @own own? life|lives",
        ],
        unless: [{ sentence: "bid to end suicide" }, suicideWork],
      },
    ],
  },
  {
    id: "L07",
    phrases: [
      "suicide epidemic",
      "suicide is skyrocketing",
      "a wave of suicides",
      "a crisis of suicides",
    ],
    level: "error",
    why: "can alarm, and can make suicide seem common and catching",
    instead: ["rising rates of suicide"],
    advice: ["give a number, with its year and source"],
    fine: "an epidemic of something else",
    sources: ["mindframe", "ros"],
    wordings: [
      {
        find: [
          "suicide|suicides epidemic|epidemics|pandemic|wave|waves|surge|tsunami|explosion|outbreak",
          "epidemic|epidemics|pandemic|plague|wave|waves|tsunami|surge|spate|outbreak|outbreaks|rash|explosion|crisis of *2 suicide|suicides",
          "suicide|suicides *4 @be|become~|became|reach~|hit *2 epidemic|pandemic",
          "epidemic *1 suicide|suicides rate|rates?",
          "suicide|suicides *5 skyrocket~|rocket~|explode~|spiral~|spiralling|balloon~",
          "skyrocketing|soaring|exploding|spiralling|spiraling|rocketing *3 suicide|suicides",
          "suicide|suicides rate|rates *4 soar~",
        ],
        unless: [
          { sentence: "flu|covid|coronavirus|opioid|virus|cholera|measles" },
          { sentence: "funding|costs|prices|demand|donations *3 skyrocket~|soar~" },
        ],
      },
      { find: ["suicide epidemic", "epidemic of suicide|suicides"] },
      {
        find: "suicide|suicides crisis|crises",
        unless: [
          { before: ["in|during|after a|an|@own *1", "personal|acute"] },
          {
            after:
              "line|lines|lifeline|text|chat|team|teams|centre|centres|center|centers|helpline|hotline|support|service|services|intervention|care|hub|plan|plans|response|counsellor|counsellors|counselor|worker|workers|cafe|café|house|resources|training",
          },
        ],
      },
    ],
  },
  {
    id: "L08",
    phrases: ["suicide pact", "suicide spree", "suicide contagion (in a headline)"],
    level: "warning",
    why: "makes a story of several deaths",
    instead: [],
    advice: [
      "tell of each death by itself",
      "in technical texts, write “imitative suicidal behaviour”",
    ],
    fine: "technical texts that explain contagion",
    sources: ["samaritans"],
    wordings: [
      { find: "suicide|suicides pact|pacts|spree|sprees" },
      { find: "suicide|suicidal contagion", when: [{ is: "heading" }] },
    ],
  },
  {
    id: "L09",
    phrases: ["suicide hotspot", "suicide spot", "notorious for suicides"],
    level: "error",
    why: "could advertise a place",
    instead: ["the location"],
    advice: ["leave the place out"],
    sources: ["who", "samaritans"],
    wordings: [
      {
        find: [
          "suicide|suicides hotspot|hotspots|spot|spots|blackspot|blackspots|magnet|magnets",
          "suicide|suicides hot|black|death spot|spots",
          "hotspot|hotspots|blackspot|magnet|mecca for *2 suicide|suicides",
          "hot|black spot|spots for *2 suicide|suicides",
          "notorious|infamous|famous|renowned|known|popular *2 for|as *4 suicide|suicides",
          "notorious|infamous|popular suicide|suicides",
          "popular *1 with|among suicidal|jumpers",
          "spot|place|bridge|location popular|favoured|used for suicide|suicides",
          "place|places|spot|spots|bridge|cliff|cliffs where *1 people|many|others *1 go|come|went|came|jump~|travel~ to *1 die|kill|end|take",
        ],
        unless: [
          {
            inside:
              "work|works|research|help|helps|helping|support|care|campaign|book|books|writing|training|talk|talks|essay|essays|stories|songs|approach|studies|views",
          },
          suicideWork,
          { sentence: "suicide|suicides prevention|research|helpline|postvention" },
          { after: "check|checks" },
        ],
      },
    ],
  },
  {
    id: "L12",
    phrases: ["political suicide", "career suicide", "suicide mission"],
    level: "warning",
    why: "makes light of suicide by using it for something else",
    instead: ["ruinous", "reckless", "self-defeating"],
    fine: "titles of films and books",
    sources: ["mindframe"],
    wordings: [
      {
        find: [
          "political|politically|career|professional|social|commercial|economic|financial|electoral|reputational|fashion|corporate|academic|brand suicide|suicidal",
          "suicide mission|missions|pass|passes",
        ],
        unless: [{ is: "name" }],
      },
    ],
  },
];
