import type { Field } from "@tcrkit/client/schema";
import { type Answer, isMembers, type Members } from "../parse/value.js";

/** An answer as rows. */
export interface Rows {
  /** Left out where nothing has a name. */
  readonly columns?: readonly string[];
  /** What the rows are made of. */
  readonly items: readonly unknown[];
  readonly cellsOf: (item: unknown) => readonly unknown[];
}

/** The rows of an answer: those of its list, else the answer itself as the only one; none where it holds nothing. */
export function rowsOfOutput(operation: Answer, output: Members): Rows {
  const list = listMember(operation);
  if (operation.output.length === 0) return rowsOfValue(null);
  if (list === undefined) return namedRows(namesOf(operation.output), [output]);
  const value = output[list.name];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const shape = operation.shapes[list.type];
  return shape === undefined
    ? { columns: [list.name], items, cellsOf: (item) => [item] }
    : namedRows(namesOf(shape), items);
}

/** The rows of what a query gives: an array's items, else the one value; none for null. */
export function rowsOfValue(value: unknown): Rows {
  const items: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  if (items.length > 0 && items.every(isMembers)) return namedRows([...new Set(items.flatMap(Object.keys))], items);
  return { items, cellsOf: (item) => (Array.isArray(item) ? item : [item]) };
}

/** The member of an answer that holds its rows: what paging names, else the only array of objects, else the only array. */
export function listMember({ output, paging, shapes }: Answer): Field | undefined {
  const named = output.find(({ name }) => name === paging?.items);
  if (named !== undefined) return named;
  const arrays = output.filter(({ list }) => list === 1);
  const ofObjects = arrays.filter(({ type }) => shapes[type] !== undefined);
  const [only, second] = ofObjects.length > 0 ? ofObjects : arrays;
  return second === undefined ? only : undefined;
}

/** The member that counts all rows, those of other pages too. */
export function totalMember({ output, paging }: Answer): Field | undefined {
  const names = paging?.total === undefined ? ["TotalCount", "Total"] : [paging.total];
  return output.find(({ name, type }) => type === "Integer" && names.includes(name));
}

/** Names of what an answer holds beside its rows and their number. */
export function membersBeside(operation: Answer, answer: Members): string[] {
  const list = listMember(operation);
  const total = totalMember(operation);
  if (list === undefined) return [];
  return operation.output
    .filter((field) => field !== list && field !== total)
    .map(({ name }) => name)
    .filter((name) => hasContent(answer[name]));
}

/** Pages of an answer, on the way to becoming one. */
export interface CollectedPages {
  readonly add: (page: Members) => void;
  /** The last page, with the rows of all. */
  readonly answer: () => Members;
}

/** Collects the pages of an operation's answer. */
export function collectPages(operation: Answer): CollectedPages {
  const list = listMember(operation)?.name;
  const pages: Members[] = [];
  return {
    add: (page) => {
      pages.push(page);
    },
    answer: () => {
      const last = pages.at(-1) ?? {};
      return list === undefined || pages.length < 2
        ? last
        : { ...last, [list]: pages.flatMap((page) => (Array.isArray(page[list]) ? page[list] : [])) };
    },
  };
}

/** Rows that are objects, with these of their members as columns. */
export function namedRows(columns: readonly string[], items: readonly unknown[]): Rows {
  return { columns, items, cellsOf: (item) => columns.map((name) => (isMembers(item) ? item[name] : undefined)) };
}

function namesOf(shape: readonly { readonly name: string }[]): string[] {
  return shape.map(({ name }) => name);
}

function hasContent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}
