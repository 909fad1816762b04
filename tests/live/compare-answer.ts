import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import type { Answer } from "./ask.js";

/** Where an answer is not as the spec has it. It names members and kinds, and never holds a value. */
export interface Difference {
  /** `DescribeInstances.Registries[].Status`. */
  readonly place: string;
  readonly what: string;
}

/** Everything in which an answer differs from the action's table, each place once. */
export function compareAnswer(operation: Operation, answer: Answer): Difference[] {
  const differences: Difference[] = [];
  const add = (place: string, what: string) => {
    if (!differences.some((known) => known.place === place && known.what === what)) differences.push({ place, what });
  };
  const requestId: Field = { name: "RequestId", type: "String" };
  compareObject({ shapes: operation.shapes, add }, [...operation.output, requestId], answer, operation.name);
  return differences;
}

interface Comparison {
  readonly shapes: Operation["shapes"];
  readonly add: (place: string, what: string) => void;
}

function compareObject(comparison: Comparison, shape: Shape, object: Answer, place: string): void {
  for (const name of Object.keys(object)) {
    if (!shape.some((field) => field.name === name)) {
      comparison.add(`${place}.${name}`, `is ${kindOf(object[name])}; the spec has no such member`);
    }
  }
  for (const field of shape) {
    const at = `${place}.${field.name}`;
    if (Object.hasOwn(object, field.name)) compareValue(comparison, field, field.list ?? 0, object[field.name], at);
    else comparison.add(at, "is missing");
  }
}

/** `depth`: how many arrays lie around the value. */
function compareValue(comparison: Comparison, field: Field, depth: number, value: unknown, place: string): void {
  const { shapes, add } = comparison;
  if (value === null) {
    if (field.nullable !== true) add(place, "is null; the spec does not have that");
    return;
  }
  if (depth > 0) {
    if (!Array.isArray(value)) add(place, `is ${kindOf(value)}; the spec has an array`);
    else for (const item of value) compareValue(comparison, field, depth - 1, item, `${place}[]`);
    return;
  }
  const shape = shapes[field.type];
  if (shape !== undefined) {
    if (kindOf(value) === "an object") compareObject(comparison, shape, value as Answer, place);
    else add(place, `is ${kindOf(value)}; the spec has ${field.type}`);
  } else compareScalar(comparison, field, value, place);
}

function compareScalar({ add }: Comparison, { type, values }: Field, value: unknown, place: string): void {
  const expected = kindsOfTypes[type] ?? "a string";
  if (kindOf(value) !== expected) add(place, `is ${kindOf(value)}; the spec has ${type}`);
  else if (values !== undefined && !values.some((known) => known === value)) {
    add(place, "has a value that the spec does not list");
  } else if (
    type === "Timestamp" &&
    !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(String(value))
  ) {
    add(place, "is no ISO 8601 time");
  }
}

const kindsOfTypes: Readonly<Record<string, string>> = {
  Integer: "a number",
  Float: "a number",
  Boolean: "a boolean",
  Object: "an object",
};

/** `a string`, `an array`, `null`. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "object":
      return "an object";
    case "bigint":
      return "a number";
    default:
      return `a ${typeof value}`;
  }
}
