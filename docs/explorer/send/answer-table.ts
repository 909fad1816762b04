/** A value of an answer as it is laid out: what to print, members below each other, or a table of rows. */
export type AnswerPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "members"; readonly members: readonly { readonly name: string; readonly part: AnswerPart }[] }
  | { readonly kind: "rows"; readonly columns: readonly string[]; readonly rows: readonly (readonly AnswerPart[])[] }
  | { readonly kind: "items"; readonly items: readonly AnswerPart[] };

/** Lays an answer out: a list of objects has a row for each, and a column for each member that any of them has. */
export function answerTable(value: unknown): AnswerPart {
  if (Array.isArray(value)) return listPart(value);
  if (!isObject(value)) return textPart(value);
  const members = Object.entries(value).map(([name, member]) => ({ name, part: answerTable(member) }));
  return members.length === 0 ? { kind: "text", text: "{}" } : { kind: "members", members };
}

function listPart(items: readonly unknown[]): AnswerPart {
  if (items.length === 0) return { kind: "text", text: "[]" };
  const objects = items.filter(isObject);
  if (objects.length < items.length) return { kind: "items", items: items.map(answerTable) };
  const columns = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  return { kind: "rows", columns, rows: objects.map((item) => columns.map((name) => answerTable(item[name]))) };
}

/** What is not there is empty; an empty text is told from it. */
function textPart(value: unknown): AnswerPart {
  if (value === undefined) return { kind: "text", text: "" };
  return { kind: "text", text: value === "" ? '""' : String(value) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
