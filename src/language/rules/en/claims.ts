// Claims: false links with violence, romance, alarm, and promises.

import type { EntryGroup, Pattern } from "../../entry.ts";
import { crimeWords, rejected } from "./contexts.ts";
import type { Guide } from "./sources.ts";

const illnesses =
  "illness|illnesses|disorder|disorders|schizophrenia|psychosis|depression|autism|breakdown|instability";
const criminals =
  "gunman|gunmen|killer|killers|shooter|shooters|attacker|attackers|murderer|murderers|knifeman|criminal|criminals|suspect|terrorist|stalker|rapist|arsonist|assailant|offender|offenders|stabber|bomber";

/** Of them, those who are only met in news of violence. */
const attackers: Pattern = [
  "gunman|gunmen|killer|killers|shooter|shooters|attacker|attackers|murderer|murderers|knifeman|assailant|stabber|bomber|arsonist",
  "a|the suspect",
];

export const claims: EntryGroup<Guide> = {
  id: "claims",
  title: "Claims",
  entries: [
    {
      id: "L84",
      phrases: ["mentally ill gunman", "a history of mental illness (told of a crime)"],
      level: "error",
      why: "links illness with violence, a link that is hardly ever there",
      instead: [],
      advice: ["leave the illness out, unless it is relevant and has a source"],
      fine: "research on how often people with an illness are harmed by others",
      sources: ["ap", "timetochange", "mind"],
      wordings: [
        {
          find: [
            "suffer~|suffering from *3 schizophrenia|psychosis|bipolar|paranoia|depression|autism",
            "psychiatric|mental *1 care|treatment|hospital|ward|history|past|patient|record|file",
          ],
          when: [{ sentence: attackers }],
          unless: [
            ...rejected,
            {
              sentence: "victim|victims|research|study|studies|survivor|survivors|novel|film|drama",
            },
            { behind: "worker|workers|staff|nurse|nurses", within: 3 },
          ],
        },
        {
          find: [
            `${criminals} *1 @be *1 mentally ill|sick|unwell|disturbed|unstable`,
            "mentally ill|sick|disturbed|unstable @person *1 stabs|stabbed|attacks|attacked|kills|killed|shoots|shot|murders|murdered",
            `a|an|the|this|another? mentally *1 ill|sick|disturbed|unwell|unstable *1 ${criminals}`,
            `schizophrenic|psychotic|bipolar|depressed|deranged|disturbed|autistic|psychopathic|insane|crazed *1 ${criminals}`,
            `${criminals} with *3 mental|psychiatric|schizophrenia|psychosis|bipolar`,
            "violent|dangerous *1 schizophrenic|schizophrenics|psychotic|psychotics",
            "dangerous|violent mental patient|patients",
            "dangerous|violent *1 mentally ill",
            "mentally ill *1 and|or dangerous|violent",
          ],
          unless: [{ is: "name" }, { inside: "not|never|'t" }],
        },
        {
          find: [
            "history of *2 mental|psychiatric *1 illness|health|problems|disorder|disorders|issues",
            "history of *2 depression|schizophrenia|psychosis|bipolar",
            "suffer~|suffering|suffered from? *2 mental *2 illness|problems",
            "known to mental health services",
            "off @own medication|meds",
            "mental health problems|issues|history",
          ],
          when: [{ sentence: crimeWords }],
          unless: [
            ...rejected,
            {
              sentence:
                "victim|victims|research|study|studies|survivor|survivors|unlikely|rare|rarely|likely|most",
            },
            { sentence: "heart|panic|asthma attack|attacks" },
            { sentence: "novel|novels|fiction|drama|film|podcast|series|writer|author" },
          ],
        },
        {
          find: [
            `mental|mentally|psychiatric? *1 ${illnesses} *3 cause~|causing|lead~|leads|make~|makes|drive~|drives|turn~|turns|mean~|means *4 violent|violence|dangerous|kill|kills|killer|killers|murder|crime`,
            `mental ${illnesses} and violence`,
            "people with *3 schizophrenia|psychosis|illness|disorder @be *3 dangerous|violent",
            "mentally ill *1 @person? @be|become *3 dangerous|violent",
            "schizophrenia|psychosis *1 @be|'s *2 dangerous|violent *1 illness|disease?",
            `violence|killing|killings|shooting|shootings|crime *2 caused|driven|explained|blamed *2 by|on *2 mental|schizophrenia|psychosis`,
          ],
          unless: [
            ...rejected,
            {
              sentence:
                "victim|victims|rare|rarely|research|study|studies|weak|small|link|minority|risk",
            },
          ],
        },
      ],
    },
    {
      id: "L85",
      phrases: ["tortured genius", "madness and creativity", "the gift of bipolar"],
      level: "warning",
      why: "makes illness romantic, and treatment a loss",
      instead: [],
      advice: ["tell of the work and of the illness, each by itself"],
      fine: "criticism that is quoted",
      sources: ["camh"],
      wordings: [
        {
          find: [
            "tortured|tormented|mad|troubled genius|geniuses|artist|artists|poet|poets|soul|souls|musician|painter",
            "madness|insanity|mania and creativity|genius|art",
            "creativity|genius and madness|insanity|mania",
            "gift|gifts of *1 bipolar|madness|depression|mania|schizophrenia|melancholy|adhd|illness",
            "line between genius and|from madness|insanity",
            "bipolar|depression|madness|mania *1 @be *1 a|her|his|my gift|superpower",
          ],
          unless: [{ before: "no" }],
        },
      ],
    },
    {
      id: "L86",
      phrases: ["epidemic of loneliness", "loneliness kills", "as deadly as 15 cigarettes"],
      level: "warning",
      why: "alarms; the comparison with cigarettes is a loose one",
      instead: ["loneliness is linked with …"],
      advice: ["give the number, and the study"],
      fine: "the title of a report, as a title",
      sources: [],
      wordings: [
        {
          find: [
            "epidemic|pandemic|plague of *1 loneliness|isolation",
            "loneliness|isolation epidemic|pandemic|crisis",
            "loneliness|isolation *1 kills|kill|killing|killer",
            "silent killer",
            "lonely|loneliness|isolation *9 cigarettes",
            "as|more *1 deadly|bad|harmful|dangerous *1 as|than *4 cigarettes|smoking",
            "equivalent|same *3 smoking *2 cigarettes",
          ],
          when: [
            { block: "lonely|loneliness|isolation|isolated|alone|connection|company|friends" },
          ],
          unless: [{ is: "name" }],
        },
      ],
    },
    {
      id: "L87",
      phrases: ["miracle", "cure", "proven to", "guaranteed", "scientists say"],
      level: "warning",
      why: "claims more than studies can show",
      instead: ["may help"],
      advice: ["say what studies found, with a citation"],
      fine: "miracles of faith",
      sources: ["nhs", "pif"],
      wordings: [
        {
          find: [
            "miracle cure|cures|drug|drugs|treatment|treatments|remedy|remedies|pill|pills|therapy|diet|supplement|food|ingredient|healing|recovery",
            "a|the|instant|natural|quick|simple|only|real cure for *4 @condition|loneliness|stress|sadness|grief|shyness|burnout",
            "cures|cure *2 @condition|loneliness|sadness",
            "clinically|scientifically|medically proven",
            "proven *2 to *2 stop|end|fix|relax|soothe|banish|fight|help|helps|reduce|improve|boost|cure|heal|work|lower|prevent|relieve|ease|treat|make|lift|increase|calm|beat",
            "guaranteed to work|help|cure|heal|calm|reduce|relieve|improve|boost|make|lift|cheer|ease|end|stop|beat|change|bring|give|lower",
            "guaranteed relief|results|recovery|cure|happiness|calm",
            "guarantee~ *2 relief|results|recovery|happiness|calm|cure|sleep",
            "scientists|researchers|experts|doctors say|agree|claim|swear",
            "science says",
          ],
          unless: [{ ahead: "no|not|never|nobody|nothing|'t|cannot|without", within: 4 }],
        },
      ],
    },
  ],
};
