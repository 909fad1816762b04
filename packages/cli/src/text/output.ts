import type { Operation } from "@tcrkit/client/schema";
import { flagOf } from "../flags/names.js";
import { listMember, totalMember } from "../output/list-member.js";
import type { Members } from "../output/members.js";

/** What is said beside an answer. */
export const outputText = {
  hidden: (columns: readonly string[]): string[] =>
    columns.length === 0 ? [] : [`Not shown for want of width: ${columns.join(", ")}. --output json shows all.`],
  /** Said where a form has room for rows alone. */
  beside: (members: readonly string[]): string[] =>
    members.length === 0 ? [] : [`Not in the rows: ${members.join(", ")}. --output json shows all.`],
  formulas: (cells: number): string[] =>
    cells === 0
      ? []
      : [`${cells} of the texts could be formulas to a spreadsheet (= + - @): import them as text, not as they are.`],
  /** What an answer does not say by itself: rows that are on other pages, that there are none, that something is done. */
  ended: (operation: Operation, last: Members, shown: number): string[] => {
    if (operation.output.length === 0) return [doneNote(operation, last)];
    return listMember(operation) === undefined ? [] : countNote(operation, last, shown);
  },
};

function countNote(operation: Operation, last: Members, shown: number): string[] {
  const total = last[totalMember(operation)?.name ?? ""];
  if ((typeof total !== "number" && typeof total !== "bigint") || total <= shown) {
    return shown === 0 ? [`Nothing found: ${listMember(operation)?.name} is empty.`] : [];
  }
  const { paging } = operation;
  const more =
    paging === undefined
      ? ""
      : ` ${flagOf(paging.offset)} and ${flagOf(paging.limit)} choose the page; --all-pages shows all.`;
  return [`${shown} of ${total}.${more}`];
}

function doneNote({ name }: Operation, output: Members): string {
  const id = output["RequestId"];
  return `${name} is done.${typeof id === "string" ? ` RequestId ${id}` : ""}`;
}
