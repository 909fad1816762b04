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

/** A look reads what there is, by members that there are, and shows nothing sensitive. */
function checkLook(context: LintContext, file: string, action: ActionFile, look: LookFile, path: string): Fault[] {
  const { actions, types, broken } = context;
  const { action: name, input, match = {}, counts, members = [] } = look;
  const read = actions.get(name);
  if (read === undefined) {
    return broken.has(name) ? [] : [{ file, path: `${path}.action`, found: name, expected: "an action of the spec" }];
  }
  if (read.kind !== "read" || (counts !== undefined && !isCounted(read, look))) {
    const expected = counts === undefined ? "a read" : "a read of a list with a total, or of all rows at once";
    return [{ file, path: `${path}.action`, found: name, expected }];
  }
  const listName = rowsOf(read, look);
  const list = read.output.find((member) => member.name === listName);
  const type = list && dataTypeName(parseTypeRef(list.type));
  if (listName !== undefined && type === undefined) {
    return [{ file, path: `${path}.items`, found: listName, expected: `a list in the output of ${name}` }];
  }
  if (type !== undefined && broken.has(type)) return [];
  const row = type === undefined ? read.output : (types.get(type)?.members ?? []);
  const owner = type ?? `the output of ${name}`;
  const unknown = (key: string, names: readonly string[], known: readonly MemberFile[], of: string): Fault[] =>
    names
      .filter((wanted) => !known.some((member) => member.name === wanted))
      .map((found) => ({ file, path: `${path}.${key}`, found, expected: `a member of ${of}` }));
  return [
    ...unknown("input", Object.keys(input), read.input, `the input of ${name}`),
    ...unknown("input", sourcesIn(input), action.input, "the action's input"),
    ...unknown("match", sourcesIn(match), action.input, "the action's input"),
    ...(type === undefined
      ? unknown("match", Object.keys(match), [], "a row")
      : unknown("match", Object.keys(match), row, owner)),
    ...members.flatMap((member) => checkShown(context, file, `${path}.members`, member, row, owner)),
  ];
}

function rowsOf(read: ActionFile, { items }: LookFile): string | undefined {
  return items ?? pagingOf(read)?.items;
}

function isCounted(read: ActionFile, { items }: LookFile): boolean {
  const paging = pagingOf(read);
  return paging === undefined ? items !== undefined : paging.total !== undefined;
}

function pagingOf({ paging }: ActionFile) {
  return paging?.style === "none" ? undefined : paging;
}

/** A member that is shown, by its name or a path with dots. */
function checkShown(
  context: LintContext,
  file: string,
  path: string,
  shown: string,
  members: readonly MemberFile[],
  owner: string,
): Fault[] {
  const { types, broken } = context;
  const [name = "", ...rest] = shown.split(".");
  const member = members.find((candidate) => candidate.name === name);
  if (member === undefined) return [{ file, path, found: name, expected: `a member of ${owner}` }];
  const type = dataTypeName(parseTypeRef(member.type));
  if (type !== undefined && broken.has(type)) return [];
  const inside = (type === undefined ? undefined : types.get(type)?.members) ?? [];
  if (rest.length > 0) return checkShown(context, file, path, rest.join("."), inside, type ?? member.type);
  return holdsSecret(types, member) ? [{ file, path, found: shown, expected: "what is not sensitive" }] : [];
}

function holdsSecret(types: LintContext["types"], member: MemberFile, above: readonly string[] = []): boolean {
  const type = dataTypeName(parseTypeRef(member.type));
  if (member.sensitive === true || type === undefined || above.includes(type)) return member.sensitive === true;
  return (types.get(type)?.members ?? []).some((inner) => holdsSecret(types, inner, [...above, type]));
}

function sourcesIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(sourcesIn);
  const [, name] = (typeof value === "string" && /\binput\.(\w+)$/.exec(value)) || [];
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
