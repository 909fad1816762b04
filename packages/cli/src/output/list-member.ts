import type { Field, Operation } from "@tcrkit/client/schema";
import type { Members } from "./members.js";

/** The member of an answer that holds its rows: what paging names, else the only array of objects, else the only array. */
export function listMember({ output, paging, shapes }: Operation): Field | undefined {
  const named = output.find(({ name }) => name === paging?.items);
  if (named !== undefined) return named;
  const arrays = output.filter(({ list }) => list === 1);
  const ofObjects = arrays.filter(({ type }) => shapes[type] !== undefined);
  const [only, second] = ofObjects.length > 0 ? ofObjects : arrays;
  return second === undefined ? only : undefined;
}

/** The member that counts all rows, those of other pages too. */
export function totalMember({ output, paging }: Operation): Field | undefined {
  const names = paging?.total === undefined ? ["TotalCount", "Total"] : [paging.total];
  return output.find(({ name, type }) => type === "Integer" && names.includes(name));
}

/** Names of what an answer holds beside its rows and their number. */
export function membersBeside(operation: Operation, answer: Members): string[] {
  const list = listMember(operation);
  const total = totalMember(operation);
  if (list === undefined) return [];
  return operation.output
    .filter((field) => field !== list && field !== total)
    .map(({ name }) => name)
    .filter((name) => hasContent(answer[name]));
}

function hasContent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}
