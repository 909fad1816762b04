import type { Fault } from "../fault.js";
import { spellingsOfFlag } from "../model/flags.js";
import { actionTypeEndings, localName, localTypeName } from "../model/identifiers.js";
import { camelCase, kebabCase, pascalCase } from "../model/names.js";
import type { ActionFile } from "../spec-files.js";
import { type LintContext, type MemberSite, memberSites, type Rule } from "./rule.js";

/** Something that the generated packages give a name, of which each kind has one alone. */
interface Named {
  /** The name where it stands; what differs by case alone is one name where case does not count. */
  readonly name: string;
  readonly file: string;
  readonly path: string;
  /** What it is the name of, as a sentence has it: `DescribeVpc`. */
  readonly owner: string;
}

/** Names of one kind. */
interface Names {
  /** What the kind is called: `the method`. */
  readonly noun: string;
  readonly taken: Readonly<Record<string, readonly string[]>>;
  readonly named: readonly Named[];
  readonly ignoresCase?: true;
}

/** No two things come to one name in what is generated, and none to a name that something else has there. */
export const checkCollisions: Rule = (context) => kindsOfNames(context).flatMap(checkDistinct);

function kindsOfNames(context: LintContext): Names[] {
  const { spec } = context;
  const { json: service } = spec.service;
  const actionNames = new Set(spec.actions.map(({ json }) => json.name));
  const actions = (nameOf: (action: ActionFile) => string) =>
    spec.actions.map(({ file, json }) => ({ name: nameOf(json), file, path: "name", owner: json.name }));
  const waiters = spec.actions.flatMap(({ file, json }) =>
    (json.waiters === undefined || "none" in json.waiters ? [] : json.waiters).map(({ name }, index) => ({
      ...{ name, file, path: `waiters[${index}].name` },
      // Two actions that share a waiter mean the same.
      owner: `the waiter ${name}`,
    })),
  );
  const groups = service.groups.map(({ name }) => ({
    ...{ name, file: spec.service.file, path: `groups.${name}`, owner: `the group ${name}` },
  }));
  return [
    { noun: "the method", taken: { "the client": clientMembers, ...ofLanguage }, named: actions(methodOf) },
    { noun: "the constant", taken: {}, named: actions(({ name }) => localName(name)) },
    { noun: "the waiter", taken: ofLanguage, named: waiters },
    {
      noun: "the type",
      taken: { "a type of all APIs": typesOfEveryApi },
      named: [
        ...actionTypeEndings.flatMap((end) => actions(({ name }) => name + end)),
        ...groups.map((group) => ({ ...group, name: `${pascalCase(group.name)}Methods` })),
        ...spec.types.map(({ file, json: { name } }) => ({
          ...{ name: localTypeName(name, actionNames), file, path: "name", owner: name },
        })),
      ],
    },
    {
      noun: "the command",
      taken: { "the command line": service.reservedCommands ?? [] },
      named: actions(({ name }) => kebabCase(name)),
    },
    { noun: "the file", taken: { "another generated file": filesOfEveryApi }, named: groups, ignoresCase: true },
    ...service.groups.map(
      ({ name: group }): Names => ({
        noun: "the file",
        taken: {},
        named: spec.actions.filter((action) => action.group === group).map(fileNamed),
        ignoresCase: true,
      }),
    ),
    { noun: "the file", taken: {}, named: spec.types.map(fileNamed), ignoresCase: true },
    {
      noun: "the file",
      taken: {},
      named: [...new Set([...spec.errors.json.common, ...spec.errors.json.service].map(({ code }) => code))].map(
        (code) => ({ name: code.replaceAll(".", "-"), file: spec.errors.file, path: code, owner: code }),
      ),
      ignoresCase: true,
    },
    { noun: "the member", taken: ofLanguage, named: memberSites(context).map(memberNamed) },
    ...spec.actions.map(({ file, json }): Names => flagNames(file, json, service.reservedFlags ?? [])),
  ];
}

/** Flags that the spec gives; one that it leaves out comes to no name that is taken. */
function flagNames(file: string, { input }: ActionFile, reserved: readonly string[]): Names {
  const named = input.flatMap((member) =>
    member.flag === undefined
      ? []
      : spellingsOfFlag(member, member.flag).map((name) => ({
          ...{ name: `--${name}`, file, path: `input.${member.name}.flag`, owner: member.name },
        })),
  );
  return { noun: "the flag", taken: { "the command line": reserved.map((flag) => `--${flag}`) }, named };
}

function methodOf({ name }: ActionFile): string {
  return camelCase(name);
}

/** Only what every object has by itself: an object without such a member would look as if it had it. */
function memberNamed({ file, path, member: { name } }: MemberSite): Named {
  return { name, file, path, owner: name };
}

function fileNamed({ file, json }: { readonly file: string; readonly json: { readonly name: string } }): Named {
  return { name: json.name, file, path: "name", owner: json.name };
}

/** What a client has beside its methods; `then` would make a promise of it, `toJSON` be called by whoever prints it. */
const clientMembers = ["call", "paginate", "waitFor", "close", "then", "toJSON"];

const ofLanguage = { "every object of JavaScript": Object.getOwnPropertyNames(Object.prototype) };

const typesOfEveryApi = ["TypesByAction", "CommonErrorCode", "ServiceErrorCode", "ErrorResponse"];

const filesOfEveryApi = [
  "index",
  "shared",
  "by-action",
  "by-name",
  "all",
  "codes",
  "meanings",
  "methods",
  "errors",
  "types",
];

function checkDistinct({ noun, taken, named, ignoresCase }: Names): Fault[] {
  const keyOf = (name: string) => (ignoresCase === true ? name.toLowerCase() : name);
  const owners = new Map(Object.entries(taken).flatMap(([owner, names]) => names.map((name) => [keyOf(name), owner])));
  return named.flatMap(({ name, file, path, owner }) => {
    const first = owners.get(keyOf(name));
    if (first === undefined) owners.set(keyOf(name), owner);
    if (first === undefined || first === owner) return [];
    const expected = `another name than ${first} has`;
    return [
      { file, path, found: `${noun} ${name}`, expected: ignoresCase ? `${expected}, whatever the case` : expected },
    ];
  });
}
