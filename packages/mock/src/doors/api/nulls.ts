import type { Operation, Shape } from "../../contract.js";

type Members = Readonly<Record<string, unknown>>;

/** Whether a value that may be null is to be null. */
type Choice = (value: unknown, isStructure: boolean) => boolean;

/**
 * An answer with null for each empty list and empty text that the action's table allows to be null: what a server does that does not
 * tell the two apart.
 */
export function nullForEmpty(output: object, operation: Operation): object {
  return withNulls(output, operation, (value) => value === "" || (Array.isArray(value) && value.length === 0));
}

/**
 * An answer with null wherever the action's table allows it: typed clients must bear that. Structures and lists of them may be spared,
 * so that the nulls within are seen.
 */
export function nullOutput(output: object, operation: Operation, spared: { readonly structures: boolean }): object {
  return withNulls(output, operation, (_, isStructure) => !(spared.structures && isStructure));
}

function withNulls(output: object, { output: shape, shapes }: Operation, choose: Choice): object {
  const membersOf = (members: Members, fields: Shape): Members => {
    const entries = fields
      .filter(({ name }) => Object.hasOwn(members, name))
      .map((field): [string, unknown] => {
        const value = members[field.name];
        const inner = Object.hasOwn(shapes, field.type) ? shapes[field.type] : undefined;
        const isNull = field.nullable === true && choose(value, inner !== undefined);
        return [field.name, isNull ? null : nullsIn(value, inner)];
      });
    return { ...members, ...Object.fromEntries(entries) };
  };
  const nullsIn = (value: unknown, inner: Shape | undefined): unknown => {
    if (inner === undefined || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => nullsIn(item, inner));
    return membersOf({ ...value }, inner);
  };
  return membersOf({ ...output }, shape);
}
