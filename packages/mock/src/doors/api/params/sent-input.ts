import type { Field, Operation, Shape } from "../../../contract.js";
import type { Context, Input, RawParams } from "../context.js";
import { coerceScalar } from "./coerce.js";
import { decodeParams, type Encoded, paramsOf } from "./decode.js";

/** What an action that there is not takes. */
const nothing: Pick<Operation, "input" | "shapes"> = { input: [], shapes: {} };

/**
 * The input of a request as its client sent it, unchecked; undefined when it cannot be decoded. A query and a form have texts alone, of
 * which the table makes its types.
 */
export function sentInput(encoded: Encoded, operation: Operation | undefined): Input | undefined {
  const table = operation ?? nothing;
  try {
    return typed(decodeParams(encoded, table), encoded.encoding, table);
  } catch {
    return undefined;
  }
}

/** The same of a request on its way, which needs its parameters decoded anyway. */
export function inputOnItsWay(context: Context): Input | undefined {
  const { encoding = "json", operation = nothing } = context;
  try {
    return typed(paramsOf(context), encoding, operation);
  } catch {
    // The step that validates refuses it, with the reason.
    return undefined;
  }
}

function typed(
  params: RawParams,
  encoding: Encoded["encoding"],
  { input, shapes }: Pick<Operation, "input" | "shapes">,
) {
  return encoding === "json" ? params : typedMembers(params, input, shapes);
}

function typedMembers(params: RawParams, shape: Shape, shapes: Operation["shapes"]): Input {
  const entries = Object.entries(params).map(([name, value]) => {
    const field = shape.find((candidate) => candidate.name === name);
    return [name, field === undefined ? value : typedValue(value, field, shapes)] as const;
  });
  return Object.fromEntries(entries);
}

function typedValue(value: unknown, field: Field, shapes: Operation["shapes"]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => typedValue(item, field, shapes));
  const shape = shapes[field.type];
  if (shape === undefined) return coerceScalar(field.type, value) ?? value;
  return typeof value === "object" && value !== null ? typedMembers(value as RawParams, shape, shapes) : value;
}
