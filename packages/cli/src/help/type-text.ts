import type { Field, Operation } from "@tcrkit/client/schema";
import { isScalar } from "../flags/value.js";

/** What stands behind a flag: `STRING`, `JSON`; nothing behind a switch. */
export function valueName(operation: Operation, field: Field): string | undefined {
  if (field.type === "Boolean" && field.list === undefined) return undefined;
  return isScalar(operation, field) && (field.list ?? 0) < 2 ? field.type.toUpperCase() : "JSON";
}

/** The type of an answer's member: `integer`, `Registry[] or null`. */
export function answerType({ shapes }: Operation, { type, list = 0, nullable }: Field): string {
  const single = shapes[type] === undefined ? type.toLowerCase() : type;
  return `${single}${"[]".repeat(list)}${nullable === true ? " or null" : ""}`;
}

/** The form of a parameter that is written as JSON: `[{"Name": string, "Values": [string]}]`; optional members have a `?`. */
export function jsonForm(operation: Operation, field: Field): string {
  return formOf(operation, field, []);
}

function formOf(operation: Operation, field: Field, above: readonly string[]): string {
  const { type, list = 0 } = field;
  const shape = operation.shapes[type];
  const single =
    shape === undefined
      ? scalarForm(type)
      : above.includes(type)
        ? "{…}"
        : `{${shape.map((member) => `"${member.name}"${member.required === true ? "" : "?"}: ${formOf(operation, member, [...above, type])}`).join(", ")}}`;
  return "[".repeat(list) + single + "]".repeat(list);
}

function scalarForm(type: string): string {
  switch (type) {
    case "Integer":
    case "Float":
      return "number";
    case "Boolean":
      return "true|false";
    case "Object":
      return "{…}";
    default:
      return "string";
  }
}
