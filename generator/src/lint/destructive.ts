import type { Fault } from "../fault.js";
import { dataTypeName, parseTypeRef } from "../model/type-ref.js";
import { checkValue } from "../model/values.js";
import type { ActionFile, LookFile, MemberFile } from "../spec-files.js";
import type { LintContext, Rule } from "./rule.js";

/** Every action that may take something away says whether it does, with which input, and what is lost. */
export const checkDestructive: Rule = (context) =>
  context.spec.actions.flatMap(({ file, json }) => checkAction(context, file, json));

function checkAction(context: LintContext, file: string, action: ActionFile): Fault[] {
  const { kind, destructive } = action;
  const at = { file, path: "destructive" };
  if (destructive === undefined) {
    const isAsked = kind === "delete" || kind === "execute";
    return isAsked ? [{ ...at, found: "nothing", expected: "false, or what is lost" }] : [];
  }
  if (kind === "read") return [{ ...at, found: "it on a read", expected: "it on other actions alone" }];
  if (destructive === false) return [];
  const { when, unless, also = [], looks = [] } = destructive;
  return [
    ...checkCondition(file, action, when, "when"),
    ...checkCondition(file, action, unless, "unless"),
    ...also.flatMap((one, index) => checkCondition(file, action, one.when, `also[${index}].when`)),
    ...looks.flatMap((look, index) => checkLook(context, file, action, look, `destructive.looks[${index}]`)),
  ];
}

/** A look reads a list, by members that there are. */
function checkLook(
  { actions, types, broken }: LintContext,
  file: string,
  action: ActionFile,
  { action: name, input, counts, members = [] }: LookFile,
  path: string,
): Fault[] {
  const read = actions.get(name);
  if (read === undefined) {
    return broken.has(name) ? [] : [{ file, path: `${path}.action`, found: name, expected: "an action of the spec" }];
  }
  const { paging } = read;
  if (paging === undefined || paging.style === "none" || (counts !== undefined && paging.total === undefined)) {
    return [{ file, path: `${path}.action`, found: name, expected: "a read of a list with a total" }];
  }
  const items = read.output.find((member) => member.name === paging.items);
  const row = items && types.get(dataTypeName(parseTypeRef(items.type)) ?? "");
  const unknown = (key: string, names: readonly string[], known: readonly MemberFile[], of: string): Fault[] =>
    names
      .filter((wanted) => !known.some((member) => member.name === wanted))
      .map((found) => ({ file, path: `${path}.${key}`, found, expected: `a member of ${of}` }));
  return [
    ...unknown("input", Object.keys(input), read.input, `the input of ${name}`),
    ...unknown("input", sourcesIn(input), action.input, "the action's input"),
    ...(row === undefined ? [] : unknown("members", members, row.members, row.name)),
  ];
}

function sourcesIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(sourcesIn);
  const [, name] = (typeof value === "string" && /^input\.(\w+)$/.exec(value)) || [];
  return name === undefined ? [] : [name];
}

function checkCondition(
  file: string,
  { input }: ActionFile,
  values: Readonly<Record<string, unknown>> = {},
  key: string,
): Fault[] {
  return Object.entries(values).flatMap(([name, value]) => {
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
