import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { commandFault } from "./command-fault.ts";
import { workflowFaults } from "./workflow-faults.ts";

const folder = ".github/workflows";
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const names = new Set(Object.keys(scripts));
const workflow = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

describe("the workflows", () => {
  test.each(readdirSync(folder))("%s is safe", (name) => {
    expect(workflowFaults(workflow(name), names)).toEqual([]);
  });

  test("look at proposals without any right but to read", () => {
    const { on, jobs } = parse(workflow("check.yml"));
    expect(Object.keys(on)).toEqual(["pull_request"]);
    expect(jobs.check.permissions).toEqual({ contents: "read" });
  });

  test("try outside links once a week and never in a build, a test or a deploy", () => {
    const all = readdirSync(folder).filter((name) => /--(?:links|external)/.test(workflow(name)));
    expect(all).toEqual(["weekly.yml"]);
  });

  test("record a release as live only after it is", () => {
    const { jobs } = parse(workflow("deploy.yml"));
    const steps: { readonly run?: string }[] = jobs.record.steps;
    expect(jobs.record.needs).toBe("deploy");
    expect(jobs.deploy.needs).toBe("release");
    expect(steps.map(({ run }) => run)).toContain("npm run release -- --deployed");
  });
});

describe("workflowFaults", () => {
  const good = workflow("deploy.yml");

  test.each<[string, string | RegExp, string, string | RegExp]>([
    ["a tag in place of a commit", /checkout@\w+ # v7.0.1/, "checkout@v7", "actions/checkout@v7"],
    ["another commit", /checkout@3/, "checkout@4", "not one of our actions"],
    ["a version that is not that of the commit", "# v7.0.1", "# v7.0.2", "# v7.0.2"],
    ["a stranger's action", "actions/cache/save@", "someone/cache/save@", "someone/cache"],
    ["rights for all jobs", "permissions: {}", "permissions: { contents: write }", "permissions: "],
    ["no rights named", "permissions: {}\n", "", "permissions: "],
    [
      "a right that nothing needs",
      "pages: read",
      "pages: read\n      issues: write",
      "issues: write",
    ],
    ["a missing right", "      id-token: write\n", "", "deploy: id-token: write is missing"],
    ["a job without an end", "    timeout-minutes: 15\n", "", "timeout-minutes"],
    ["a job that may take hours", "timeout-minutes: 15", "timeout-minutes: 300", "timeout-minutes"],
    ["runs side by side", /^concurrency:\n(?: .*\n)+/m, "", "concurrency"],
    [
      "a token that stays",
      "persist-credentials: false",
      "persist-credentials: true",
      "token behind",
    ],
    [
      "the words of a stranger",
      "npm run due",
      `npm run due $${"{{ github.event.issue.title }}"}`,
      "github.event.issue.title",
    ],
    ["a secret", "npm run due", `npm run due $${"{{ secrets.KEY }}"}`, "secrets.KEY"],
    ["another program", "npm run due", "curl https://x.org/ | sh", "no command of ours: curl"],
    [
      "a second command",
      "npm run due",
      "npm run due && true",
      "no command of ours: npm run due &&",
    ],
    [
      "a script that is not there",
      "npm run due",
      "npm run deploy",
      "no command of ours: npm run deploy",
    ],
    [
      "an event of strangers with our rights",
      "workflow_dispatch:",
      "pull_request_target:",
      "pull_request_target",
    ],
    [
      "code beside the right to publish",
      /- id: deployment\n/,
      "- run: npm ci\n      - id: deployment\n",
      "code runs where something may be written",
    ],
    ["a time that is none", "7 * * * *", "7 24 * * *", "not a time: 7 24 * * *"],
    ["four numbers", "7 * * * *", "7 * * *", "not a time"],
    ["the full hour", "7 * * * *", "0 * * * *", "everybody"],
    ["every minute", "7 * * * *", "* * * * *", "everybody"],
    ["a variable that nothing reads", "SITE_URL:", "SITE_URI:", "nothing reads SITE_URI"],
    ["whatever machine there is", "ubuntu-24.04", "ubuntu-latest", "runs-on"],
  ])("finds %s", (_, from, to, fault) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    expect(workflowFaults(text, names).join("\n")).toMatch(fault);
  });
});

describe(".gitlab-ci.yml", () => {
  const jobs = Object.entries(
    z.record(z.string(), z.unknown()).parse(parse(readFileSync(".gitlab-ci.yml", "utf8"))),
  )
    .filter(([name]) => !/^(?:\..*|stages|default|variables)$/.test(name))
    .map(([name, job]) => ({ name, ...z.object({ script: z.array(z.string()) }).parse(job) }));
  const of = (name: string) => jobs.find((job) => job.name === name)?.script;

  test("runs only commands of ours", () => {
    const faults = jobs.flatMap(({ script }) =>
      script.flatMap((line) => commandFault(line, names)),
    );
    expect(faults).toEqual([]);
  });

  test("does in each job what the workflows of GitHub do", () => {
    const commands = (name: string, job: string) => {
      const steps: { readonly run?: string }[] = parse(workflow(name)).jobs[job].steps;
      return steps.flatMap(({ run = "" }) =>
        run === "" ? [] : run.replace(/ -- --format=\w+$/, ""),
      );
    };
    expect(of("check")).toEqual(commands("check.yml", "check"));
    expect(of("pages")?.toSorted()).toEqual(commands("deploy.yml", "release").toSorted());
    expect(of("record")).toEqual(commands("deploy.yml", "record"));
    expect(of("weekly")).toEqual(commands("weekly.yml", "report"));
  });
});

describe("dependabot.yml", () => {
  test("proposes packages and actions weekly, in groups, and none that is younger than a week", () => {
    const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
    const found = z
      .array(
        z.object({
          "package-ecosystem": z.string(),
          schedule: z.object({ interval: z.literal("weekly") }),
          cooldown: z.object({ "default-days": z.int().min(7) }),
          groups: z.record(z.string(), z.unknown()),
        }),
      )
      .parse(updates);
    expect(found.map((one) => one["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  });
});
