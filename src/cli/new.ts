// npm run new -- "A title": a draft with complete front matter, and nothing overwritten.

import { existsSync, writeFileSync } from "node:fs";
import { createInterface, type Interface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { momentOf } from "../content/moment.ts";
import { didYouMean } from "../content/nearest.ts";
import type { Topic } from "../content/publication.ts";
import { quoted } from "../content/quoted.ts";
import { readContent } from "../content/read-content.ts";
import { readSettings, SettingError } from "../content/settings.ts";
import { readSiteData } from "../content/site-data.ts";
import { descriptionToWrite, fileNameFor, newEssayText } from "../writing/new-essay.ts";
import { run, say } from "./reporter.ts";

const usage = 'npm run new -- "A title" [--topic id] [--description "…"] [--name file-name]';

await run(async () => {
  const { title, ...given } = readTitle(process.argv.slice(2));
  const { now } = readSettings(process.env);
  const { site, topics } = readSiteData(readContent("content"));
  const name = given.name ?? title;
  const file = fileNameFor(name);
  if (file === undefined) {
    throw new SettingError(`${quoted(name)} has no letters for an address: add --name file-name`);
  }
  const path = `content/essays/${file}`;
  // Before anybody is asked for anything; writing looks again.
  if (existsSync(path)) throw new SettingError(`${path} is there already, and stays as it is`);
  const known = [...(topics?.values() ?? [])];
  const { topic, description } = await complete(given, known);
  const day = momentOf(new Date(now).toISOString(), site.timeZone).day;
  writeFileSync(path, textOf({ title, description, date: day, topic }), { flag: "wx" });
  say(`${path} is a draft about ${topic}. \`npm start\` shows it as you write.`);
  if (description === descriptionToWrite) say("Its description still has to be written.");
});

interface Given {
  readonly topic: string | undefined;
  readonly description: string | undefined;
  readonly name: string | undefined;
}

function readTitle(args: string[]): Given & { readonly title: string } {
  const text = { type: "string" } as const;
  const options = { topic: text, description: text, name: text };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const title = positionals.join(" ").trim();
    if (title === "") throw new SettingError(usage);
    const { topic, description, name } = values;
    return { title, topic, description, name };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SettingError(usage, { cause: error });
  }
}

/** Asks on a terminal for what was not given; elsewhere takes what will do for a draft. */
async function complete(
  { topic, description }: Given,
  topics: readonly Topic[],
): Promise<{ readonly topic: string; readonly description: string }> {
  const ids = topics.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) throw new SettingError("content/data/topics.yaml holds no topic yet");
  if (topic !== undefined && !ids.includes(topic)) throw new SettingError(noTopic(topic, ids));
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    return { topic: topic ?? first, description: description ?? descriptionToWrite };
  }
  const terminal = createInterface(process.stdin, process.stdout);
  try {
    return {
      topic: topic ?? (await askTopic(terminal, first, ids)),
      description: description ?? (await askDescription(terminal)),
    };
  } finally {
    terminal.close();
  }
}

async function askTopic(
  terminal: Interface,
  first: string,
  ids: readonly string[],
): Promise<string> {
  for (;;) {
    const answer = (await terminal.question(`Topic (${ids.join(", ")}) [${first}]: `)).trim();
    if (answer === "") return first;
    if (ids.includes(answer)) return answer;
    say(noTopic(answer, ids));
  }
}

async function askDescription(terminal: Interface): Promise<string> {
  const answer = await terminal.question("Description, 50 to 200 characters [later]: ");
  return answer.trim() || descriptionToWrite;
}

function noTopic(topic: string, ids: readonly string[]): string {
  return `there is no topic ${quoted(topic)}: ${didYouMean(topic, ids)}`;
}

function textOf(essay: Parameters<typeof newEssayText>[0]): string {
  try {
    return newEssayText(essay);
  } catch (error) {
    if (error instanceof RangeError) throw new SettingError(error.message, { cause: error });
    throw error;
  }
}
