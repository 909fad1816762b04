import { kindOf } from "../base/kind-of.js";
import type { Conditions, Shape } from "../contract.js";
import type { CheckRelations } from "./check-input.js";
import type { RelatedField } from "./related-fields.js";

type Members = Readonly<Record<string, unknown>>;

/** Adds what members of one object do not keep of what they have to do with one another. What a part leaves out is not asked for. */
export const checkRelations: CheckRelations = (shape: readonly RelatedField[], part, object, prefix, addIssue) => {
  for (const { name, requiredWhen, onlyFor, alternativeTo } of shape) {
    const value = given(object, name);
    if (isSaid(value)) {
      if (onlyFor !== undefined && !isMet(onlyFor, shape, object)) {
        addIssue(prefix + name, `it only where ${told(onlyFor)}`, kindOf(value));
      }
    } else if (part === undefined) {
      if (requiredWhen !== undefined && value === undefined && isMet(requiredWhen, shape, object)) {
        addIssue(prefix + name, `a value, since ${told(requiredWhen)}`, "nothing");
      }
      const others = alternativeTo ?? [];
      const isTold = others.length > 0 && isFirst(name, others, shape);
      if (isTold && !others.some((other) => isSaid(given(object, other)))) {
        addIssue(prefix + name, ["it", ...others].join(" or "), "nothing");
      }
    }
  }
};

/** Of members of which one must be there, the first has the issue. */
function isFirst(name: string, others: readonly string[], shape: Shape): boolean {
  return shape.find((field) => field.name === name || others.includes(field.name))?.name === name;
}

function given(object: Members, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** An empty text says nothing. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isMet(conditions: Conditions, shape: Shape, object: Members): boolean {
  return Object.entries(conditions).every(([name, expected]) => {
    const value = given(object, name) ?? shape.find((field) => field.name === name)?.default;
    return (typeof value === "bigint" ? Number(value) : value) === expected;
  });
}

function told(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name} is ${value}`)
    .join(" and ");
}
