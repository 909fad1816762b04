/** Milliseconds that a Retry-After header (RFC 9110, 10.2.3) asks to wait: seconds or an HTTP date. Undefined where it says neither. */
export function parseRetryAfter(header: string, nowMs: number): number | undefined {
  const value = header.trim();
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Without the zone at its end, Date.parse would take much else for a date, and read it by the local zone.
  const dateMs = value.endsWith(" GMT") ? Date.parse(value) : NaN;
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
