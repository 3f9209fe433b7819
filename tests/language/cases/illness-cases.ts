import type { Cases } from "./cases.ts";

export const illnessCases: Cases = {
  L39: {
    flagged: [
      "She [suffers from depression].",
      "He had [suffered from severe anxiety] for years.",
      "Advice for [anxiety sufferers].",
      "People [suffering from bipolar] disorder were asked.",
      "A [sufferer of schizophrenia] wrote this.",
      "One in five people [suffers from a mental health problem].",
    ],
    fine: [
      "They suffered a loss.",
      "The suffering of war is long.",
      "Suffering is part of life.",
      "I suffer from depression.",
      "The roof suffered in the storm.",
      "The house suffers from poor drains.",
    ],
  },
  L40: {
    flagged: [
      "She is [afflicted with depression].",
      "He was [stricken by schizophrenia].",
      "Those [plagued by anxiety] sleep badly.",
      "She is a [victim of depression].",
      "He [fell victim to addiction].",
      "[Victims of mental illness] are many.",
      "At forty he was [struck down by depression].",
      "Students [plagued by mental health problems] wait for months.",
    ],
    fine: [
      "She was a victim of violence.",
      "The victims of the Great Depression queued for bread.",
      "The island was stricken by drought.",
      "Plagued by midges, we walked on.",
      "Victims of abuse can call at night.",
      "He was struck down by a car.",
    ],
  },
  L41: {
    flagged: [
      "She is [battling depression].",
      "He [fought against his addiction].",
      "Her [battle with anxiety] began early.",
      "The singer is [battling with her mental health].",
    ],
    stopped: [
      "He [lost his battle with depression].",
      "Hers was a [losing battle with addiction].",
      "After years of depression she [lost the battle].",
      "He [lost his fight against mental illness].",
    ],
    fine: [
      "The army lost the battle in an afternoon.",
      "They lost their battle with the council over the library.",
      "Firefighters battle the flames.",
      "I am battling depression.",
      "The fight against stigma goes on, and depression is less hidden.",
      "The battle for mental health funding goes on.",
    ],
  },
  L42: {
    flagged: [
      "He faced [his inner demons].",
      "She was [in a dark place].",
      "The [black dog] came back, his word for depression.",
      "The [black dog visits] in spring.",
    ],
    fine: [
      "A black dog ran along the beach.",
      "Store the bulbs in a cool, dark place.",
      "The demon in the fairy tale sleeps.",
      "A black dog slept at the door.",
    ],
  },
  L43: {
    flagged: [
      "She was [cured of her anxiety].",
      "How she [overcame depression].",
      "He [beat his addiction].",
      "End it [once and for all]: anxiety can go.",
      "You can [beat depression] in a month.",
      "How I [cured my anxiety] with tea.",
    ],
    fine: [
      "She overcame the first hill.",
      "They beat the eggs.",
      "There is no cure for the common cold.",
      "The ham was cured in salt.",
      "He recovered from depression.",
      "I overcame my depression with help.",
      "There is no cure for anxiety that suits all.",
    ],
  },
  L50: {
    flagged: [
      "He was [released from a psychiatric hospital].",
      "She was [released from the ward] on Friday.",
      "After her [release from the unit] she walked home.",
      "The [hospital released her in] May.",
    ],
    fine: [
      "The hospital released a statement.",
      "He was released from prison.",
      "The album was released in June.",
      "She was discharged from the ward.",
    ],
  },
  L51: {
    flagged: [
      "She was [committed to a mental hospital].",
      "They [had him committed].",
      "On the psychiatric ward people were kept [locked up].",
      "He was [committed to an asylum].",
      "She feared being [locked away] on a mental ward.",
      "They had him [committed to a locked ward].",
    ],
    noted: ["She [was sectioned] in March.", "He [got sectioned] twice."],
    fine: [
      "The hospital is committed to mental health care for all.",
      "She is committed to the cause.",
      "The park was sectioned off.",
      "I locked up the shop.",
      "Committed staff make a good ward.",
      "The council is committed to better psychiatric care.",
    ],
  },
  L52: {
    flagged: [
      "The patient was [non-compliant].",
      "He [refuses treatment].",
      "She [refused her medication].",
      "[Non-compliance] with treatment is common.",
      "Resistant is the word for a [resistant patient], they said.",
    ],
    fine: [
      "Treatment-resistant depression is a technical term.",
      "The building is non-compliant with the code.",
      "You have the right to refuse treatment.",
      "The coat is water-resistant.",
    ],
  },
  L55: {
    flagged: [
      "He is [wheelchair-bound].",
      "She was [crippled by anxiety].",
      "They were [paralysed by fear].",
      "The council is [deaf to] our letters.",
      "What a [lame excuse].",
      "It was a [tone-deaf] reply.",
    ],
    fine: [
      "She uses a wheelchair.",
      "A train bound for Leeds.",
      "He was blind from birth.",
      "Deaf people run the café.",
    ],
  },
  L56: {
    flagged: [
      "A school for [special needs].",
      "[Differently abled] visitors are welcome.",
      "He has [mental health issues].",
      "She faces [mental challenges].",
    ],
    fine: [
      "The issue of the magazine is about mental health.",
      "Everybody needs special days.",
      "The walk was a challenge.",
    ],
  },
};
