const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Whether a Host header names this computer by one of its own names: others may be a foreign page's name for it. */
export function isLoopbackHost(host: string | undefined): boolean {
  return LOOPBACK.test(host ?? "");
}

/** Whether a page is served by this computer. */
export function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//i.test(origin) && isLoopbackHost(origin.replace(/^https?:\/\//i, ""));
}

/** Whether the hostname of a URL is this computer, by any of its addresses. */
export function isLoopbackHostname(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}
