import { describeLimits, describeValues } from "../model/describe.js";
import type { Direction } from "../model/sent.js";
import type { Action, Api, DataType, Member } from "../model/types.js";
import { combineTypes, namedType, plainType } from "../print/code.js";
import type { Declaration, DocComment, InterfaceDeclaration, Property, TypeScriptDocument } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import { errorCodeName } from "./errors.js";
import { isSentOtherwise, memberType } from "./member-type.js";
import { type CodePaths, groupOfType, typeGroups } from "./paths.js";

/**
 * Whether a member that may be left out may be undefined as well, where `exactOptionalPropertyTypes` tells the two apart. Callers of a client
 * hand on what they may not have; what a server has decoded is there or is not.
 */
export type OptionalMembers = "may-be-undefined" | "exact";

/** The interfaces: a request and a response for each action, one for each data type; a file a group. */
export function createTypesEmitter(title: string, paths: CodePaths, optional: OptionalMembers): Emitter {
  return {
    title,
    emit: (api) => [
      ...fileGroups(api).map((group) => groupDocument({ paths, api, optional }, group)),
      byActionDocument(paths, api),
      indexDocument(paths, api),
    ],
  };
}

export function requestName(action: Action): string {
  return `${action.name}Request`;
}

export function responseName(action: Action): string {
  return `${action.name}Response`;
}

function fileGroups(api: Api): string[] {
  return [...api.groups.map(({ name }) => name), ...typeGroups(api).filter((group) => group === "shared")];
}

interface Target {
  readonly paths: CodePaths;
  readonly api: Api;
  readonly optional: OptionalMembers;
}

function groupDocument(target: Target, group: string): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${target.paths.types(group)}.ts`,
    declarations: [
      ...actionsOf(target.api, group).flatMap((action) => [
        requestInterface(target, action),
        responseInterface(target, action),
      ]),
      ...typesOf(target.api, group).map((type) => typeInterface(target, type)),
    ],
  };
}

function requestInterface(target: Target, action: Action): Declaration {
  const name = requestName(action);
  const docs = { text: [`Input of ${action.name}. ${action.summary}`], tags: seePage(action.docs) };
  if (action.input.length === 0) return { kind: "alias", name, docs, type: plainType("Record<string, never>") };
  return {
    kind: "interface",
    name,
    docs,
    properties: action.input.map((member) => memberProperty(target, member, "sent", member.required !== true)),
  };
}

function responseInterface(target: Target, action: Action): InterfaceDeclaration {
  return {
    kind: "interface",
    name: responseName(action),
    docs: { text: [`Output of ${action.name}.`], tags: seePage(action.docs) },
    properties: [
      ...action.output.map((member) => memberProperty(target, member, "read", member.mayBeMissing)),
      requestIdProperty,
    ],
  };
}

const requestIdProperty: Property = {
  name: "RequestId",
  docs: { text: ["Id of the request, made by the server: name it when you report a problem."] },
  type: plainType("string"),
  optional: false,
};

function typeInterface(target: Target, type: DataType): Declaration {
  const name = type.localName;
  const docs = { text: [type.summary], tags: seePage(`${target.api.docs.types}#${type.name}`) };
  if (type.members.length === 0) return { kind: "alias", name, docs, type: plainType("Record<string, never>") };
  return {
    kind: "interface",
    name,
    docs,
    properties: type.members.map((member) => dataMember(target, member)),
  };
}

/** What an answer may leave out and a request must have is undefined, not optional: `Sent` tells by that what must be there. */
function dataMember(target: Target, member: Member): Property {
  const { required, mayBeMissing } = member;
  if (required !== true || !mayBeMissing) {
    return memberProperty(target, member, "read", required === false || mayBeMissing);
  }
  const property = memberProperty(target, member, "read", false);
  return { ...property, type: combineTypes("$ | undefined", [property.type]) };
}

function memberProperty(
  { paths, api, optional }: Target,
  member: Member,
  direction: Direction,
  isOptional: boolean,
): Property {
  const type = memberType(paths, api, member, direction);
  const mayBeUndefined = isOptional && optional === "may-be-undefined";
  return {
    name: member.name,
    docs: memberDocs(member),
    type: mayBeUndefined ? combineTypes("$ | undefined", [type]) : type,
    optional: isOptional,
  };
}

function memberDocs(member: Member): DocComment {
  const values = describeValues(member);
  const limits = describeLimits(member).join(" ");
  return {
    text: [
      member.description,
      ...(limits === "" ? [] : [limits]),
      ...(values.length === 0 ? [] : [values.map((line) => `- ${line}`).join("\n")]),
    ],
    tags: member.deprecated === undefined ? [] : [{ name: "deprecated", text: member.deprecated }],
  };
}

function seePage(docs: string | undefined) {
  return docs === undefined ? [] : [{ name: "see", text: docs }];
}

/** `TypesByAction`: the three types of each action under its name. */
function byActionDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.types("by-action")}.ts`,
    declarations: [
      ...api.actions.map(
        (action): InterfaceDeclaration => ({
          kind: "interface",
          name: `${action.name}Types`,
          docs: { text: [`The types of ${action.name}.`] },
          properties: [
            typeProperty("input", requestName(action), paths.types(action.group)),
            typeProperty("output", responseName(action), paths.types(action.group)),
            typeProperty("errorCode", errorCodeName(action), paths.errors(action.group)),
          ],
        }),
      ),
      {
        kind: "interface",
        name: "TypesByAction",
        docs: { text: ["The types of every action under its name."] },
        properties: api.actions.map((action) => ({
          name: action.name,
          docs: { text: [] },
          type: plainType(`${action.name}Types`),
          optional: false,
        })),
      },
    ],
  };
}

function typeProperty(name: string, type: string, module: string): Property {
  return { name, docs: { text: [] }, type: namedType({ name: type, module }), optional: false };
}

function indexDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  const reexports = fileGroups(api).map(
    (group): Declaration => ({
      kind: "reexport",
      module: paths.types(group),
      typeOnly: true,
      names: [
        ...actionsOf(api, group).flatMap((action) => [requestName(action), responseName(action)]),
        ...typesOf(api, group).map(({ localName }) => localName),
      ].toSorted(),
    }),
  );
  const byAction: Declaration = {
    kind: "reexport",
    module: paths.types("by-action"),
    typeOnly: true,
    names: ["TypesByAction"],
  };
  const forms = [...(hasParts(api) ? ["PartOf"] : []), ...(hasSentForms(api) ? ["Sent"] : [])];
  const formsOfTypes: Declaration = { kind: "reexport", module: paths.contract, typeOnly: true, names: forms };
  const declarations = [...reexports, byAction, ...(forms.length === 0 ? [] : [formsOfTypes])];
  return { kind: "typescript", path: `${paths.types("index")}.ts`, declarations };
}

function hasParts({ actions }: Api): boolean {
  return actions.some(({ input }) => input.some(({ partial }) => partial !== undefined));
}

function hasSentForms(api: Api): boolean {
  return api.actions.some(({ input }) => input.some((member) => isSentOtherwise(api, member, "sent")));
}

function actionsOf(api: Api, group: string): readonly Action[] {
  return api.groups.find(({ name }) => name === group)?.actions ?? [];
}

function typesOf(api: Api, group: string): DataType[] {
  return api.types.filter((type) => groupOfType(type) === group);
}
