import type { Field, Operation, Shape } from "@tcrkit/client/schema";

/** A member of a value, as its shape has it. */
export interface WalkedMember {
  readonly name: string;
  /** Undefined where the shape has no such member. */
  readonly field: Field | undefined;
  readonly value: unknown;
  /** Where it stands in the whole value: `["Filters", 0, "Name"]`. */
  readonly path: readonly (string | number)[];
  readonly owner: MemberOwner;
}

/** The object that members stand in. */
export interface MemberOwner {
  readonly object: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** Name of its data type; empty for an input or an output itself. */
  readonly type: string;
}

/**
 * Calls `visit` with every member of a value, an object's before those that are in it. Of a value that does not fit its shape the part that
 * fits is walked. What a sensitive or an unknown member holds is not.
 */
export function walkMembers(
  { shapes }: Pick<Operation, "shapes">,
  shape: Shape,
  value: unknown,
  visit: (member: WalkedMember) => void,
): void {
  walk(value, shape, "", []);

  function walk(part: unknown, partShape: Shape, type: string, path: WalkedMember["path"]): void {
    if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) walk(item, partShape, type, [...path, index]);
    } else if (typeof part === "object" && part !== null) {
      const owner = { object: part as MemberOwner["object"], shape: partShape, type };
      for (const [name, member] of Object.entries(owner.object)) {
        const field = partShape.find((one) => one.name === name);
        const at = [...path, name];
        visit({ name, field, value: member, path: at, owner });
        const inner = field === undefined || field.sensitive === true ? undefined : shapes[field.type];
        if (field !== undefined && inner !== undefined) walk(member, inner, field.type, at);
      }
    }
  }
}
