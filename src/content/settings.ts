// What the environment decides.

import type { LoadOptions } from "./load-publication.ts";

/** An environment variable that cannot be used; its message is all that needs to be said. */
export class SettingError extends Error {}

/**
 * - `SITE_URL` replaces the address in site.yaml.
 * - `SOURCE_DATE_EPOCH` (seconds since 1970) is the time that counts as now; unset, it is now.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 * @throws {SettingError} when `SOURCE_DATE_EPOCH` is not a whole number
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Pick<LoadOptions, "now" | "siteUrl"> {
  const { SITE_URL: siteUrl, SOURCE_DATE_EPOCH: epoch } = env;
  return {
    now: epoch ? epochMilliseconds(epoch) : Date.now(),
    ...(siteUrl ? { siteUrl } : {}),
  };
}

function epochMilliseconds(epoch: string): number {
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new SettingError(`SOURCE_DATE_EPOCH must be whole seconds since 1970, not "${epoch}"`);
  }
  return Number(epoch) * 1000;
}
