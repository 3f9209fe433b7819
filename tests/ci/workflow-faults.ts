// What would make a workflow unsafe: code that nobody has pinned, rights that nobody needs, words
// of strangers in a shell, runs without an end.

import { parse } from "yaml";
import { z } from "zod";
import { commandFault } from "./command-fault.ts";

/** The actions that we use: each commit was looked at, and its version is only for people. */
const actions: ReadonlyMap<string, string> = new Map([
  ["actions/checkout", "3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"],
  ["actions/setup-node", "820762786026740c76f36085b0efc47a31fe5020 # v7.0.0"],
  ["actions/upload-pages-artifact", "fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0"],
  ["actions/deploy-pages", "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0"],
  ["actions/configure-pages", "983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0"],
  ["actions/cache", "27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5"],
  ["actions/upload-artifact", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0"],
]);

/** All that a job may do besides reading the repository, by the action that needs it. */
const needs: ReadonlyMap<string, readonly string[]> = new Map([
  ["actions/checkout", ["contents: read"]],
  ["actions/configure-pages", ["pages: read"]],
  ["actions/deploy-pages", ["pages: write", "id-token: write"]],
]);

const stepSchema = z.strictObject({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
});

const jobSchema = z.strictObject({
  "runs-on": z.literal("ubuntu-24.04"),
  "timeout-minutes": z.int().min(1).max(30),
  permissions: z.record(z.string(), z.string()),
  needs: z.string().optional(),
  if: z.string().optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  environment: z.unknown().optional(),
  steps: z.array(stepSchema).min(1),
});

const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    pull_request: z.null().optional(),
    push: z.strictObject({ branches: z.tuple([z.literal("main")]) }).optional(),
    workflow_dispatch: z.null().optional(),
    schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
  }),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.boolean() }),
  jobs: z.record(z.string(), jobSchema),
});

type Job = z.output<typeof jobSchema>;

/** @param scripts names of the scripts in package.json */
export function workflowFaults(text: string, scripts: ReadonlySet<string>): string[] {
  const read = workflowSchema.safeParse(parse(text));
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  }
  const { on, jobs } = read.data;
  return [
    ...unknownActions(text),
    ...strangersWords(text),
    ...(on.schedule ?? []).flatMap(({ cron }) => cronFaults(cron)),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      [...permissionFaults(job), ...stepFaults(job, scripts)].map((fault) => `${name}: ${fault}`),
    ),
  ];
}

/** From the text, since comments are no part of what YAML says. */
function unknownActions(text: string): string[] {
  return [...text.matchAll(/^[ -]*uses: *(.*)$/gm)].flatMap(([, written = ""]) => {
    const [, action = "", rest = ""] = /^([\w-]+\/[\w-]+)[\w/-]*@(.*)$/.exec(written) ?? [];
    return actions.get(action) === rest ? [] : [`not one of our actions: ${written}`];
  });
}

function strangersWords(text: string): string[] {
  const found = text.match(/github\.(?:event\.|head_ref|token)[\w.]*|secrets\b[\w.]*/g) ?? [];
  return found.map((words) => `${words} is not for us`);
}

function permissionFaults({ permissions, steps }: Job): string[] {
  const given = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
  const needed = steps.flatMap(({ uses = "" }) => needs.get(uses.split("@")[0] ?? "") ?? []);
  return [
    ...given.filter((one) => !needed.includes(one)).map((one) => `nothing needs ${one}`),
    ...needed.filter((one) => !given.includes(one)).map((one) => `${one} is missing`),
  ];
}

function stepFaults({ steps, permissions }: Job, scripts: ReadonlySet<string>): string[] {
  const mayPublish = Object.values(permissions).includes("write");
  return steps.flatMap(({ uses = "", run, with: inputs, env }) => [
    ...(run === undefined ? [] : commandFault(run, scripts)),
    ...(run !== undefined && mayPublish
      ? [`code runs where something may be written: ${run}`]
      : []),
    ...(uses.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false
      ? ["the checkout leaves its token behind"]
      : []),
    ...Object.keys(env)
      .filter((name) => name !== "SITE_URL")
      .map((name) => `nothing reads ${name}`),
  ]);
}

/** Five numbers, `*` or steps of it; not at the full hour, when runs are late or left out. */
function cronFaults(cron: string): string[] {
  const ranges = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [0, 6],
  ] as const;
  const fields = cron.split(" ");
  const isValid =
    fields.length === ranges.length &&
    ranges.every(([low, high], index) => {
      const field = fields[index] ?? "";
      return field === "*" || (/^\d+$/.test(field) && +field >= low && +field <= high);
    });
  if (!isValid) return [`not a time: ${cron}`];
  return /^(?:\*|0) /.test(cron) ? [`at a time when everybody runs: ${cron}`] : [];
}
