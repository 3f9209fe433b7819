// Words for minds, and for the places where people were kept.

import type { Entry } from "../../entry.ts";
import { firstPerson } from "./contexts.ts";
import type { Guide } from "./sources.ts";

export const insultsOfMinds: readonly Entry<Guide>[] = [
  {
    id: "L35",
    phrases: ["deranged", "unhinged", "demented", "unstable (of a person)"],
    level: "error",
    why: "suggests illness where only behaviour is known",
    instead: ["unpredictable"],
    advice: ["say what they did"],
    fine: "unstable housing or software; the name of a diagnosis",
    sources: ["ap", "timetochange", "mindframe"],
    wordings: [
      {
        find: "deranged|unhinged|demented",
        unless: [
          {
            after:
              "tune|tunes|music|jingle|dance|clock|squirrel|chicken|bird|birds|wasp|bee|bees|wallpaper|pattern|melody|waltz|seagull|seagulls",
          },
          {
            sentence:
              "door|doors|gate|gates|lid|shutter|shutters|cupboard|hinge|hinges|jaw|finances|currency|commerce|trade|markets",
          },
          { is: "name" },
        ],
      },
      {
        find: "mentally|emotionally|psychologically unstable",
        unless: [{ after: "personality" }, ...firstPerson],
      },
      {
        find: "unstable",
        when: [
          { is: "alone" },
          {
            before: ["@somebody @aux? *1 @seem *1", "he|she|who *1 @aux? @seem *2"],
          },
        ],
        unless: [
          {
            before: [
              "they|we|you|it|this @aux? *1 @seem *2",
              "that @aux? @seem *1",
              "@thing *1 @seem *1",
              "@somebody 's *1",
            ],
          },
          { after: ["on", "personality", "at", "angina", "financially", "housing"] },
          { is: "joined-before" },
        ],
      },
      {
        find: "unstable @person",
        unless: [
          { after: "relationship|relationships" },
          { after: "relationships" },
          { before: "in|an? emotionally" },
        ],
      },
    ],
  },
  {
    id: "L36",
    phrases: ["that’s mental", "he went mental"],
    level: "warning",
    why: "turns a word for the mind into an insult",
    instead: ["unbelievable", "lost their temper"],
    fine: "mental health, state, load, images",
    sources: ["nami"],
    wordings: [
      {
        find: "mental",
        when: [
          { is: "alone" },
          {
            before: ["@seem *2", "@seem", "absolutely|totally|completely|proper|properly|utterly"],
          },
        ],
        unless: [
          { after: "and|or|not|rather|as|but|than|in" },
          { sentence: "physical|physically|bodily|emotional|body" },
          { before: "partly|purely|mainly|mostly|not|also|only|largely" },
        ],
      },
      { find: "go~|goes|went|gone|going mental", unless: [{ after: "health" }] },
    ],
  },
  {
    id: "L37",
    phrases: ["mental patient", "mental case", "the afflicted", "inmates (of a hospital)"],
    level: "error",
    why: "makes a person sound like a case, or a prisoner",
    instead: ["a patient", "a person using services"],
    sources: ["timetochange", "mindframe"],
    wordings: [
      {
        find: "mental patient|patients|case|cases|defective|defectives",
        unless: [{ after: "study|studies|history|law|load" }],
      },
      {
        find: "the afflicted",
        when: [{ is: "alone" }],
        unless: [
          { before: "comfort~|comforting" },
          {
            sentence:
              "psalm|psalms|gospel|bible|scripture|lord|flood|floods|drought|famine|earthquake|storm|war|plants|leaf|leaves|joint|limb|skin",
          },
        ],
      },
      {
        find: "inmate|inmates",
        when: [{ sentence: "hospital|hospitals|asylum|asylums|psychiatric|clinic|ward|mental" }],
        unless: [{ sentence: "prison|prisons|jail|jails|prisoner|sentenced|correctional" }],
      },
    ],
  },
  {
    id: "L38",
    phrases: ["insane asylum", "mental institution", "loony bin", "madhouse", "nuthouse"],
    level: "error",
    why: "calls up a past in which people were locked away",
    instead: ["a psychiatric hospital", "a mental health hospital"],
    fine: "history, with quotation marks; asylum for refugees",
    sources: ["mindframe"],
    wordings: [
      {
        find: [
          "insane|lunatic|mental asylum|asylums",
          "mental institution|institutions|home",
          "loony|loonie|looney|funny bin|bins",
          "madhouse|madhouses|nuthouse|nuthouses|loonybin",
          "nut|mad house|houses",
          "booby hatch",
          "home|hospital|house|ward|asylum for the *1 insane|mad",
        ],
        unless: [{ is: "name" }],
      },
    ],
  },
];
