import type { Explanation } from "../explanation.js";

const signer = "packages/signer/src";
const hash = `${signer}/hash`;

const slower = "The ordinary way gives the same, only more slowly.";
const sorting = "Sorting asks only whether the one stands before the other.";

/** Of the mutants of the signer. */
export const signerExplanations: readonly Explanation[] = [
  {
    file: `${signer}/check.ts`,
    mutator: "EqualityOperator",
    original: "timestamp > LAST_SECOND",
    replacement: "timestamp >= LAST_SECOND",
    why: "The last second itself is taken before.",
  },
  {
    file: `${signer}/flatten.ts`,
    mutator: "ConditionalExpression",
    original: 'Object.keys(value).some((name) => name.includes("."))',
    replacement: "true",
    why: "Nested names alone are distinct: looking through them finds nothing.",
  },
  {
    file: `${signer}/flatten.ts`,
    mutator: "EqualityOperator",
    original: "end > 0",
    replacement: "end >= 0",
    why: "No name begins with a dot.",
  },
  {
    file: `${signer}/key-cache.ts`,
    mutator: "ConditionalExpression",
    original: "latest !== undefined && fits(latest, credentials, day, service)",
    replacement: "false",
    why: slower,
  },
  {
    file: `${signer}/percent.ts`,
    mutator: "Regex",
    original: "/^[\\w.~-]*$/",
    replacement: "/^[\\w.~-]$/",
    why: slower,
  },
  {
    file: `${signer}/percent.ts`,
    mutator: "ConditionalExpression",
    original: "UNRESERVED.test(text)",
    replacement: "false",
    why: slower,
  },
  {
    file: `${signer}/percent.ts`,
    mutator: "ConditionalExpression",
    original: '!spaced.includes("%")',
    replacement: "false",
    why: slower,
  },
  {
    file: `${signer}/received.ts`,
    mutator: "ConditionalExpression",
    original: "other.length === name.length",
    replacement: "true",
    why: slower,
  },
  {
    file: `${signer}/received.ts`,
    mutator: "BlockStatement",
    original: "{\n    return undefined;\n  }",
    replacement: "{}",
    why: "A function that ends returns undefined; the compiler wants it said.",
  },
  {
    file: `${signer}/signed-headers.ts`,
    mutator: "ConditionalExpression",
    original: "signedHeaders === USUAL",
    replacement: "false",
    why: slower,
  },
  {
    file: `${signer}/signed-headers.ts`,
    mutator: "ConditionalExpression",
    original: "names !== USUAL_NAMES",
    replacement: "true",
    why: slower,
  },
  {
    file: `${signer}/tc3-headers.ts`,
    mutator: "ArrowFunction",
    original: "(name) => [\n    name,\n    name.toLowerCase(),\n  ]",
    replacement: "() => undefined",
    why: "The file does not load, so that its tests fail; the runner counts tests that never began as passed.",
  },
  {
    file: `${signer}/tc3-headers.ts`,
    mutator: "ArrayDeclaration",
    original: "[\n    name,\n    name.toLowerCase(),\n  ]",
    replacement: "[]",
    why: slower,
  },
  {
    file: `${signer}/tc3-headers.ts`,
    mutator: "ArrayDeclaration",
    original: '["Content-Type", "X-TC-Action", "X-TC-Version", "X-TC-Region", "X-TC-Language", "X-TC-RequestClient"]',
    replacement: "[]",
    why: slower,
  },
  {
    file: `${signer}/tc3-headers.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "No header has that name.",
  },
  {
    file: `${signer}/tc3-headers.ts`,
    mutator: "ConditionalExpression",
    original: "default:\n      return false;",
    replacement: "default:",
    why: "A function that ends returns undefined, which is no yes either.",
  },
  {
    file: `${signer}/tc3-steps.ts`,
    mutator: "EqualityOperator",
    original: "left < right",
    replacement: "left <= right",
    why: "No two headers that are signed have one name.",
  },
  {
    file: `${signer}/v1-steps.ts`,
    mutator: "EqualityOperator",
    original: "left < right",
    replacement: "left <= right",
    why: "No two parameters that are signed have one name.",
  },
  {
    file: `${signer}/verify.ts`,
    mutator: "EqualityOperator",
    original: "late > 0",
    replacement: "late >= 0",
    why: "A request that is not late at all is within every tolerance.",
  },
  {
    file: `${signer}/diagnose/v1-suspects.ts`,
    mutator: "ConditionalExpression",
    original: "left > right",
    why: sorting,
  },
  {
    file: `${signer}/diagnose/v1-suspects.ts`,
    mutator: "EqualityOperator",
    original: "left > right",
    why: sorting,
  },
  {
    file: `${hash}/node.ts`,
    mutator: "ConditionalExpression",
    original: 'typeof crypto.hash === "function"',
    replacement: "false",
    why: "What every runtime has gives the same, only more slowly.",
  },
  {
    file: `${hash}/node.ts`,
    mutator: "ConditionalExpression",
    original: "message.length > SCRATCH_CHARS",
    replacement: "true",
    why: slower,
  },
  {
    file: `${hash}/node.ts`,
    mutator: "EqualityOperator",
    original: "message.length > SCRATCH_CHARS",
    replacement: "message.length >= SCRATCH_CHARS",
    why: slower,
  },
  {
    file: `${hash}/portable.ts`,
    mutator: "EqualityOperator",
    original: "index < left.length",
    replacement: "index <= left.length",
    why: "Behind the end of both texts there is no character to differ.",
  },
];
