import type { Explanation } from "../explanation.js";

const validation = "packages/client/src/validation";
const waiting = "packages/client/src/waiting";

/** Of the mutants of the client. */
export const clientExplanations: readonly Explanation[] = [
  {
    file: `${validation}/check-input.ts`,
    mutator: "ConditionalExpression",
    original: "field.exclusiveWith !== undefined",
    why: "Spares a walk that finds nothing where a member excludes none.",
  },
  {
    file: `${validation}/check-input.ts`,
    mutator: "OptionalChaining",
    original: "field.exclusiveWith?.includes",
    why: "Only members that exclude others come here; the compiler does not know that.",
  },
  {
    file: `${validation}/check-input.ts`,
    mutator: "ConditionalExpression",
    original: "lookup === undefined",
    replacement: "true",
    why: "A table that is read anew each time says the same.",
  },
  {
    file: `packages/client/src/base/kind-of.ts`,
    mutator: "ConditionalExpression",
    original: "Object.getPrototypeOf(value) === Object.prototype",
    replacement: "false",
    why: "A shorter way to what the tag of such an object says as well.",
  },
  {
    file: `${waiting}/observation.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "Without a path no item has a reason, whether the way ends at the item or at a member that it lacks.",
  },
  {
    file: `${waiting}/observation.ts`,
    mutator: "ConditionalExpression",
    original: "name === undefined",
    replacement: "false",
    why: "Where the path is at its end, no object has a member of no name.",
  },
  {
    file: `${waiting}/wait.ts`,
    mutator: "ConditionalExpression",
    original: "tried.error === undefined",
    replacement: "true",
    why: "What was seen before a poll that failed was pending, or the wait would have ended then.",
  },
];
