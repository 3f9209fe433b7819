import { expect, test } from "vitest";
import { checkOne, failingFetch } from "./link-server.ts";

test.each(["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID"])(
  "a host that cannot be trusted (%s) proves nothing, for a browser asks its reader",
  async (code) => {
    const fetch = failingFetch(code);
    expect(await checkOne("https://a.org/", { fetch })).toBe(`unsure: no connection (${code})`);
  },
);
