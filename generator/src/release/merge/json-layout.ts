/** A value of a JSON text beside the text itself, so that what does not change can stay as it was written. */
export interface JsonLayout {
  readonly value: unknown;
  readonly text: string;
  /** Layouts of what it holds: properties by name, items by `itemKeys`. */
  readonly children: ReadonlyMap<string, JsonLayout>;
}

/** Reads a text that JSON.parse accepts. */
export function readJsonLayout(text: string): JsonLayout {
  return readValue({ text, at: 0 });
}

/** What an item of an array is known by when its place changes: all that it holds, or else its name. */
export function itemKeys(item: unknown): string[] {
  const whole = `=${JSON.stringify(item)}`;
  if (typeof item !== "object" || item === null || !("name" in item)) return [whole];
  return [whole, `name=${String(item.name)}`];
}

interface Cursor {
  readonly text: string;
  at: number;
}

const space = /\s*/y;
const scalar = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;

function readValue(cursor: Cursor): JsonLayout {
  take(cursor, space);
  const start = cursor.at;
  const children = new Map<string, JsonLayout>();
  switch (cursor.text[start]) {
    case "{":
      readItems(cursor, "}", () => readProperty(cursor, children));
      break;
    case "[":
      readItems(cursor, "]", () => readItem(cursor, children));
      break;
    default:
      take(cursor, scalar);
  }
  const text = cursor.text.slice(start, cursor.at);
  return { value: JSON.parse(text) as unknown, text, children };
}

function readItems(cursor: Cursor, end: string, read: () => void): void {
  cursor.at += 1;
  take(cursor, space);
  while (cursor.text[cursor.at] !== end) {
    read();
    take(cursor, space);
    if (cursor.text[cursor.at] === ",") cursor.at += 1;
    take(cursor, space);
  }
  cursor.at += 1;
}

function readProperty(cursor: Cursor, children: Map<string, JsonLayout>): void {
  const key = JSON.parse(take(cursor, scalar)) as string;
  take(cursor, space);
  cursor.at += 1;
  children.set(key, readValue(cursor));
}

function readItem(cursor: Cursor, children: Map<string, JsonLayout>): void {
  const item = readValue(cursor);
  for (const key of itemKeys(item.value)) if (!children.has(key)) children.set(key, item);
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const [found = ""] = pattern.exec(cursor.text) ?? [];
  cursor.at += found.length;
  return found;
}
