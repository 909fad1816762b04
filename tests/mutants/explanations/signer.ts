import type { Explanation } from "../explanation.js";

const hash = "packages/signer/src/hash";

/** Of the mutants of the signer. */
export const signerExplanations: readonly Explanation[] = [
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
    why: "The ordinary way gives the same, only more slowly.",
  },
  {
    file: `${hash}/node.ts`,
    mutator: "EqualityOperator",
    original: "message.length > SCRATCH_CHARS",
    replacement: "message.length >= SCRATCH_CHARS",
    why: "The ordinary way gives the same, only more slowly.",
  },
  {
    file: `${hash}/portable.ts`,
    mutator: "EqualityOperator",
    original: "index < left.length",
    replacement: "index <= left.length",
    why: "Behind the end of both texts there is no character to differ.",
  },
  {
    file: `${hash}/sha1.ts`,
    mutator: "EqualityOperator",
    original: "t < 80",
    replacement: "t <= 80",
    why: "The array of words takes no 81st.",
  },
  {
    file: `${hash}/sha256.ts`,
    mutator: "EqualityOperator",
    original: "t < 64",
    replacement: "t <= 64",
    why: "The array of words takes no 65th.",
  },
];
