import { isLoopback } from "@tcrkit/signer";

/** Whether a Host header names this computer: other names may be a foreign page's for it. */
export function isLoopbackHost(host: string | undefined): boolean {
  const name = (host ?? "").replace(/:\d+$/, "");
  return isLoopback(name) || BELOW_LOCALHOST.test(name);
}

/** Whether a page is served by this computer. */
export function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//i.test(origin) && isLoopbackHost(origin.replace(/^https?:\/\//i, ""));
}

/** Browsers and resolvers never ask anybody for these names (RFC 6761). */
const BELOW_LOCALHOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+localhost$/i;

/** Every address that reaches a server on loopback, as the hostname of a parsed URL has it: the unspecified ones do as well. */
export function reachesLoopback(hostname: string): boolean {
  return isLoopbackHost(hostname.replace(/\.$/, "")) || UNSPECIFIED_OR_MAPPED.test(hostname);
}

const UNSPECIFIED_OR_MAPPED = /^(?:0\.0\.0\.0|\[::\]|\[::(?:ffff:)?(?:7f[\da-f]{2}:[\da-f]{1,4}|0:0)\])$/i;
