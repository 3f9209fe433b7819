import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

test("PR-18: no package but esbuild runs anything when it is installed", () => {
  // It only looks whether its own program starts.
  expect(
    packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
  ).toEqual(["node_modules/esbuild"]);
});

test("PR-18: what every machine installs is held to its hash", () => {
  const open = packages.filter(
    ([, { integrity = "", optional }]) => !optional && !integrity.startsWith("sha512-"),
  );
  expect(open).toEqual([]);
  // Nothing in it leads to another place than the registry.
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
