import type { Member, TypeRef } from "../../model/types.js";
import type { Literal } from "../../print/code.js";

/** What the tables know of a member; what it does not have is left out. */
export interface FieldLiteral {
  readonly [fact: string]: Literal | undefined;
  readonly name: string;
  readonly type: string;
  readonly list: number | undefined;
  readonly required: true | undefined;
  readonly nullable: true | undefined;
}

/** A member as the tables have it: structure and limits, without prose. */
export function fieldLiteral(member: Member): FieldLiteral {
  return {
    name: member.name,
    type: coreName(member.type),
    list: listDepth(member.type) || undefined,
    required: member.required || undefined,
    nullable: member.nullable || member.values.some(({ value }) => value === null) || undefined,
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
    exclusiveWith: Object.keys(member.exclusiveWith).length === 0 ? undefined : member.exclusiveWith,
    partial: member.partial,
  };
}

function coreName(type: TypeRef): string {
  return type.kind === "list" ? coreName(type.of) : type.name;
}

function listDepth(type: TypeRef): number {
  return type.kind === "list" ? 1 + listDepth(type.of) : 0;
}
