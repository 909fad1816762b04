import type { Explanation } from "../explanation.js";

const params = "packages/mock/src/doors/api/params";

/** Of the mutants of the mock, but for its state. */
export const mockExplanations: readonly Explanation[] = [
  {
    file: "packages/mock/src/base/cron.ts",
    mutator: "ConditionalExpression",
    original: "next === undefined",
    replacement: "false",
    why: "What is undefined is not up to now either; the compiler does not know that.",
  },
  {
    file: "packages/mock/src/base/cron.ts",
    mutator: "ConditionalExpression",
    original: "default:\n      return undefined;",
    why: "A function that ends returns undefined; the compiler wants it said.",
  },
  {
    file: "packages/mock/src/base/glob.ts",
    mutator: "ConditionalExpression",
    original: "states.size === 0",
    replacement: "false",
    why: "Spares the rest of a text that cannot match any more.",
  },
  {
    file: "packages/mock/src/domain/gc.ts",
    mutator: "ConditionalExpression",
    original: "artifacts.every(hasTag)",
    replacement: "false",
    why: "Spares the manifests of a repository in which everything stays.",
  },
  {
    file: "packages/mock/src/domain/gc.ts",
    mutator: "ConditionalExpression",
    original: "subject !== undefined",
    replacement: "true",
    why: "What leads on from no digest is never asked for.",
  },
  {
    file: "packages/mock/src/domain/gc.ts",
    mutator: "ArrayDeclaration",
    original: "[]",
    why: "A digest that no artifact has leads nowhere, and nothing is deleted for it.",
  },
  {
    file: `${params}/check-input.ts`,
    mutator: "ConditionalExpression",
    original: 'typeof value === "string"',
    replacement: "true",
    why: "Only members that are texts have lengths and a pattern; the compiler does not know that.",
  },
  {
    file: `${params}/check-input.ts`,
    mutator: "ConditionalExpression",
    original: 'typeof value === "number"',
    replacement: "true",
    why: "Only members that are numbers have limits; the compiler does not know that.",
  },
  {
    file: `${params}/common-params.ts`,
    mutator: "ConditionalExpression",
    original: 'authorization.kind === "v1"',
    replacement: "false",
    why: "The signature was found among the same parameters: this spares reading them again.",
  },
  {
    file: `${params}/common-params.ts`,
    mutator: "ConditionalExpression",
    original: "error instanceof SignerError",
    replacement: "true",
    why: "Reading a query throws nothing else.",
  },
  {
    file: `${params}/decode.ts`,
    mutator: "ConditionalExpression",
    original: "error instanceof SignerError",
    replacement: "true",
    why: "Rebuilding parameters throws nothing else.",
  },
  {
    file: "packages/mock/src/doors/api/pipeline.ts",
    mutator: "ConditionalExpression",
    original: "pending !== undefined",
    replacement: "true",
    why: "Awaiting nothing only takes time.",
  },
  {
    file: "packages/mock/src/doors/api/steps/authenticate.ts",
    mutator: "OptionalChaining",
    original: "services.keyRing.get(result.secretId)?.account",
    why: "A signature that fits was made with a key of the ring; the compiler does not know that.",
  },
  {
    file: "packages/mock/src/doors/api/steps/authenticate.ts",
    mutator: "LogicalOperator",
    original: '!result.ok && result.diagnosis === "params-underscore"',
    why: "A signature that does not fit for another reason does not fit with other names either.",
  },
  {
    file: "packages/mock/src/doors/api/steps/authenticate.ts",
    mutator: "ConditionalExpression",
    original: 'result.diagnosis === "params-underscore"',
    replacement: "true",
    why: "A signature that does not fit for another reason does not fit with other names either.",
  },
  {
    file: "packages/mock/src/doors/api/steps/limits.ts",
    mutator: "ConditionalExpression",
    original: "content.length * 3 <= maxBytes",
    replacement: "false",
    why: "Spares the counting of texts that are short in any case.",
  },
  {
    file: "packages/mock/src/doors/api/steps/limits.ts",
    mutator: "EqualityOperator",
    original: "content.length * 3 <= maxBytes",
    replacement: "content.length * 3 < maxBytes",
    why: "A text of just this length is counted, and is no longer for it.",
  },
];
