// One headless Chromium for all tests: the one that npm brings where it runs, else an installed Chrome.

import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { temporaryFolder } from "./temporary-folder.ts";

export interface StartedBrowser {
  /** Where `chromium.connect` finds it. */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** A way to get a browser; rejects when it cannot be gone here. */
export interface BrowserWay {
  readonly name: string;
  readonly start: () => Promise<StartedBrowser>;
}

const unpacked: BrowserWay = { name: "@sparticuz/chromium", start: startUnpacked };
const installed: BrowserWay = {
  name: "installed Chrome",
  start: async () => started(await launch({ channel: "chrome" }), () => undefined),
};

/**
 * Starts the first browser that can be started.
 *
 * @throws {Error} telling what to do, and why each way failed
 */
export async function startBrowser(
  ways: readonly BrowserWay[] = [unpacked, installed],
): Promise<StartedBrowser> {
  const reasons: string[] = [];
  for (const { name, start } of ways) {
    try {
      return await start();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reasons.push(`${name}: ${message.split("\n")[0]}`);
    }
  }
  throw new Error(
    `No browser could be started. Install Google Chrome, or run this on Linux x64, for which npm brings one.\n  ${reasons.join("\n  ")}`,
  );
}

async function startUnpacked(): Promise<StartedBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`holds no browser for ${process.platform} ${process.arch}`);
  }
  const folder = temporaryFolder("browser");
  try {
    const { executablePath, env } = await unpackChromium(folder.path);
    return started(await launch({ executablePath, env }), folder.remove);
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/**
 * The package unpacks to where the environment says, and adds to it what the browser needs. It gets
 * an environment for as long as that takes: what else runs in this process must not find its libraries.
 */
async function unpackChromium(
  folder: string,
): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  const before = { ...process.env };
  // Unset, the package takes the system's own libraries, which a bare machine lacks.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" });
  try {
    if (tmpdir() !== folder) throw new Error("the temporary folder cannot be changed");
    const { default: bundled, setupLambdaEnvironment } = await import("@sparticuz/chromium");
    setupLambdaEnvironment(join(folder, "al2023", "lib"));
    const executablePath = await bundled.executablePath();
    return { executablePath, env: { ...process.env, FONTCONFIG_FILE: fontSettings(folder) } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * The package's own settings look for its fonts in /tmp only, and then there is no text at all.
 * These add the system's fonts, for the scripts that the package has none for.
 */
function fontSettings(folder: string): string {
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(folder, "fonts")}</dir>
<cachedir>${join(folder, "font-cache")}</cachedir>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`,
  );
  return file;
}

/** Not the package's own flags, which switch the web's security off. */
const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  // Else each page has a process started for what it might lead to. Readers never share one all the same.
  "--renderer-process-limit=1",
  // There is no other host than this machine, whatever a page asks for. To stop it request by request
  // would cost more than loading the pages does.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  // Gives elements `computedName` and `computedRole`, what a screen reader is told.
  "--enable-blink-features=ComputedAccessibilityInfo",
];

function launch(options: LaunchOptions): Promise<BrowserServer> {
  return chromium.launchServer({ ...options, args: flags, headless: true, host: "127.0.0.1" });
}

function started(server: BrowserServer, clean: () => void): StartedBrowser {
  return {
    endpoint: server.wsEndpoint(),
    close: async () => {
      await server.close();
      clean();
    },
  };
}
