import type { Operation, Shape } from "../../contract.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * An answer with null for each empty list and empty text that the action's table allows to be null: what a server does that does not
 * tell the two apart.
 */
export function nullForEmpty(output: object, { output: shape, shapes }: Operation): object {
  return nullMembers({ ...output }, shape, shapes);
}

function nullMembers(members: Members, shape: Shape, shapes: Operation["shapes"]): Members {
  const fields = new Map(shape.map((field) => [field.name, field]));
  const entries = Object.entries(members).map(([name, value]): [string, unknown] => {
    const field = fields.get(name);
    if (field === undefined) return [name, value];
    if (field.nullable === true && isEmpty(value)) return [name, null];
    return [name, nullValue(value, shapes[field.type], shapes)];
  });
  return Object.fromEntries(entries);
}

function nullValue(value: unknown, shape: Shape | undefined, shapes: Operation["shapes"]): unknown {
  if (shape === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => nullValue(item, shape, shapes));
  return nullMembers({ ...value }, shape, shapes);
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

type GivenMembers = Readonly<Record<string, unknown>>;

/** What may stay though it may be null. */
interface Spared {
  /** Structures and lists of them, so that the nulls within are seen. */
  readonly structures: boolean;
}

/** An answer with null wherever the action's table allows it: typed clients must bear that. */
export function nullOutput(output: object, { output: shape, shapes }: Operation, spared: Spared): object {
  return nullAllowedMembers({ ...output }, shape, shapes, spared);
}

function nullAllowedMembers(
  members: GivenMembers,
  shape: Shape,
  shapes: Operation["shapes"],
  spared: Spared,
): GivenMembers {
  const entries = shape
    .filter(({ name }) => Object.hasOwn(members, name))
    .map(({ name, type, nullable }): [string, unknown] => {
      const inner = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
      const isNull = nullable === true && !(spared.structures && inner !== undefined);
      return [name, isNull ? null : nullAllowedValue(members[name], inner, shapes, spared)];
    });
  return { ...members, ...Object.fromEntries(entries) };
}

function nullAllowedValue(
  value: unknown,
  shape: Shape | undefined,
  shapes: Operation["shapes"],
  spared: Spared,
): unknown {
  if (shape === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => nullAllowedValue(item, shape, shapes, spared));
  return nullAllowedMembers({ ...value }, shape, shapes, spared);
}
