import type { ScalarName, TypeRef } from "./types.js";

const scalars: ReadonlySet<string> = new Set<ScalarName>([
  "String",
  "Integer",
  "Float",
  "Boolean",
  "Timestamp",
  "Date",
  "Binary",
  "Object",
]);

const listPrefix = "Array of ";

/** Parses a type as the manual writes it: `String`, `Filter`, `Array of Filter`. */
export function parseTypeRef(text: string): TypeRef {
  if (text.startsWith(listPrefix)) return { kind: "list", of: parseTypeRef(text.slice(listPrefix.length)) };
  return isScalarName(text) ? { kind: "scalar", name: text } : { kind: "type", name: text };
}

/** The other way round: the type as the manual writes it. */
export function formatTypeRef(type: TypeRef): string {
  return type.kind === "list" ? listPrefix + formatTypeRef(type.of) : type.name;
}

/** Name of the data type at the heart of a reference, if it is one. */
export function dataTypeName(type: TypeRef): string | undefined {
  switch (type.kind) {
    case "scalar":
      return undefined;
    case "type":
      return type.name;
    case "list":
      return dataTypeName(type.of);
  }
}

export function isScalarName(text: string): text is ScalarName {
  return scalars.has(text);
}
