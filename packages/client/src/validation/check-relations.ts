import { kindOf } from "../base/kind-of.js";
import type { Field, Operation, Shape } from "../contract.js";
import type { Conditions, FieldRelations, MemberRelations, Relations } from "../tables/relations.js";
import type { CheckRelations } from "./check-input.js";

type Members = Readonly<Record<string, unknown>>;

/** A member with what it has to do with others. */
export type RelatedField = Field & FieldRelations;

/** An operation whose members have their relations. They stand apart, since calls that are not checked strictly need none. */
export function withRelations(operation: Operation, { inputs, types }: Relations): Operation {
  const related = (shape: Shape, relations: MemberRelations = {}): Shape =>
    shape.map((field) => ({ ...field, ...relations[field.name] }));
  const shapes = Object.entries(operation.shapes).map(([name, shape]) => [name, related(shape, ownOf(types, name))]);
  return {
    ...operation,
    input: related(operation.input, ownOf(inputs, operation.name)),
    shapes: Object.fromEntries(shapes) as Operation["shapes"],
  };
}

function ownOf<Value>(members: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Adds what members of one object do not keep of what they have to do with one another. What a part leaves out is not asked for. */
export const checkRelations: CheckRelations = (shape: readonly RelatedField[], part, object, prefix, addIssue) => {
  for (const { name, requiredWhen, onlyFor, alternativeTo = [] } of shape) {
    const value = ownOf(object, name);
    if (isSaid(value)) {
      if (onlyFor !== undefined && !isMet(onlyFor, shape, object)) {
        addIssue(prefix + name, `it only where ${told(onlyFor)}`, kindOf(value));
      }
    } else if (part === undefined) {
      if (requiredWhen !== undefined && value === undefined && isMet(requiredWhen, shape, object)) {
        addIssue(prefix + name, `a value, since ${told(requiredWhen)}`, "nothing");
      }
      const isTold = alternativeTo.length > 0 && isFirst(name, alternativeTo, shape);
      if (isTold && !alternativeTo.some((other) => isSaid(ownOf(object, other)))) {
        addIssue(prefix + name, ["it", ...alternativeTo].join(" or "), "nothing");
      }
    }
  }
};

/** Of members of which one must be there, the first has the issue. */
function isFirst(name: string, others: readonly string[], shape: Shape): boolean {
  return shape.find((field) => field.name === name || others.includes(field.name))?.name === name;
}

/** An empty text says nothing. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isMet(conditions: Conditions, shape: Shape, object: Members): boolean {
  return Object.entries(conditions).every(([name, expected]) => {
    const value = ownOf(object, name) ?? shape.find((field) => field.name === name)?.default;
    return (typeof value === "bigint" ? Number(value) : value) === expected;
  });
}

function told(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name} is ${value}`)
    .join(" and ");
}
