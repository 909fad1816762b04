import type { Operation, Shape } from "../../contract.js";

type Members = Readonly<Record<string, unknown>>;

/** Whether a nullable value becomes null. */
type Choice = (value: unknown, isStructure: boolean) => boolean;

/**
 * Replaces each empty list and empty text by null where the action's table allows it, as a server does that does not tell the two
 * apart.
 */
export function nullForEmpty(output: object, operation: Operation): object {
  return withNulls(output, operation, (value) => value === "" || (Array.isArray(value) && value.length === 0));
}

/**
 * Replaces every value by null where the action's table allows it: typed clients must cope. `spared.structures` keeps structures and
 * lists of them, for the nulls within.
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
