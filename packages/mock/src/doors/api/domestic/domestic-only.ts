import type { Operation, Shape } from "../../../contract.js";
import type { RawParams } from "../context.js";

/** The path of the first parameter that one table of an action has and the other lacks: what only another edition knows. */
export function parameterOfOther(params: RawParams, own: Operation, other: Operation): string | undefined {
  return firstIn(params, own.input, other.input, "");

  function firstIn(members: RawParams, ours: Shape, theirs: Shape, prefix: string): string | undefined {
    for (const [name, value] of Object.entries(members)) {
      const path = `${prefix}${name}`;
      const [field, known] = [theirs, ours].map((shape) => shape.find((candidate) => candidate.name === name));
      if (field === undefined) continue;
      if (known === undefined) return path;
      const [below, knownBelow] = [other.shapes[field.type], own.shapes[known.type]];
      if (below === undefined || knownBelow === undefined) continue;
      for (const part of Array.isArray(value) ? value : [value]) {
        if (typeof part !== "object" || part === null) continue;
        const found = firstIn(part as RawParams, knownBelow, below, `${path}.`);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }
}
