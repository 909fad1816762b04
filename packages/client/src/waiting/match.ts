import type { Field, Operation, WaiterSpec, WaitOptions } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";

/** What is wrong with a `match`: a member that no item has would find none, and a deletion would seem to be over. */
export function matchIssues(waiter: WaiterSpec, operation: Operation, match: WaitOptions["match"]): InputIssue[] {
  const fields = fieldsOf(waiter, operation);
  return Object.entries(match ?? {}).flatMap(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    const expected = field === undefined ? `one of ${fields.map((known) => known.name).join(", ")}` : typeOf(field);
    if (field !== undefined && typeof value === expected) return [];
    return [{ path: `match.${name}`, expected, found: field === undefined ? "another name" : typeof value }];
  });
}

function fieldsOf({ items }: WaiterSpec, { output, shapes }: Operation): readonly Field[] {
  if (items === undefined) return output;
  return shapes[output.find(({ name }) => name === items)?.type ?? ""] ?? [];
}

function typeOf({ type }: Field): "number" | "boolean" | "string" {
  if (type === "Integer" || type === "Float") return "number";
  return type === "Boolean" ? "boolean" : "string";
}
