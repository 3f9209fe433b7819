import { describe, expect, test } from "vitest";
import { answering, check, checkOne, linksTo } from "./link-server.ts";

describe("what is not the web", () => {
  test.each([
    "http://localhost:8080/essays/tea/",
    "http://preview.localhost/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://10.1.2.3/",
    "http://172.31.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0.0.0.0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://printer/",
    "http://printer.local/",
    "http://LOCALHOST./",
  ])("%s is reported without a request", async (address) => {
    const { fetch, asked } = answering(() => new Response());
    expect(await checkOne(address, { fetch, allowPrivate: false })).toBe(
      "broken: leads to a machine that readers cannot reach",
    );
    expect(asked).toEqual([]);
  });

  test.each([
    "https://172.32.0.1/",
    "https://example.org/",
    "https://localhost.org/",
    "https://[2001:db8::1]/",
    "https://münchen.de/",
  ])("%s is asked", async (address) => {
    const { fetch } = answering(() => new Response());
    expect(await checkOne(address, { fetch, allowPrivate: false })).toBe("ok: 1");
  });

  test("is not reached by a redirect", async () => {
    const { fetch, asked } = answering(
      () => new Response(null, { status: 302, headers: { location: "http://169.254.169.254/" } }),
    );
    expect(await checkOne("https://a.org/", { fetch, allowPrivate: false })).toBe(
      "broken: leads to a machine that readers cannot reach, redirected to http://169.254.169.254/",
    );
    expect(asked).toEqual(["https://a.org/"]);
  });

  test("is passed over when it does not claim to be", async () => {
    const { fetch, asked } = answering(() => new Response());
    const links = linksTo(
      "mailto:ann@test.org",
      "tel:+441234",
      "/essays/tea/",
      "#end",
      "javascript:alert(1)",
    );
    const { report } = await check(links, { fetch });
    expect(report).toEqual({ broken: [], moved: [], unsure: [], ok: 0 });
    expect(asked).toEqual([]);
  });

  test("is reported when it claims to be", async () => {
    expect(await checkOne("https://a b.org/")).toBe("broken: is not an address");
    expect(await checkOne("https://ann:secret@a.org/")).toBe("broken: holds a name or a password");
  });

  test("is not what has no scheme", async () => {
    const { fetch, asked } = answering(() => new Response());
    expect(await checkOne("//a.org/b", { fetch })).toBe("ok: 1");
    expect(asked).toEqual(["https://a.org/b"]);
  });
});
