/**
 * Whether a host name, as a URL has it, is certain to mean this computer. A signed request can be read and repeated on its way: it may go
 * without TLS to such a host alone.
 */
export function isLoopback(hostname: string): boolean {
  // Not by the flag `i`: V8 then has the pairs of letters of all of Unicode made.
  return /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname.toLowerCase());
}
