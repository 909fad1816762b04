import { kindOf } from "../base/kind-of.js";
import type { Conditions, Shape } from "../contract.js";
import type { FindObjectBreaches } from "./check-input.js";
import type { RelatedField } from "./related-fields.js";

type Members = Readonly<Record<string, unknown>>;

/** What members of one object do not keep of what they have to do with one another. What a part leaves out is not asked for. */
export const brokenRelations: FindObjectBreaches = (shape: readonly RelatedField[], object, isPart) =>
  shape.flatMap((field) => {
    const { name, requiredWhen, onlyFor, alternativeTo } = field;
    const value = given(object, name);
    if (isSaid(value)) {
      if (onlyFor === undefined || isMet(onlyFor, shape, object)) return [];
      return [{ path: name, expected: `it only where ${told(onlyFor)}`, found: kindOf(value) }];
    }
    if (isPart) return [];
    if (requiredWhen !== undefined && isMet(requiredWhen, shape, object) && value === undefined) {
      return [{ path: name, expected: `a value, since ${told(requiredWhen)}`, found: "nothing" }];
    }
    if (alternativeTo === undefined || alternativeTo.some((other) => isSaid(given(object, other)))) return [];
    return isFirst(name, alternativeTo, shape)
      ? [{ path: name, expected: ["it", ...alternativeTo].join(" or "), found: "nothing" }]
      : [];
  });

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
