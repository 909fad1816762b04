/** The beginning of a value that is no secret. */
export function describeValue(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return value.length > 40
    ? `${JSON.stringify(`${value.slice(0, 39)}…`)} (${value.length} characters)`
    : JSON.stringify(value);
}
