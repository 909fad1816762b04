import { isLoopback } from "@tcrkit/signer";

/** Whether a Host header names this computer: other names may be a foreign page's for it. */
export function isLoopbackHost(host: string | undefined): boolean {
  return isLoopback((host ?? "").replace(/:\d+$/, ""));
}

/** Whether a page is served by this computer. */
export function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//i.test(origin) && isLoopbackHost(origin.replace(/^https?:\/\//i, ""));
}
