import { MASK } from "@tcrkit/signer";
import type { Operation, Shape } from "../../contract.js";
import type { Input } from "./context.js";

/**
 * An input without what may be secret: the values of sensitive members, and of members that the action's table does not have, since a
 * password may be misspelt. Names and lists stay.
 */
export function maskInput(input: Input, operation: Operation | undefined): Input {
  return maskMembers(input, operation?.input ?? [], operation?.shapes ?? {});
}

function maskMembers(members: Input, shape: Shape, shapes: Operation["shapes"]): Input {
  const entries = Object.entries(members).map(([name, value]) => {
    const field = shape.find((candidate) => candidate.name === name);
    const isShown = field !== undefined && field.sensitive !== true;
    return [name, isShown ? maskBelow(value, shapes[field.type], shapes) : masked(value)] as const;
  });
  return Object.fromEntries(entries);
}

/** A shown value; within a structure some members may be sensitive, and a scalar's value that is none is not known. */
function maskBelow(value: unknown, shape: Shape | undefined, shapes: Operation["shapes"]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => maskBelow(item, shape, shapes));
  if (!isObject(value)) return value;
  return shape === undefined ? masked(value) : maskMembers(value, shape, shapes);
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  return value === null || value === undefined ? value : MASK;
}

function isObject(value: unknown): value is Input {
  return typeof value === "object" && value !== null;
}
