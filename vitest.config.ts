import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
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
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/helpers/shared-program.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
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
