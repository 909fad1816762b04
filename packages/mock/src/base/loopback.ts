/** The names of this computer: those that lead to it whatever a DNS says. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether the hostname of a URL is this computer. */
export function isLoopbackHostname(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** Whether a Host header names this computer: other names may be a foreign page's for it. */
export function isLoopbackHost(host: string | undefined): boolean {
  return isLoopbackHostname((host ?? "").replace(/:\d+$/, ""));
}

/** Whether a page is served by this computer. */
export function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//i.test(origin) && isLoopbackHost(origin.replace(/^https?:\/\//i, ""));
}
