const sizeUnits = ["KB", "MB", "GB", "TB"];

/** A number of bytes in a unit that makes it short, each a thousand of the one before: `12.3 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  let value = bytes / 1_000;
  let unit = 0;
  // What rounds to a thousand of a unit is one of the next.
  for (; value >= 999.5 && unit < sizeUnits.length - 1; unit++) value /= 1_000;
  return `${value < 99.95 ? value.toFixed(1) : Math.round(value)} ${sizeUnits[unit]}`;
}

const secondMs = 1_000;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long something takes, in its two largest units: `500 ms`, `1.5 s`, `2 min 10 s`, `1 h 5 min`. */
export function durationText(ms: number): string {
  if (ms > 0 && ms < secondMs) return `${Math.round(ms)} ms`;
  if (ms < minuteMs) return `${Math.floor(ms / 100) / 10} s`;
  const [large, small] = ms < hourMs ? (["min", "s"] as const) : (["h", "min"] as const);
  const [largeMs, smallMs] = ms < hourMs ? [minuteMs, secondMs] : [hourMs, minuteMs];
  const rest = Math.floor((ms % largeMs) / smallMs);
  return `${Math.floor(ms / largeMs)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
const dayMs = 24 * hourMs;

/** From the longest on. Months and years are those of the calendar, on average. */
const spanUnits = [
  ["year", 365.25 * dayMs],
  ["month", 30.44 * dayMs],
  ["week", 7 * dayMs],
  ["day", dayMs],
  ["hour", hourMs],
  ["minute", minuteMs],
  ["second", secondMs],
] as const;

/** So many of something: `1 tag`, `2 tags`, `2 repositories`. */
export function countText(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith("ry") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** A span of time in its largest whole unit: `3 days`, `1 hour`. Weeks count up to two months. */
export function spanText(ms: number): string {
  const [unit, unitMs] = spanUnits.find(([name, size]) => ms >= least(name, size)) ??
    spanUnits[spanUnits.length - 1] ?? ["second", 1];
  const count = Math.max(0, Math.floor(ms / unitMs));
  return countText(count, unit);
}

/** Two of a unit say more than one of a larger one: `10 days` rather than `1 week`. */
function least(unit: string, unitMs: number): number {
  return unit === "week" || unit === "month" ? 2 * unitMs : unitMs;
}
