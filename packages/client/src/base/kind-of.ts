/** Whether a value is an object of members: no array, no Date, Map, Promise or anything else whose JSON is not its own members. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  // Almost every input is of this kind, and asking for it is ten times as fast.
  return Object.getPrototypeOf(value) === Object.prototype || tagOf(value) === "Object";
}

/** A text; undefined for a value of any other kind. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What kind of value it is, without a word of the value itself. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return String(value);
  if (typeof value === "number") return kindOfNumber(value);
  const kind = typeof value === "object" ? tagOf(value).replace(/^(Object|Array)$/, lowerCase) : typeof value;
  return `${/^[aeio]/i.test(kind) ? "an" : "a"} ${kind}`;
}

function kindOfNumber(value: number): string {
  if (!Number.isInteger(value)) return "a fraction";
  return Number.isSafeInteger(value) ? "an integer" : "an integer beyond 2^53";
}

/** `Date` of `[object Date]`. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
