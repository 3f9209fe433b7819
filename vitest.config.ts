import { configDefaults, defineConfig } from "vitest/config";
import { ProjectTimes } from "./tests/helpers/project-times.ts";

/** Holds for every project. Files share a process and its modules, whose loading would take longer than the tests. */
const shared = { isolate: false, setupFiles: "tests/helpers/clean-up.ts" };

export default defineConfig({
  test: {
    // Of two processors one would lie idle.
    maxWorkers: "100%",
    reporters: [...configDefaults.reporters, new ProjectTimes()],
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/browser/**"],
          globalSetup: "tests/helpers/shared-program.ts",
          // Against hanging only: a machine that does other things as well is slow.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/helpers/shared-program.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/ground/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
