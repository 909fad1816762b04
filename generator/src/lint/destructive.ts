import type { Fault } from "../fault.js";
import { checkValue } from "../model/values.js";
import type { ActionFile, DestructionFile } from "../spec-files.js";
import type { Rule } from "./rule.js";

/** Every action that may take something away says whether it does, with which input, and what is lost. */
export const checkDestructive: Rule = ({ spec }) => spec.actions.flatMap(({ file, json }) => checkAction(file, json));

function checkAction(file: string, action: ActionFile): Fault[] {
  const { kind, destructive } = action;
  const at = { file, path: "destructive" };
  if (destructive === undefined) {
    const isAsked = kind === "delete" || kind === "execute";
    return isAsked ? [{ ...at, found: "nothing", expected: "false, or what is lost" }] : [];
  }
  if (kind === "read") return [{ ...at, found: "it on a read", expected: "it on other actions alone" }];
  if (destructive === false) return [];
  return [...checkCondition(file, action, destructive, "when"), ...checkCondition(file, action, destructive, "unless")];
}

function checkCondition(
  file: string,
  { input }: ActionFile,
  destruction: DestructionFile,
  key: "when" | "unless",
): Fault[] {
  return Object.entries(destruction[key] ?? {}).flatMap(([name, value]) => {
    const path = `destructive.${key}.${name}`;
    const member = input.find((candidate) => candidate.name === name);
    if (member === undefined) return [{ file, path, found: name, expected: "a member of the action's input" }];
    return checkValue(member, value).map(({ found, expected }) => ({
      file,
      path,
      found: JSON.stringify(found),
      expected,
    }));
  });
}
