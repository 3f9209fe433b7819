// Hosts that no reader can reach, because they are the writer's own machine or network.

import { BlockList, isIP } from "node:net";

const privateAddresses = new BlockList();
// RFC 6890 and RFC 8190: addresses that are not reachable from everywhere.
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  privateAddresses.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const) {
  privateAddresses.addSubnet(network, prefix, "ipv6");
}

/** RFC 6761, RFC 6762, RFC 8375 and ICANN's choice of 2024 for names within a network. */
const privateName = /(^|\.)(localhost|local|internal|home\.arpa)$/;

/**
 * Whether a host is private by its name; what a public name resolves to is not looked up.
 *
 * @param hostname as `URL` gives it: in small letters, IPv6 between brackets
 */
export function isPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, "");
  const version = isIP(name);
  // The block list sees through IPv4 addresses that are written as IPv6.
  if (version !== 0) return privateAddresses.check(name, version === 4 ? "ipv4" : "ipv6");
  return privateName.test(name) || !name.includes(".");
}
