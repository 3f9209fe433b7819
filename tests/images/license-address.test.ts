import { expect, test } from "vitest";
import { licenseAddress } from "../../src/images/license-address.ts";

const home = "https://creativecommons.org";

test.each([
  ["CC BY 4.0", `${home}/licenses/by/4.0/`],
  ["CC BY-SA 3.0", `${home}/licenses/by-sa/3.0/`],
  ["cc by-nc-nd 2.5", `${home}/licenses/by-nc-nd/2.5/`],
  ["CC0", `${home}/publicdomain/zero/1.0/`],
  ["CC0 1.0", `${home}/publicdomain/zero/1.0/`],
  ["CC BY", undefined],
  ["CC BY-SA-NC 4.0", undefined],
  ["Used with permission", undefined],
  ["CC BY 4.0 or so", undefined],
])("the licence %s can be read at %s", (name, address) => {
  expect(licenseAddress(name)).toBe(address);
});
