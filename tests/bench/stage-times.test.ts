import { expect, test } from "vitest";
import { type CpuProfile, stageTimes } from "./stage-times.ts";

const frame = (functionName: string, url: string) => ({ functionName, url });
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame("(root)", ""), children: [2, 3, 7] },
    { id: 2, callFrame: frame("(garbage collector)", "") },
    {
      id: 3,
      callFrame: frame("readEssay", "file:///x/src/content/read-essay.ts"),
      children: [4, 6],
    },
    { id: 4, callFrame: frame("essayCare", "file:///x/src/safety/essay-care.ts"), children: [5] },
    { id: 5, callFrame: frame("render", "file:///x/src/markdown/render-markdown.ts") },
    { id: 6, callFrame: frame("parse", "file:///x/node_modules/yaml/dist/x.js") },
    { id: 7, callFrame: frame("(idle)", "") },
  ],
  samples: [2, 3, 4, 5, 6, 7],
  timeDeltas: [1e6, 2e6, 3e6, 4e6, 5e6, 6e6],
};

test("the time of a function counts for the stage that asked for it", () => {
  const times = [...stageTimes(profile)].filter(([, time]) => time > 0);
  expect(Object.fromEntries(times)).toEqual({
    "collecting garbage": 1,
    "care rules": 7,
    "reading, rendering": 7,
  });
});
