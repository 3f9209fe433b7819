import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { essayText, recordsText, type SiteFiles } from "../helpers/content-site.ts";
import { ownProgram, projectCopy, startCommand, stopCommand } from "../helpers/project-copy.ts";

interface Preview {
  readonly address: string;
  readonly folder: string;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly get: (path: string) => Promise<string>;
  readonly status: (path: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

async function startPreview(files: SiteFiles, env?: Environment): Promise<Preview> {
  return previewOf(projectCopy(files), env);
}

async function previewOf(folder: string, env: Environment = {}): Promise<Preview> {
  const child = startCommand(folder, "preview", { PORT: "0", ...env });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      printed += String(chunk);
    });
  }
  const address = await vi.waitUntil(
    () => /(http:\/\/localhost:\d+\S*)\/ /.exec(printed)?.[1],
    waiting,
  );
  const url = (path: string) => address.replace("localhost", "127.0.0.1") + path;
  // A connection of its own for each request: one that is kept may be closed while it waits.
  const load = (path: string) => fetch(url(path), { headers: { connection: "close" } });
  const get = async (path: string) => (await load(path)).text();
  await vi.waitUntil(async () => (await get("/")).includes("<h1>"), waiting);
  return {
    address,
    folder,
    output: () => printed,
    get,
    status: async (path) => (await load(path)).status,
    stop: () => stopCommand(child),
  };
}

// Long enough for a slow machine; only ever reached when something hangs.
const waiting = { timeout: 30_000, interval: 50 };

/** Waits until a page holds a text. */
function shows({ get }: Preview, path: string, text: string): Promise<boolean> {
  return vi.waitUntil(async () => (await get(path)).includes(text), waiting);
}

/** Saves as many editors do: beside the file, then over it. */
function save(preview: Preview, path: string, text: string): void {
  const file = join(preview.folder, path);
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

function replaceIn(preview: Preview, path: string, from: string, to: string): void {
  const text = readFileSync(join(preview.folder, path), "utf8");
  expect(text).toContain(from);
  save(preview, path, text.replaceAll(from, to));
}

describe("npm start", () => {
  test("shows drafts, marked, and follows what the writer does until it is stopped", async () => {
    const preview = await startPreview({ "essays/tea.md": essayText({ draft: "true" }) });
    expect(await preview.get("/essays/tea/")).toContain(
      '<strong class="status-label">Draft</strong>',
    );
    expect(await preview.get("/")).toContain('<meta name="robots" content="noindex">');

    const page = new WebSocket(preview.address.replace("http://localhost", "ws://127.0.0.1"));
    const told: string[] = [];
    page.addEventListener("message", ({ data }) => told.push(JSON.parse(String(data)).type));
    replaceIn(preview, "content/essays/tea.md", "warm drink", "cold drink");
    await shows(preview, "/essays/tea/", "cold drink");
    await vi.waitUntil(() => told.includes("eleventy.reload"), waiting);
    page.close();

    save(preview, "content/essays/milk.md", essayText({ title: "Milk" }));
    await shows(preview, "/", ">Milk</a>");

    rmSync(join(preview.folder, "content/essays/milk.md"));
    await vi.waitUntil(async () => (await preview.status("/essays/milk/")) === 404, waiting);
    expect(await preview.get("/")).not.toContain("Milk");

    save(
      preview,
      "content/data/topics.yaml",
      recordsText(["rest", "walking"]).replace("About rest", "Leisure"),
    );
    await shows(preview, "/topics/rest/", "<h1>Leisure</h1>");

    await preview.stop();
    const file = join(preview.folder, ".cache/preview/essays/tea/index.html");
    replaceIn(preview, "content/essays/tea.md", "cold drink", "old drink");
    // Nothing can be waited for here: this is many times as long as a build takes by now.
    await new Promise((done) => setTimeout(done, 1000));
    expect(readFileSync(file, "utf8")).toContain("cold drink");
  });

  test("follows changes of layouts, parts, styles and the program", async () => {
    const folder = ownProgram(projectCopy({ "essays/tea.md": essayText() }));
    const preview = await previewOf(folder);
    replaceIn(preview, "layouts/parts/site-footer.ts", 'class="site-footer"', 'class="foot"');
    await shows(preview, "/essays/tea/", 'class="foot"');
    replaceIn(preview, "layouts/essay.11ty.ts", 'class="end-of-essay"', 'class="the-end"');
    await shows(preview, "/essays/tea/", 'class="the-end"');
    // Twice, because a watcher may lose sight of a file that was replaced.
    replaceIn(preview, "src/strings/en.ts", "minute read", "minutes of reading");
    await shows(preview, "/", "minutes of reading");
    replaceIn(preview, "src/strings/en.ts", "minutes of reading", "minutes or so");
    await shows(preview, "/", "minutes or so");
    const before = /\/assets\/main\.\w+\.css/.exec(await preview.get("/"))?.[0] ?? "";
    replaceIn(preview, "layouts/styles/tokens.css", "#fbf7f0", "#123456");
    await vi.waitUntil(async () => !(await preview.get("/")).includes(before), waiting);
    const after = /\/assets\/main\.\w+\.css/.exec(await preview.get("/"))?.[0] ?? "";
    // Files of one build are written one after the other.
    await vi.waitFor(async () => expect(await preview.get(after)).toContain("#123456"), waiting);
  });

  test("shows problems from the start, on the page and in the terminal, goes on, and never writes to _site", async () => {
    const preview = await startPreview({
      "essays/tea.md": essayText({ date: "2026-02-30" }),
      "essays/milk.md": essayText({ title: "Milk" }),
    });
    const message = "date: 2026-02-30 is not a day in the calendar";
    expect(await preview.get("/")).toContain(`<code>content/essays/tea.md:4:7</code> ${message}`);
    expect(await preview.get("/")).toContain(">Milk</a>");
    expect(await preview.get("/essays/tea/")).toContain(
      "content/essays/tea.md cannot be shown yet",
    );
    expect(preview.output()).toContain(`content/essays/tea.md:4:7  error  ${message}`);

    save(preview, "content/data/site.yaml", "title: [broken\n");
    await shows(preview, "/", "content/data/site.yaml:");
    save(preview, "content/data/site.yaml", "title: Still broken\n");
    await shows(preview, "/", "`tagline` is missing");

    save(preview, "content/essays/tea.md", essayText({ title: "Mended" }));
    await shows(preview, "/essays/tea/", "<h1>Mended</h1>");
    expect(await preview.get("/essays/tea/")).not.toContain(message);
    expect(existsSync(join(preview.folder, "_site"))).toBe(false);
  });

  test("stands at the path of SITE_URL, so that every link leads somewhere, on this machine only", async () => {
    const env = { SITE_URL: "https://tea.org/blog/" };
    const preview = await startPreview({ "essays/tea.md": essayText() }, env);
    expect(preview.address).toMatch(/^http:\/\/localhost:\d+\/blog$/);
    const { origin } = new URL(preview.address.replace("localhost", "127.0.0.1"));
    const addresses = [...(await preview.get("/")).matchAll(/ (?:href|src)="(\/[^"#]*)/g)];
    const paths = addresses
      .map(([, path = ""]) => path)
      .filter((path) => !path.startsWith("/.11ty"));
    expect(paths).toContain("/blog/essays/tea/");
    for (const path of new Set(paths)) {
      expect(path).toMatch(/^\/blog\//);
      // Files of one build are written one after the other.
      await vi.waitFor(
        async () => expect((await fetch(origin + path)).status, path).toBe(200),
        waiting,
      );
    }
    expect((await fetch(`${origin}/essays/tea/`)).status).toBe(404);
    for (const address of addressesOnNetworks()) {
      await expect(fetch(`http://${address}:${new URL(origin).port}/blog/`)).rejects.toThrow();
    }
  });
});

/** Those at which others could reach this machine. */
function addressesOnNetworks(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
}
