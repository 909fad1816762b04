const units = ["KB", "MB", "GB", "TB"];

/** A number of bytes in a unit that makes it short, each a thousand of the one before: `12.3 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  let value = bytes / 1_000;
  let unit = 0;
  // What rounds to a thousand of a unit is one of the next.
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1_000;
  return `${value < 99.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
