import { typeClosure } from "../model/closure.js";
import { describeLimits, describeValues } from "../model/describe.js";
import { type Direction, mayBeNull, typesThatDifferWhereSent } from "../model/sent.js";
import { dataTypeName } from "../model/type-ref.js";
import type { Api, DataType, Member, ScalarName, TypeRef } from "../model/types.js";

export type Schema = Readonly<Record<string, unknown>>;

/** What a schema is of: requests or answers. */
export interface Target {
  readonly api: Api;
  readonly direction: Direction;
  /** Names of the data types that differ where they are sent. */
  readonly otherwise: ReadonlySet<string>;
}

/** The data types of requests that differ there. */
export function sentTypes(api: Api): DataType[] {
  const direct = api.actions.flatMap(({ input }) => input.flatMap(({ type }) => dataTypeName(type) ?? []));
  const known = new Map(api.types.map((type) => [type.name, type]));
  const used = typeClosure(
    direct,
    (name) => known.get(name)?.members.flatMap(({ type }) => dataTypeName(type) ?? []) ?? [],
  );
  const otherwise = typesThatDifferWhereSent(api.types);
  return api.types.filter(({ name }) => used.includes(name) && otherwise.has(name));
}

/** No data type has a dot in its name. */
export function sentName(name: string): string {
  return `${name}.Sent`;
}

export function typeObject(target: Target, { summary, members }: DataType) {
  return objectSchema(
    target,
    summary,
    members,
    ({ required, mayBeMissing }) => required !== false && (target.direction === "sent" || !mayBeMissing),
  );
}

export function objectSchema(
  target: Target,
  description: string,
  members: readonly Member[],
  isRequired: (member: Member) => boolean,
) {
  return {
    type: "object",
    description,
    required: members.filter(isRequired).map(({ name }) => name),
    properties: Object.fromEntries(
      members.map((member) => [member.name, memberSchema(target, member, isRequired(member))]),
    ),
  };
}

function memberSchema(target: Target, member: Member, isRequired: boolean): Schema {
  const description = [member.description, ...describeLimits(member), ...describeValues(member)].join("\n");
  const { type } = member;
  const limits = limitKeywords(member);
  const schema: Schema =
    type.kind === "list"
      ? { ...typeSchema(target, type, member, limits), ...listKeywords(member) }
      : { ...typeSchema(target, type, member, {}), ...limits };
  const annotated = {
    description,
    ...(member.default === undefined ? {} : { default: member.default }),
    ...(member.deprecated === undefined ? {} : { deprecated: true }),
    ...(member.unit === undefined ? {} : { "x-unit": member.unit }),
    ...(member.unitBy === undefined ? {} : { "x-unit-by": member.unitBy }),
    ...(member.overMaximum === undefined ? {} : { "x-over-maximum": member.overMaximum }),
    ...(Object.keys(member.exclusiveWith).length === 0 ? {} : { "x-exclusive-with": member.exclusiveWith }),
  };
  const isNullable = mayBeNull(member, target.direction, isRequired);
  return isNullable ? { ...annotated, anyOf: [schema, { type: "null" }] } : { ...annotated, ...schema };
}

function typeSchema(target: Target, type: TypeRef, member: Member, itemKeywords: Schema): Schema {
  switch (type.kind) {
    case "scalar":
      return { ...scalarSchemas[type.name], ...itemKeywords };
    case "type":
      return member.partial === undefined
        ? typeReference(target, type.name)
        : partSchema(target, type.name, member.partial);
    case "list":
      return { type: "array", items: typeSchema(target, type.of, member, itemKeywords) };
  }
}

function typeReference({ api, direction, otherwise }: Target, name: string): Schema {
  const local = api.types.find((type) => type.name === name)?.localName ?? name;
  return schemaReference(direction === "sent" && otherwise.has(name) ? sentName(local) : local);
}

function partSchema(target: Target, name: string, needed: readonly string[]): Schema {
  const members = target.api.types.find((type) => type.name === name)?.members ?? [];
  return objectSchema(target, `A part of ${name}.`, members, (member) => needed.includes(member.name));
}

const scalarSchemas: Readonly<Record<ScalarName, Schema>> = {
  String: { type: "string" },
  Integer: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
  Timestamp: { type: "string", format: "date-time" },
  Date: { type: "string", format: "date" },
  Binary: { type: "string", contentEncoding: "base64" },
  Object: { type: "object", additionalProperties: true },
};

function listKeywords({ maxItems }: Member): Schema {
  return maxItems === undefined ? {} : { maxItems };
}

/** Documented values are `examples`, not an `enum`: a later release may bring others. */
function limitKeywords({ minimum, maximum, minLength, maxLength, pattern, values }: Member): Schema {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(values.length === 0 ? {} : { examples: values.map(({ value }) => value) }),
  };
}

export function schemaReference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
