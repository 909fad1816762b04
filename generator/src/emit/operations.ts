import { typesOfAction } from "../model/build.js";
import type { Action, Api, DataType, Example, Member, TypeRef, Waiter } from "../model/types.js";
import { ConstantReference, combineTypes, type Literal, namedType } from "../print/code.js";
import type { Declaration, TypeScriptDocument } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import { errorCodeName } from "./errors.js";
import { type CodePaths, groupOfType, typeGroups } from "./paths.js";
import { requestName, responseName } from "./types.js";

/** What a package's operation table holds beside structure. */
export interface OperationOptions {
  readonly examples: boolean;
}

/** The operation table: structure alone, one constant an action and one a data type, so that a bundle holds just what it uses. */
export function createOperationsEmitter(title: string, paths: CodePaths, options: OperationOptions): Emitter {
  return {
    title,
    emit: (api) => [
      ...typeGroups(api).map((group) => shapesDocument(paths, api, group)),
      ...api.groups.map(({ name, actions }) => operationsDocument(paths, options, api, name, actions)),
      byNameDocument(paths, api),
      indexDocument(paths, api),
    ],
  };
}

function shapesDocument(paths: CodePaths, api: Api, group: string): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.shapes(group)}.ts`,
    declarations: api.types
      .filter((type) => groupOfType(type) === group)
      .map((type) => ({
        kind: "constant",
        name: type.name,
        docs: { text: [`Members of ${type.name}.`] },
        type: namedType({ name: "Shape", module: paths.contract }),
        value: type.members.map(fieldLiteral),
      })),
  };
}

function operationsDocument(
  paths: CodePaths,
  options: OperationOptions,
  api: Api,
  group: string,
  actions: readonly Action[],
): TypeScriptDocument {
  const types = new Map(api.types.map((type) => [type.name, type]));
  return {
    kind: "typescript",
    path: `${paths.operations(group)}.ts`,
    declarations: actions.map((action) => ({
      kind: "constant",
      name: action.localName,
      docs: { text: [action.summary], tags: action.docs === undefined ? [] : [{ name: "see", text: action.docs }] },
      type: operationType(paths, action),
      value: operationLiteral(
        paths,
        options,
        action,
        typesOfAction(action, api.types).flatMap((name) => types.get(name) ?? []),
      ),
    })),
  };
}

function operationType(paths: CodePaths, action: Action) {
  return combineTypes("$<$, $, $>", [
    namedType({ name: "Operation", module: paths.contract }),
    namedType({ name: requestName(action), module: paths.types(action.group) }),
    namedType({ name: responseName(action), module: paths.types(action.group) }),
    namedType({ name: errorCodeName(action), module: paths.errors(action.group) }),
  ]);
}

function operationLiteral(
  paths: CodePaths,
  options: OperationOptions,
  action: Action,
  types: readonly DataType[],
): Literal {
  return {
    name: action.name,
    group: action.group,
    kind: action.kind,
    rateLimit: action.rateLimit,
    region: action.region,
    input: action.input.map(fieldLiteral),
    output: action.output.map(fieldLiteral),
    shapes: Object.fromEntries(types.map((type) => [type.name, shapeReference(paths, type)])),
    errors: action.errors.map(({ code }) => code),
    paging: action.paging && { ...action.paging },
    longRunning: action.longRunning || undefined,
    waiters: action.waiters.length === 0 ? undefined : action.waiters.map(waiterLiteral),
    examples: options.examples ? action.examples.map(exampleLiteral) : undefined,
  };
}

function waiterLiteral({ name, when, poll, input, items, match, state, success, failure, absent }: Waiter): Literal {
  return {
    name,
    when: when as Literal | undefined,
    poll,
    input: input as Literal,
    items,
    match: match as Literal | undefined,
    state,
    success,
    failure,
    absent,
  };
}

function exampleLiteral({ input, output }: Example): Literal {
  return { input: input as Literal, output: output as Literal };
}

function shapeReference(paths: CodePaths, type: DataType): ConstantReference {
  return new ConstantReference({ name: type.name, module: paths.shapes(groupOfType(type)) });
}

function fieldLiteral(member: Member): Literal {
  return {
    name: member.name,
    type: coreName(member.type),
    list: listDepth(member.type) || undefined,
    required: member.required || undefined,
    nullable: member.nullable || undefined,
    default: member.default as Literal | undefined,
    minimum: member.minimum,
    maximum: member.maximum,
    overMaximum: member.overMaximum,
    minLength: member.minLength,
    maxLength: member.maxLength,
    maxItems: member.maxItems,
    pattern: member.pattern,
    values: member.values.length === 0 ? undefined : member.values.map(({ value }) => value),
    format: member.format,
    sensitive: member.sensitive || undefined,
    exclusiveWith: member.exclusiveWith.length === 0 ? undefined : member.exclusiveWith,
  };
}

function coreName(type: TypeRef): string {
  return type.kind === "list" ? coreName(type.of) : type.name;
}

function listDepth(type: TypeRef): number {
  return type.kind === "list" ? 1 + listDepth(type.of) : 0;
}

function byNameDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.operations("by-name")}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "operations",
        docs: { text: ["Every operation under the name of its action. Importing it brings the whole table."] },
        type: { text: `{ ${api.actions.map(memberOfTable).join("; ")} }`, uses: [] },
        value: Object.fromEntries(api.actions.map((action) => [action.name, operationReference(paths, action)])),
      },
    ],
  };
}

function memberOfTable(action: Action): string {
  return `readonly ${action.name}: typeof ${action.localName}`;
}

function operationReference(paths: CodePaths, action: Action): ConstantReference {
  return new ConstantReference({ name: action.localName, module: paths.operations(action.group) });
}

function indexDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.operations("index")}.ts`,
    declarations: [
      ...api.groups.map(
        ({ name, actions }): Declaration => ({
          kind: "reexport",
          module: paths.operations(name),
          typeOnly: false,
          names: actions.map(({ localName }) => localName),
        }),
      ),
      { kind: "reexport", module: paths.operations("by-name"), typeOnly: false, names: ["operations"] },
    ],
  };
}
