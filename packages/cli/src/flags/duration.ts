const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longestMs = 24 * 3_600_000;

/** `500ms`, `30s`, `10m`, `1h`; a number alone counts seconds. Milliseconds, or undefined for anything else, zero, or over a day. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text) ?? [];
  const ms = Math.round(Number(amount) * (unitsMs[unit ?? "s"] ?? Number.NaN));
  return ms > 0 && ms <= longestMs ? ms : undefined;
}
