// Where the time of the tests goes, told when they have ended: a line for each project.

import { styleText } from "node:util";
import type { Reporter, TestModule } from "vitest/node";

export interface FileTime {
  readonly project: string;
  readonly milliseconds: number;
}

export class ProjectTimes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = projectTimes(modules.map(fileTime)).map((line) => `  ${line}\n`);
    process.stdout.write(`${styleText("dim", lines.join(""))}\n`);
  }
}

/**
 * A line for each project, in the order in which they first come. Files run side by side, so the
 * projects together take less than the sum.
 */
export function projectTimes(files: readonly FileTime[]): string[] {
  const times = Map.groupBy(files, ({ project }) => project);
  return Array.from(times, ([project, of]) => {
    const milliseconds = of.reduce((sum, file) => sum + file.milliseconds, 0);
    const count = `${of.length} ${of.length === 1 ? "file" : "files"}`;
    return `${project.padStart(10)}  ${(milliseconds / 1000).toFixed(1)} s in ${count}`;
  });
}

function fileTime(module: TestModule): FileTime {
  const { collectDuration, duration, prepareDuration, setupDuration } = module.diagnostic();
  return {
    project: module.project.name,
    milliseconds: collectDuration + duration + prepareDuration + setupDuration,
  };
}
