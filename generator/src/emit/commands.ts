import { describeLimits, describeValues } from "../model/describe.js";
import { kebabCase, wordBorder } from "../model/names.js";
import { sampleInput } from "../model/sample-input.js";
import { formatTypeRef } from "../model/type-ref.js";
import type { Action, Api, DataType, Group, Member } from "../model/types.js";
import { type Literal, namedType, plainType, RawExpression } from "../print/code.js";
import type { TypeScriptDocument } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import { cliPaths } from "./paths.js";

/** The CLI's tables: an index of commands, and the words of help, a file a group, loaded when asked for. */
export const commandsEmitter: Emitter = {
  title: "CLI commands",
  emit: (api) => [
    indexDocument(api),
    loadersDocument(api),
    errorsDocument(api),
    typesDocument(api),
    ...api.groups.map(helpDocument),
  ],
};

function indexDocument(api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${cliPaths.commands}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "commandGroups",
        docs: { text: ["The groups of commands, in the manual's order."] },
        type: listOf("CommandGroup"),
        value: api.groups.map(({ name, title, summary }) => ({ name, title, summary })),
      },
      {
        kind: "constant",
        name: "reservedFlags",
        docs: { text: ["Flags that the command line keeps for itself: no parameter comes to one."] },
        type: plainType("readonly string[]"),
        value: api.reservedFlags,
      },
      {
        kind: "constant",
        name: "reservedCommands",
        docs: { text: ["Commands that the command line keeps for itself: no action comes to one."] },
        type: plainType("readonly string[]"),
        value: api.reservedCommands,
      },
      {
        kind: "constant",
        name: "wordBorder",
        docs: {
          text: ["Where a name on the wire has a hyphen as a command or a flag, as a regular expression."],
        },
        type: plainType("string"),
        value: wordBorder,
      },
      {
        kind: "constant",
        name: "parameterFlags",
        docs: { text: ["Flags that are not their parameter's name in kebab-case, by action and parameter."] },
        type: plainType("Readonly<Record<string, Readonly<Record<string, string>>>>"),
        value: Object.fromEntries(api.actions.flatMap(ownFlags)),
      },
      {
        kind: "constant",
        name: "commands",
        docs: { text: ["Every command: one an action."] },
        type: listOf("Command"),
        value: api.groups.flatMap((group) => group.actions.map((action) => commandLiteral(group, action))),
      },
    ],
  };
}

function ownFlags({ name, flags }: Action): [string, Literal][] {
  const own = [...flags].filter(([member, flag]) => flag !== kebabCase(member));
  return own.length === 0 ? [] : [[name, Object.fromEntries(own)]];
}

function listOf(name: string) {
  const { text, uses } = namedType({ name, module: cliPaths.contract });
  return { text: `readonly ${text}[]`, uses };
}

function commandLiteral(group: Group, action: Action): Literal {
  return {
    name: kebabCase(action.name),
    action: action.name,
    localName: action.localName,
    group: group.name,
    summary: action.summary,
    deprecated: action.deprecated,
    destructive: withoutLooks(action.destructive) as Literal | undefined,
  };
}

/** A question alone wants the looks: they stand with the words of help. */
function withoutLooks(destruction: Action["destructive"]) {
  return destruction === undefined ? undefined : { ...destruction, looks: undefined };
}

/** What is loaded for one command alone: its group's operations and its group's help. */
function loadersDocument(api: Api): TypeScriptDocument {
  const byGroup = (module: (group: Group) => string): Literal =>
    Object.fromEntries(api.groups.map((group) => [group.name, new RawExpression(`() => import("${module(group)}")`)]));
  return {
    kind: "typescript",
    path: `${cliPaths.loaders}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "loadOperations",
        docs: { text: ["Loads the operations of a group, by its name."] },
        type: plainType("Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>"),
        value: byGroup(({ name }) => `@tcrkit/client/operations/${name}`),
      },
      {
        kind: "constant",
        name: "loadHelp",
        docs: { text: ["Loads the help of a group, by its name."] },
        type: {
          text: "Readonly<Record<string, () => Promise<{ readonly help: Readonly<Record<string, CommandHelp>> }>>>",
          uses: [{ name: "CommandHelp", module: cliPaths.contract }],
        },
        value: byGroup(({ name }) => `./help/${name}.js`),
      },
    ],
  };
}

/** A code means the same wherever it is answered: its words stand once. */
function errorsDocument({ errors: { common, service } }: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${cliPaths.help("errors")}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "errorMeanings",
        docs: { text: ["The meaning of each error code."] },
        type: plainType("Readonly<Record<string, string>>"),
        value: Object.fromEntries([...common, ...service].map(({ code, description }) => [code, description])),
      },
    ],
  };
}

function helpDocument({ name, title, actions }: Group): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${cliPaths.help(name)}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "help",
        docs: { text: [`What help says of the group ${title}, by action.`] },
        type: {
          text: "Readonly<Record<string, CommandHelp>>",
          uses: [{ name: "CommandHelp", module: cliPaths.contract }],
        },
        value: Object.fromEntries(actions.map((action) => [action.name, helpLiteral(action)])),
      },
    ],
  };
}

function helpLiteral(action: Action): Literal {
  return {
    details: action.details,
    docs: action.docs,
    input: Object.fromEntries(action.input.map((member) => [member.name, memberLiteral(member)])),
    output: Object.fromEntries(action.output.map(({ name, description }) => [name, description])),
    errors: action.errors.map(({ code }) => code),
    example: sampleInput(action) as Literal,
    looks: action.destructive?.looks as Literal | undefined,
  };
}

function memberLiteral(member: Member): Record<string, Literal | undefined> {
  const limits = describeLimits(member);
  const values = describeValues(member);
  return {
    description: member.description,
    limits: limits.length === 0 ? undefined : limits,
    values: values.length === 0 ? undefined : values,
  };
}

/** What is said of the data types, wherever they stand. */
function typesDocument({ types }: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${cliPaths.help("types")}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "typeHelp",
        docs: { text: ["What help says of each data type."] },
        type: {
          text: "Readonly<Record<string, TypeHelp>>",
          uses: [{ name: "TypeHelp", module: cliPaths.contract }],
        },
        value: Object.fromEntries(types.map((type) => [type.name, typeLiteral(type)])),
      },
    ],
  };
}

function typeLiteral({ summary, members }: DataType): Literal {
  return {
    summary,
    members: Object.fromEntries(
      members.map((member) => [
        member.name,
        {
          type: formatTypeRef(member.type),
          nullable: member.nullable ? true : undefined,
          // The same words stand beside inputs, which cannot be null.
          ...memberLiteral({ ...member, nullable: false, since: undefined }),
        },
      ]),
    ),
  };
}
