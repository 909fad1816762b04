export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a text holds as JSON; undefined for anything else. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    return objectFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function objectFrom(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
