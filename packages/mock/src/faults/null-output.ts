import type { Operation, Shape } from "../contract.js";

type Members = Readonly<Record<string, unknown>>;

/** What may stay though it may be null. */
interface Spared {
  /** Structures and lists of them, so that the nulls within are seen. */
  readonly structures: boolean;
}

/** An answer with null wherever the action's table allows it: typed clients must bear that. */
export function nullOutput(output: object, { output: shape, shapes }: Operation, spared: Spared): object {
  return nullMembers({ ...output }, shape, shapes, spared);
}

function nullMembers(members: Members, shape: Shape, shapes: Operation["shapes"], spared: Spared): Members {
  const entries = shape
    .filter(({ name }) => Object.hasOwn(members, name))
    .map(({ name, type, nullable }): [string, unknown] => {
      const inner = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
      const isNull = nullable === true && !(spared.structures && inner !== undefined);
      return [name, isNull ? null : nullValue(members[name], inner, shapes, spared)];
    });
  return { ...members, ...Object.fromEntries(entries) };
}

function nullValue(value: unknown, shape: Shape | undefined, shapes: Operation["shapes"], spared: Spared): unknown {
  if (shape === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => nullValue(item, shape, shapes, spared));
  return nullMembers({ ...value }, shape, shapes, spared);
}
