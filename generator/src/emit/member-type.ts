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
export function memberType(paths: CodePaths, api: Api, member: Member): TypeText {
  const type = typeOf(paths, api, member.type, valuesUnion(member));
  return member.nullable ? combineTypes("$ | null", [type]) : type;
}

function typeOf(paths: CodePaths, api: Api, type: TypeRef, values: string | undefined): TypeText {
  switch (type.kind) {
    case "scalar":
      return plainType(type.name === "String" && values !== undefined ? values : scalarTypes[type.name]);
    case "type":
      return namedType(typeName(paths, api, type.name));
    case "list": {
      const item = typeOf(paths, api, type.of, values);
      return combineTypes(item.text.includes("|") ? "($)[]" : "$[]", [item]);
    }
  }
}

function valuesUnion({ values }: Member): string | undefined {
  if (values.length === 0) return undefined;
  return [...values.map(({ value }) => JSON.stringify(value)), "(string & {})"].join(" | ");
}
