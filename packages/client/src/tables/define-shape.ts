import type { Field, Shape } from "../contract.js";

const member = /(\w+)(!?)(\??):?(\w*)((?:\[\])*)(\S*)/g;

/**
 * The shape that a text stands for: a word a member, in order, such as `RegistryId! Limit:Integer{"default":20} Filters:Filter[]`.
 * After the name: `!` if required, `?` if nullable, a colon and the type unless it is String, `[]` for each level of lists, and what else
 * is known of it as JSON without white space.
 */
export function defineShape(text: string): Shape {
  return [...text.matchAll(member)].map(fieldOf);
}

function fieldOf([, name = "", required, nullable, type, list, facts]: RegExpMatchArray): Field {
  return {
    name,
    type: type || "String",
    ...(list && { list: list.length / 2 }),
    ...(required && { required: true }),
    ...(nullable && { nullable: true }),
    ...(facts && (JSON.parse(facts) as Partial<Field>)),
  };
}
