/** An object of an answer. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value has members; an array has none. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
