import { parameterFlag } from "../../parse/names.js";
import type { Answer, Members } from "../../parse/value.js";
import { printable } from "../../shell/printable.js";
import { listMember, totalMember } from "../rows.js";
import type { HiddenColumn } from "../table/render-table.js";

/** What is said beside an answer. */
export const notes = {
  /** Said where a query finds nothing, which is an answer, too. */
  nothing: (query: string, members: readonly string[]): string => {
    const quotes = textInDoubleQuotes.test(query) ? ` ${singleQuotes}.` : "";
    return `--query finds nothing.${quotes} The answer has: ${members.join(", ")}.`;
  },
  /** Said where a form has room for rows alone. */
  beside: (members: readonly string[]): string[] =>
    members.length === 0 ? [] : [`Not in the rows: ${members.join(", ")}. --output json shows all.`],
  formulas: (cells: number): string[] =>
    cells === 0
      ? []
      : [`${cells} of the texts could be formulas to a spreadsheet (= + - @): import them as text, not as they are.`],
};

/** Longer texts are not told: they are in other forms. */
const longestConstant = 60;

/** What a table has no room for. What is the same in all rows is told once. */
export function hiddenNotes(hidden: readonly HiddenColumn[]): string[] {
  const isTold = ({ constant }: HiddenColumn) => constant !== undefined && constant.length <= longestConstant;
  const told = hidden.filter(isTold).map(({ name, constant }) => `${name} ${constant}`);
  const untold = hidden.filter((column) => !isTold(column)).map(({ name }) => name);
  return [
    ...(told.length === 0 ? [] : [`In all rows: ${told.join("; ")}.`]),
    ...(untold.length === 0
      ? []
      : [`Not shown because the terminal is too narrow: ${untold.join(", ")}. --output json shows all.`]),
  ];
}

/** What an answer does not say by itself: rows that are on other pages, that there are none, that something is done. */
export function endNotes(operation: Answer, last: Members, shown: number): string[] {
  if (operation.output.length === 0) return [doneNote(operation, last)];
  return listMember(operation) === undefined ? [] : countNote(operation, last, shown);
}

function countNote(operation: Answer, last: Members, shown: number): string[] {
  const total = last[totalMember(operation)?.name ?? ""];
  if ((typeof total !== "number" && typeof total !== "bigint") || total <= shown) {
    return shown === 0 ? [`Nothing found: ${listMember(operation)?.name} is empty.`] : [];
  }
  const { name, paging } = operation;
  const more =
    paging === undefined
      ? ""
      : ` ${parameterFlag(name, paging.offset)} and ${parameterFlag(name, paging.limit)} choose the page; --all-pages shows all.`;
  return [`${shown} of ${total}.${more}`];
}

function doneNote({ name }: Answer, output: Members): string {
  const id = output["RequestId"];
  return `${name} is done.${typeof id === "string" ? ` RequestId ${printable(id)}` : ""}`;
}

const singleQuotes = "Text stands in single quotes, [?Status=='Running']; double quotes name a member";
const textInDoubleQuotes = /[=<>]\s*"/;
