import type { Fault } from "../fault.js";
import { dataTypeName, parseTypeRef } from "../model/type-ref.js";
import type { ActionFile, MemberFile, PagingFile, WaiterFile } from "../spec-files.js";
import { type LintContext, memberSites, type Rule } from "./rule.js";

/** Every type, error code, action and member that is referred to exists. */
export const checkReferences: Rule = (context) => [
  ...memberSites(context).flatMap(({ file, member, path }) => checkType(context, file, path, member.type)),
  ...context.spec.actions.flatMap(({ file, json }) => [
    ...checkCodes(context, file, json),
    ...checkPagingMembers(file, json, json.paging),
    ...waitersOf(json).flatMap((waiter, index) => checkWaiter(context, file, json, waiter, `waiters[${index}]`)),
  ]),
  ...context.spec.types.flatMap(({ file, json }) =>
    json.usedBy
      .filter((name) => !context.actions.has(name) && !context.broken.has(name))
      .map((name) => ({ file, path: `usedBy.${name}`, found: name, expected: "an action of the spec" })),
  ),
];

/** The waiters of an action; none where it says why it has none. */
export function waitersOf({ waiters }: ActionFile): readonly WaiterFile[] {
  return waiters !== undefined && "length" in waiters ? waiters : [];
}

function checkType({ types, broken }: LintContext, file: string, path: string, type: string): Fault[] {
  const name = dataTypeName(parseTypeRef(type));
  if (name === undefined || types.has(name) || broken.has(name)) return [];
  return [{ file, path: `${path}.type`, found: name, expected: "a scalar, or a type that types/ has" }];
}

function checkCodes({ codes }: LintContext, file: string, { errors }: ActionFile): Fault[] {
  return errors
    .filter((code) => !codes.has(code))
    .map((code) => ({ file, path: `errors.${code}`, found: code, expected: "a code of errors.json" }));
}

function checkPagingMembers(file: string, action: ActionFile, paging: PagingFile | undefined): Fault[] {
  if (paging === undefined || paging.style === "none") return [];
  const expectMember = (side: "input" | "output", key: "offset" | "limit" | "items" | "total"): Fault[] => {
    const name = paging[key];
    if (name === undefined || action[side].some((member) => member.name === name)) return [];
    return [{ file, path: `paging.${key}`, found: name, expected: `a member of ${side}` }];
  };
  return [
    ...expectMember("input", "offset"),
    ...expectMember("input", "limit"),
    ...expectMember("output", "items"),
    ...expectMember("output", "total"),
  ];
}

function checkWaiter(
  { actions, types, broken }: LintContext,
  file: string,
  action: ActionFile,
  waiter: WaiterFile,
  path: string,
): Fault[] {
  const polled = actions.get(waiter.poll);
  if (polled === undefined) {
    if (broken.has(waiter.poll)) return [];
    return [{ file, path: `${path}.poll`, found: waiter.poll, expected: "an action of the spec" }];
  }
  const expectNames = (
    key: string,
    names: readonly string[],
    known: readonly { name: string }[],
    of: string,
  ): Fault[] =>
    names
      .filter((name) => !known.some((member) => member.name === name))
      .map((name) => ({ file, path: `${path}.${key}`, found: name, expected: `a member of ${of}` }));

  const expectSources = (key: "input" | "match"): Fault[] =>
    sourcesOf(waiter[key])
      .filter(({ side, name }) => !action[side].some((member) => member.name === name))
      .map(({ side, name }) => ({
        file,
        path: `${path}.${key}`,
        found: `${side}.${name}`,
        expected: `a member of the action's ${side}`,
      }));

  const items = polled.output.find(({ name }) => name === waiter.items);
  const itemType = items && dataTypeName(parseTypeRef(items.type));
  const isReadable = itemType === undefined || !broken.has(itemType);
  const state = itemType === undefined ? polled.output : (types.get(itemType)?.members ?? []);
  const stateOwner = itemType ?? `the output of ${waiter.poll}`;
  return [
    ...expectNames("when", Object.keys(waiter.when ?? {}), action.input, "the action's input"),
    ...expectNames("input", Object.keys(waiter.input), polled.input, `the input of ${waiter.poll}`),
    ...expectNames(
      "items",
      waiter.items === undefined ? [] : [waiter.items],
      polled.output,
      `the output of ${waiter.poll}`,
    ),
    ...(isReadable ? expectNames("match", Object.keys(waiter.match ?? {}), state, stateOwner) : []),
    ...(isReadable ? expectNames("state", [waiter.state], state, stateOwner) : []),
    ...(waiter.hopeless?.codes ?? [])
      .filter((code) => !polled.errors.includes(code))
      .map((found) => ({ file, path: `${path}.hopeless.codes`, found, expected: `an error code of ${waiter.poll}` })),
    ...(isReadable && waiter.newestBy !== undefined
      ? expectNames("newestBy", [waiter.newestBy], state, stateOwner)
      : []),
    ...(isReadable && waiter.reason !== undefined
      ? checkReason(types, waiter.reason.split("."), {
          file,
          path: `${path}.reason`,
          owner: stateOwner,
          members: state,
        })
      : []),
    ...expectSources("input"),
    ...expectSources("match"),
  ];
}

interface ReasonSite {
  readonly file: string;
  readonly path: string;
  /** Whose members they are. */
  readonly owner: string;
  readonly members: readonly MemberFile[];
}

function checkReason(types: LintContext["types"], names: readonly string[], site: ReasonSite): Fault[] {
  const { file, path, owner, members } = site;
  const [name, ...rest] = names;
  if (name === undefined) return [];
  const member = members.find((candidate) => candidate.name === name);
  if (member === undefined) return [{ file, path, found: name, expected: `a member of ${owner}` }];
  const type = dataTypeName(parseTypeRef(member.type)) ?? member.type;
  return checkReason(types, rest, { file, path, owner: type, members: types.get(type)?.members ?? [] });
}

function sourcesOf(value: unknown): { readonly side: "input" | "output"; readonly name: string }[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(sourcesOf);
  const [, side, name] = typeof value === "string" ? (/^(input|output)\.(\w+)$/.exec(value) ?? []) : [];
  return (side === "input" || side === "output") && name !== undefined ? [{ side, name }] : [];
}
