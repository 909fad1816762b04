import type { Mutant } from "./run-area.js";

/** Why no test can notice a mutant, or need not. It is found by what it replaces, not by its line. */
export interface Explanation {
  readonly file: string;
  readonly mutator: string;
  readonly original: string;
  /** Default: whatever it is replaced by. */
  readonly replacement?: string;
  readonly why: string;
}

const validation = "packages/client/src/validation";
const waiting = "packages/client/src/waiting";
const params = "packages/mock/src/doors/api/params";
const state = "packages/mock/src/state";
const hash = "packages/signer/src/hash";

export const explanations: readonly Explanation[] = [
  {
    file: `${validation}/check-strictly.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    why: "The list of nothing stands for a format without a check: of another list no item is a function either.",
  },
  {
    file: `${validation}/check-input.ts`,
    mutator: "ConditionalExpression",
    original: 'prefix === ""',
    why: "Spares a text that joining with nothing would give as well.",
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
    file: `packages/client/src/base/kind-of.ts`,
    mutator: "ConditionalExpression",
    original: "Object.getPrototypeOf(value) === Object.prototype",
    replacement: "false",
    why: "A shorter way to what the tag of such an object says as well.",
  },
  {
    file: `${validation}/formats.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    why: "What the expression did not match has no parts, and the first item of the list is passed over.",
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
  {
    file: `${state}/siblings.ts`,
    mutator: "ConditionalExpression",
    original: "rows.length >= count",
    replacement: "false",
    why: "Spares chunks of which no row is wanted any more.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "EqualityOperator",
    original: "rows.length >= count",
    replacement: "rows.length > count",
    why: "The chunk after the last row that is wanted gives none.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "ConditionalExpression",
    original: "chunk.length >= 2 * CHUNK_ROWS",
    replacement: "false",
    why: "One long chunk gives the same rows: it only takes longer to change.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "EqualityOperator",
    original: "chunk.length >= 2 * CHUNK_ROWS",
    replacement: "chunk.length > 2 * CHUNK_ROWS",
    why: "A chunk that is cut a row later gives the same rows.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "ConditionalExpression",
    original: "last !== undefined",
    replacement: "true",
    why: "No chunk is empty; the compiler does not know that.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "ConditionalExpression",
    original: "entry !== undefined",
    replacement: "true",
    why: "The middle of a range has an entry; the compiler does not know that.",
  },
  {
    file: `${state}/store.ts`,
    mutator: "OptionalChaining",
    original: "tables[change.table]?.undo",
    why: "A change comes from one of the tables; the compiler does not know that.",
  },
  {
    file: `${state}/store.ts`,
    mutator: "OptionalChaining",
    original: "tables[child]?.deleteBelow",
    why: "Each declaration has its table by the time that a row goes; the compiler does not know that.",
  },
  {
    file: `${state}/table.ts`,
    mutator: "ConditionalExpression",
    original: "before !== undefined",
    replacement: "true",
    why: "Without a row before there is no parent to be left; the compiler does not know that.",
  },
  {
    file: `${state}/table.ts`,
    mutator: "ConditionalExpression",
    original: "row !== undefined",
    replacement: "true",
    why: "Without a row there is no parent to be entered; the compiler does not know that.",
  },
  {
    file: `${state}/table.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    why: "Of no row the parents come to nothing, whatever they are called.",
  },
  {
    file: `${state}/table.ts`,
    mutator: "ConditionalExpression",
    original: "siblings.size === 0",
    replacement: "false",
    why: "A parent that is left with no rows lists none either: dropping it saves memory.",
  },
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

export function explains({ file, mutator, original, replacement }: Explanation, mutant: Mutant): boolean {
  return (
    file === mutant.file &&
    mutator === mutant.mutator &&
    original === mutant.original &&
    (replacement === undefined || replacement === mutant.replacement)
  );
}
