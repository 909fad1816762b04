import { type Direction, mayBeNull, typesThatDifferWhereSent } from "../model/sent.js";
import { dataTypeName } from "../model/type-ref.js";
import type { Api, Member, ScalarName, TypeRef } from "../model/types.js";
import { combineTypes, namedType, plainType, type TypeText } from "../print/code.js";
import { type CodePaths, typeName } from "./paths.js";

const scalarTypes: Readonly<Record<ScalarName, string>> = {
  String: "string",
  Integer: "number",
  Float: "number",
  Boolean: "boolean",
  Timestamp: "string",
  Date: "string",
  Binary: "string",
  Object: "Record<string, unknown>",
};

/** The TypeScript type of a member. Documented string values are offered, and others stay possible: a later release may bring them. */
export function memberType(paths: CodePaths, api: Api, member: Member, direction: Direction): TypeText {
  const type = typeOf(paths, api, member.type, { ...member, isSentOtherwise: isSentOtherwise(api, member, direction) });
  return mayBeNull(member, direction, member.required === true) ? combineTypes("$ | null", [type]) : type;
}

/** Whether a member of a request is of a data type that is read as another type. */
export function isSentOtherwise({ types }: Api, { type }: Member, direction: Direction): boolean {
  return direction === "sent" && typesThatDifferWhereSent(types).has(dataTypeName(type) ?? "");
}

type DirectedMember = Member & { readonly isSentOtherwise: boolean };

function typeOf(paths: CodePaths, api: Api, type: TypeRef, member: DirectedMember): TypeText {
  switch (type.kind) {
    case "scalar":
      return plainType((type.name === "String" ? valuesUnion(member) : undefined) ?? scalarTypes[type.name]);
    case "type":
      return sentForm(paths, member, partOf(paths, member, namedType(typeName(paths, api, type.name))));
    case "list": {
      const item = typeOf(paths, api, type.of, member);
      return combineTypes(item.text.includes("|") ? "($)[]" : "$[]", [item]);
    }
  }
}

function valuesUnion({ values }: Member): string | undefined {
  const texts = values.filter(({ value }) => value !== null);
  if (texts.length === 0) return undefined;
  return [...texts.map(({ value }) => JSON.stringify(value)), "(string & {})"].join(" | ");
}

function partOf(paths: CodePaths, { partial }: Member, type: TypeText): TypeText {
  if (partial === undefined) return type;
  const part = namedType({ name: "PartOf", module: paths.contract });
  const needed = partial.map((name) => JSON.stringify(name)).join(" | ");
  return combineTypes(needed === "" ? "$<$>" : `$<$, ${needed}>`, [part, type]);
}

function sentForm(paths: CodePaths, { isSentOtherwise }: DirectedMember, type: TypeText): TypeText {
  return isSentOtherwise ? combineTypes("$<$>", [namedType({ name: "Sent", module: paths.contract }), type]) : type;
}
