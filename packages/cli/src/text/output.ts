import type { Operation } from "@tcrkit/client/schema";
import { flagOf } from "../flags/names.js";
import { listMember, totalMember } from "../output/list-member.js";

/** What is said beside a table. */
export const outputText = {
  notes: (operation: Operation, output: Readonly<Record<string, unknown>>, hidden: readonly string[]): string[] => [
    ...(hidden.length === 0 ? [] : [`Not shown for want of width: ${hidden.join(", ")}. --output json shows all.`]),
    ...countNote(operation, output),
    ...(operation.output.length === 0 ? [doneNote(operation, output)] : []),
  ],
};

function countNote(operation: Operation, output: Readonly<Record<string, unknown>>): string[] {
  const list = listMember(operation);
  if (list === undefined) return [];
  const value = output[list.name];
  const shown = Array.isArray(value) ? value.length : 0;
  const total = output[totalMember(operation)?.name ?? ""];
  const { paging } = operation;
  if (typeof total !== "number" || total <= shown) return shown === 0 ? [`Nothing found: ${list.name} is empty.`] : [];
  const more = paging === undefined ? "" : ` ${flagOf(paging.offset)} and ${flagOf(paging.limit)} choose the page.`;
  return [`${shown} of ${total}.${more}`];
}

function doneNote({ name }: Operation, output: Readonly<Record<string, unknown>>): string {
  const id = output["RequestId"];
  return `${name} is done.${typeof id === "string" ? ` RequestId ${id}` : ""}`;
}
