// Runs Node with the network off: in a network namespace that has no network, where the system lets
// us make one, and in any case with sockets and look-ups that end the process when they are used.

import { spawnSync } from "node:child_process";

/** Makes every use of the network end the process. */
export const guard = `data:text/javascript,${encodeURIComponent(`
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";
const refuse = () => { process.stderr.write("the network was used"); process.exit(3); };
globalThis.fetch = refuse;
net.Socket.prototype.connect = refuse;
dgram.createSocket = refuse;
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names)) if (/^(lookup|resolve)/.test(name)) names[name] = refuse;
}
syncBuiltinESMExports();
`)}`;

/** A user's own network namespace, in which even the loopback is down. */
const unshare = ["unshare", "--map-root-user", "--net", "--"] as const;

/** Whether the kernel cuts off the process, its children and what is no JavaScript. */
export const hasNamespace =
  process.platform === "linux" && spawnSync(unshare[0], [...unshare.slice(1), "true"]).status === 0;

/** For the names of tests: in which way the network is off on this machine. */
export const wayOff = hasNamespace
  ? "in a namespace without one"
  : "with sockets that Node refuses";

/** The command that runs Node with the given arguments. */
export function withoutNetwork(args: readonly string[]): readonly [string, ...string[]] {
  const node = [process.execPath, "--import", guard, ...args] as const;
  return hasNamespace ? [...unshare, ...node] : [...node];
}
