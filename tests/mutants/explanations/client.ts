import type { Explanation } from "../explanation.js";

const call = "packages/client/src/call";
const validation = "packages/client/src/validation";
const waiting = "packages/client/src/waiting";

/** Of the mutants of the client. */
export const clientExplanations: readonly Explanation[] = [
  {
    file: `${call}/active-call.ts`,
    mutator: "BooleanLiteral",
    original: "false",
    why: "Of the attempts before the first nobody asks: each says it anew as it begins.",
  },
  {
    file: `${call}/attempt.ts`,
    mutator: "ConditionalExpression",
    original: "options.headers === undefined",
    replacement: "false",
    why: "Spares a copy of the same headers.",
  },
  {
    file: `${call}/call.ts`,
    mutator: "ConditionalExpression",
    original: "options !== noCallOptions",
    replacement: "true",
    why: "Spares a check that finds nothing where there are no options.",
  },
  {
    file: `${call}/endpoint.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "No address has a host with spaces.",
  },
  {
    file: `${call}/failure.ts`,
    mutator: "OptionalChaining",
    original: "hear?.(news)",
    why: "Whom there is not to tell, a call of undefined tells as little, and what it throws is dropped there.",
  },
  {
    file: `${call}/hide-secrets.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "Hides these words besides, which no server says.",
  },
  {
    file: `${call}/protocol/protocol.ts`,
    mutator: "ConditionalExpression",
    original: "request.length * 3 <= maxBytes",
    replacement: "false",
    why: "Spares the counting of bytes, which says the same of a short text.",
  },
  {
    file: `${call}/protocol/protocol.ts`,
    mutator: "EqualityOperator",
    original: "request.length * 3 <= maxBytes",
    replacement: "request.length * 3 < maxBytes",
    why: "Where the bytes are counted all the same, there are no more than may be.",
  },
  {
    file: `${call}/resolve-credentials.ts`,
    mutator: "ConditionalExpression",
    original: "given !== undefined",
    replacement: "true",
    why: "Where nothing was given, nothing was refused, and the two are the same; the compiler does not know that.",
  },
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
