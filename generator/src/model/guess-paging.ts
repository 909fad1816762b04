import type { ActionFile, MemberFile, PagingFile } from "../spec-files.js";

type Tables = Pick<ActionFile, "kind" | "input" | "output">;

/** Whether an action has to say how its pages are counted: a read that lists something, or is asked from where. */
export function needsPaging({ kind, input, output }: Tables): boolean {
  if (kind !== "read") return false;
  return input.some(({ name }) => name === "Offset") || output.some(isList);
}

/**
 * The paging of a read whose names leave no doubt what they are: an Offset, a Limit, one list and one count of it. What they do not say is
 * the most common: rows counted from 0, 20 of them on a page and 100 at most.
 */
export function guessPaging({ kind, input, output }: Tables): PagingFile | undefined {
  const [items, ...others] = output.filter(isList);
  const [total, ...counts] = output.filter(isTotal);
  if (kind !== "read" || items === undefined || total === undefined || others.length + counts.length > 0)
    return undefined;
  const [offset, limit] = ["Offset", "Limit"].map((name) => input.find((member) => member.name === name));
  if (offset?.type !== "Integer" || limit?.type !== "Integer") return undefined;
  return {
    style: "offset",
    offset: offset.name,
    limit: limit.name,
    items: items.name,
    total: total.name,
    first: 0,
    ...(limit.default === undefined ? { defaultLimit: 20 } : {}),
    ...(limit.maximum === undefined ? { maxLimit: 100 } : {}),
  };
}

function isList({ type }: MemberFile): boolean {
  return type.startsWith("Array of ");
}

function isTotal({ name, type }: MemberFile): boolean {
  return type === "Integer" && /^Total(?:Count|Num|Number)?$/.test(name);
}
