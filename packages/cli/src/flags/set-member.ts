import type { InputPath } from "./flags.js";

/**
 * Sets a member of an input, and makes what it stands in. A list grows by one item at a time: where an item before it is missing, nothing
 * is set, and the number of that item comes back.
 */
export function setMember(root: Record<string, unknown>, path: InputPath, value: unknown): number | undefined {
  const [head, next, ...rest] = path;
  if (head === undefined) return undefined;
  if (next === undefined) {
    root[head] = value;
    return undefined;
  }
  const held = containerFor(root[head], next);
  if (Array.isArray(held) && typeof next === "number" && next > held.length) return held.length;
  root[head] = held;
  return setMember(held as Record<string, unknown>, [next, ...rest], value);
}

/** What is there, if it can hold such a member. */
function containerFor(value: unknown, member: string | number): unknown {
  if (typeof member === "number") return Array.isArray(value) ? value : [];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
