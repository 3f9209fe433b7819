import { describe, expect, test } from "vitest";
import { requiredWords } from "../../src/safety/required-words.ts";

describe("a phrase cannot stand in a text without", () => {
  test.each([
    ["its rarest word", "the[ -]kettle", [" kettle"]],
    ["a whole word, where that is told", "tea[ -]for[ -]\\p{L}+", [" tea "]],
    ["one word of each alternative", "kettle|(?:green|black)[ -]teapots?", [" kettle", " teapot"]],
    ["the beginning of a word with many endings", "griev(?:e|es|ed|ing)", [" griev"]],
    ["what stands before a letter that may be missing", "counsell?ing", [" counsel"]],
    ["what stands behind something that may be missing", "(?:a[ -])?kettle", [" kettle"]],
    ["the end of a word that may begin otherwise", "(?:un)?happily", ["happily"]],
    ["what stands behind any letters", "\\p{L}+kettle[ -]?\\p{L}", ["kettle"]],
    ["what must be repeated", "(?:kettle[ -]){1,3}(?:off)?", [" kettle "]],
    ["a digit", "\\d+[ -]?x?", ["0"]],
    ["a word in small letters, however it is written", "Kettle", [" kettle"]],
    ["one side of a class", "ab[xy]cdef", ["cdef"]],
    ["a word that stands before what must not follow", "kettle(?![ -]drum)", [" kettle"]],
  ])("%s", (_, source, words) => {
    expect(requiredWords(source)).toEqual(new Set(words));
  });
});

describe("nothing is needed", () => {
  test.each([
    ["where one alternative can be anything", "kettle|\\p{L}+"],
    ["where everything may be missing", "(?:kettle)?(?:tea)*(?:pot){0,2}"],
    ["from what stands around a match", "(?<!kettle )(?=tea)(?!pot)[ -]"],
    ["from letters of other alphabets", "чай"],
    ["from classes", "[a-z\\]]+"],
  ])("%s", (_, source) => {
    expect(requiredWords(source)).toBeUndefined();
  });
});
