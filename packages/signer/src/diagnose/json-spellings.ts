/** The spellings of a JSON text that programs usually write: compact, with spaces, indented; the first two in ASCII too. */
export function jsonSpellings(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    const compact = JSON.stringify(value);
    const spaced = spacedJson(value);
    const indented = [JSON.stringify(value, null, 2), JSON.stringify(value, null, 4)];
    return [compact, spaced, inAscii(compact), inAscii(spaced), ...indented];
  } catch {
    // No JSON, or nested too deep to be written.
    return [];
  }
}

/** As Python writes it: a space behind each comma and colon. */
function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${spacedJson(member)}`);
  return `{${members.join(", ")}}`;
}

function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
