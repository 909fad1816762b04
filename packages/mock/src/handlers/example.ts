import type { Input } from "../context.js";
import type { Field, Operation, Shape } from "../contract.js";
import { coerceScalar } from "../params/coerce.js";

/** An answer that comes from the operation table and not from state. */
export interface ExampleAnswer {
  readonly output: object;
  /** `manual`: its example. `table`: it has none, and the answer was made from the output's table. */
  readonly source: "manual" | "table";
}

/**
 * Answers with the manual's example, each value with the type that the table gives it: the manual prints `"true"` for a Boolean now and
 * then, and typed clients do not read that.
 */
export function exampleAnswer(operation: Operation, input: Input): ExampleAnswer {
  const example = operation.examples?.[0]?.output;
  if (isObject(example)) return { output: conform(operation.output, example, operation), source: "manual" };
  return { output: minimalOutput(operation, input), source: "table" };
}

function conform(shape: Shape, value: Input, operation: Operation): Input {
  const members = Object.entries(value).map(([name, member]): [string, unknown] => {
    const field = shape.find((candidate) => candidate.name === name);
    return [name, field === undefined ? member : conformMember(field, member, operation)];
  });
  return Object.fromEntries(members);
}

function conformMember(field: Field, value: unknown, operation: Operation): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => conformMember(field, item, operation));
  const shape = operation.shapes[field.type];
  if (shape !== undefined) return isObject(value) ? conform(shape, value, operation) : value;
  if (field.type === "String" && typeof value === "number") return String(value);
  return coerceScalar(field.type, value) ?? value;
}

/** Each member from the input's member of the same name, else null where that is allowed, else empty. */
function minimalOutput(operation: Operation, input: Input): Input {
  const members = operation.output.map((field) => [field.name, input[field.name] ?? emptyValue(field)] as const);
  return Object.fromEntries(members);
}

function emptyValue({ type, list, nullable }: Field): unknown {
  if (nullable === true) return null;
  if (list !== undefined) return [];
  switch (type) {
    case "Integer":
    case "Float":
      return 0;
    case "Boolean":
      return false;
    case "Object":
      return {};
    default:
      return "";
  }
}

function isObject(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
