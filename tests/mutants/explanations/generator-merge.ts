import type { Explanation } from "../explanation.js";
import { noNote } from "./generator.js";

const merge = "generator/src/release/merge";

/** Of the mutants of what takes a release into the spec. */
export const generatorMergeExplanations: readonly Explanation[] = [
  {
    file: `${merge}/check-description.ts`,
    mutator: "ConditionalExpression",
    original: 'typeof type !== "string"',
    replacement: "false",
    why: "No list of texts has anything else; only the compiler asks.",
  },
  {
    file: `${merge}/guesses.ts`,
    mutator: "ConditionalExpression",
    original: 'ref.kind === "scalar"',
    replacement: "true",
    why: "Only a scalar has one of those names; only the compiler asks.",
  },
  {
    file: `${merge}/guesses.ts`,
    mutator: "BlockStatement",
    original: "{\n    return undefined;\n  }",
    replacement: "{}",
    why: "A function that ends returns undefined; the compiler wants it said.",
  },
  {
    file: `${merge}/json-layout.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "In a text that JSON.parse accepts, what is asked for is there.",
  },
  {
    file: `${merge}/merge-actions.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: noNote,
  },
  {
    file: `${merge}/merge-types.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "No data type has that name.",
  },
  {
    file: `${merge}/new-spec.ts`,
    mutator: "BooleanLiteral",
    original: "false",
    replacement: "true",
    why: "An empty spec has nothing to take away.",
  },
  {
    file: `${merge}/notes.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "A departure stands in an example, and only the mark [] stands for any index.",
  },
  {
    file: `${merge}/notes.ts`,
    mutator: "Regex",
    original: "/^examples\\[\\d+\\]/",
    replacement: "/examples\\[\\d+\\]/",
    why: "The path of a departure begins so.",
  },
  {
    file: `${merge}/without-lost-relations.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "No member has that name.",
  },
  {
    file: `${merge}/spec-changes.ts`,
    mutator: "EqualityOperator",
    original: "a.path < b.path",
    replacement: "a.path <= b.path",
    why: "No two have one path.",
  },
];
