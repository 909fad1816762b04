const UNITS = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** A span of time in its largest whole unit: `3 days`, `1 hour`. */
export function spanText(ms: number): string {
  const [unit, unitMs] = UNITS.find(([, size]) => ms >= size) ?? ["second", 1000];
  return new Intl.NumberFormat("en", { style: "unit", unit, unitDisplay: "long" }).format(Math.floor(ms / unitMs));
}
