import type { Fault } from "../../fault.js";
import type { ActionFile } from "../../spec-files.js";
import type { Rule } from "./rule.js";

/** Every action that lists something says how its pages are counted, or why it has none. */
export const checkPaging: Rule = ({ spec }) => spec.actions.flatMap(({ file, json }) => checkAction(file, json));

function checkAction(file: string, action: ActionFile): Fault[] {
  const lists = action.kind === "read" && action.output.some(({ type }) => type.startsWith("Array of "));
  const offset = action.input.find(({ name }) => name === "Offset");
  if ((lists || offset) && action.paging === undefined) {
    return [{ file, path: "paging", found: "nothing", expected: "page, offset, or none with the reason" }];
  }
  if (offset && action.paging?.style === "none" && lists) {
    return [{ file, path: "paging.style", found: "none", expected: "page or offset, since the input has Offset" }];
  }
  return [];
}
