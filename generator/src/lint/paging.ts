import type { Fault } from "../fault.js";
import { needsPaging } from "../model/guess-paging.js";
import type { ActionFile } from "../spec-files.js";
import type { Rule } from "./rule.js";

/** Every action that lists something says how its pages are counted and how many rows they have, or why it has none. */
export const checkPaging: Rule = ({ spec }) => spec.actions.flatMap(({ file, json }) => checkAction(file, json));

function checkAction(file: string, action: ActionFile): Fault[] {
  if (needsPaging(action) && action.paging === undefined) {
    return [{ file, path: "paging", found: "nothing", expected: "page, offset, or none with the reason" }];
  }
  if (action.paging?.style === "none" && listsByOffset(action)) {
    return [{ file, path: "paging.style", found: "none", expected: "page or offset, since the input has Offset" }];
  }
  return [...checkLimit(file, action, "defaultLimit", "default"), ...checkLimit(file, action, "maxLimit", "maximum")];
}

function listsByOffset({ kind, input, output }: ActionFile): boolean {
  const hasList = output.some(({ type }) => type.startsWith("Array of "));
  return kind === "read" && hasList && input.some(({ name }) => name === "Offset");
}

/** A limit stands once: at the input where the manual states it, else at the paging. */
function checkLimit(
  file: string,
  { paging, input }: ActionFile,
  key: "defaultLimit" | "maxLimit",
  fact: "default" | "maximum",
): Fault[] {
  if (paging === undefined || paging.style === "none") return [];
  const limit = input.find(({ name }) => name === paging.limit);
  const [here, there] = [paging[key] !== undefined, limit?.[fact] !== undefined];
  if (limit === undefined || here !== there) return [];
  const expected = `it, or ${fact} of input.${limit.name}`;
  return [{ file, path: `paging.${key}`, found: here ? "both" : "neither", expected: `${expected}, and one alone` }];
}
