import type { Explanation } from "../explanation.js";

const journal = "packages/mock/src/state/journal";

const onePiece = "A longer piece gives the same lines: it only makes a longer text of them.";
const attached = "A state is attached before its first change; the compiler does not know that.";
const aByte = "A byte more or less only makes it a little earlier or later.";

/** Of the mutants of the mock's journal. */
export const mockJournalExplanations: readonly Explanation[] = [
  {
    file: `${journal}/closed-mark.ts`,
    mutator: "BlockStatement",
    original: "{\n    return undefined;\n  }",
    replacement: "{}",
    why: "A function that ends returns undefined; the compiler wants it said.",
  },
  {
    file: `${journal}/content.ts`,
    mutator: "OptionalChaining",
    original: "this.#tables[name]?.keyOf",
    why: "A table that is not known was refused before; the compiler does not know that.",
  },
  {
    file: `${journal}/content.ts`,
    mutator: "BlockStatement",
    original:
      "{\n  if (content.length - start <= PIECE_LENGTH) return content.length;\n  const newline = content.indexOf(10, start + PIECE_LENGTH);\n  return newline < 0 ? content.length : newline + 1;\n}",
    replacement: "{}",
    why: onePiece,
  },
  {
    file: `${journal}/content.ts`,
    mutator: "ConditionalExpression",
    original: "content.length - start <= PIECE_LENGTH",
    why: onePiece,
  },
  {
    file: `${journal}/content.ts`,
    mutator: "EqualityOperator",
    original: "content.length - start <= PIECE_LENGTH",
    why: onePiece,
  },
  {
    file: `${journal}/content.ts`,
    mutator: "ArithmeticOperator",
    original: "content.length - start",
    replacement: "content.length + start",
    why: onePiece,
  },
  {
    file: `${journal}/content.ts`,
    mutator: "ArithmeticOperator",
    original: "start + PIECE_LENGTH",
    replacement: "start - PIECE_LENGTH",
    why: onePiece,
  },
  {
    file: `${journal}/content.ts`,
    mutator: "ConditionalExpression",
    original: "newline < 0",
    replacement: "true",
    why: onePiece,
  },
  {
    file: `${journal}/content.ts`,
    mutator: "EqualityOperator",
    original: "newline < 0",
    replacement: "newline <= 0",
    why: "Behind a piece no line ends at the first byte.",
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "OptionalChaining",
    original: "this.#source?.freeze",
    why: attached,
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "OptionalChaining",
    original: "this.#source?.onCaughtUp",
    why: attached,
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "ConditionalExpression",
    original: "this.#source !== undefined",
    replacement: "true",
    why: attached,
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "ConditionalExpression",
    original: "this.#source === undefined",
    replacement: "false",
    why: attached,
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "EqualityOperator",
    original: "this.#present.position.length > this.#limit(MAX_GROWTH)",
    replacement: "this.#present.position.length >= this.#limit(MAX_GROWTH)",
    why: aByte,
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "EqualityOperator",
    original: "length > this.#retryLength",
    replacement: "length >= this.#retryLength",
    why: aByte,
  },
  {
    file: `${journal}/generations.ts`,
    mutator: "EqualityOperator",
    original: "length > this.#limit(GROWTH)",
    replacement: "length >= this.#limit(GROWTH)",
    why: aByte,
  },
  {
    file: `${journal}/generation-file.ts`,
    mutator: "EqualityOperator",
    original: "offset < bytes.length",
    replacement: "offset <= bytes.length",
    why: "Behind the last record nothing stands: neither another one nor damage.",
  },
  {
    file: `${journal}/generation-file.ts`,
    mutator: "ConditionalExpression",
    original: "offset < bytes.length",
    replacement: "true",
    why: "Behind the last record nothing stands: neither another one nor damage.",
  },
  {
    file: `${journal}/generation-file.ts`,
    mutator: "BlockStatement",
    original: "{\n    return undefined;\n  }",
    replacement: "{}",
    why: "A function that ends returns undefined; the compiler wants it said.",
  },
  {
    file: `${journal}/journal.ts`,
    mutator: "OptionalChaining",
    original: "this.#kept?.undo",
    why: attached,
  },
  {
    file: `${journal}/journal.ts`,
    mutator: "ConditionalExpression",
    original: "this.#kept === undefined",
    replacement: "false",
    why: attached,
  },
  {
    file: `${journal}/next-generation.ts`,
    mutator: "EqualityOperator",
    original: "this.#backlog.bytes > LITTLE_BYTES",
    replacement: "this.#backlog.bytes >= LITTLE_BYTES",
    why: aByte,
  },
  {
    file: `${journal}/next-generation.ts`,
    mutator: "EqualityOperator",
    original: "this.#unsynced < UNSYNCED_BYTES",
    replacement: "this.#unsynced <= UNSYNCED_BYTES",
    why: aByte,
  },
  {
    file: `${journal}/next-generation.ts`,
    mutator: "EqualityOperator",
    original: "length < SLICE_LENGTH",
    replacement: "length <= SLICE_LENGTH",
    why: aByte,
  },
  {
    file: `${journal}/next-generation.ts`,
    mutator: "OptionalChaining",
    original: "this.#generation?.append",
    why: "It was created before anything is appended; the compiler does not know that.",
  },
  {
    file: `${journal}/next-generation.ts`,
    mutator: "OptionalChaining",
    original: "this.#generation?.sync",
    why: "It was created before anything is appended; the compiler does not know that.",
  },
  {
    file: `${journal}/open-journal.ts`,
    mutator: "ConditionalExpression",
    original: "names.length === 0",
    replacement: "false",
    why: "Spares a sync of the folder where nothing was removed.",
  },
  {
    file: `${journal}/record.ts`,
    mutator: "ConditionalExpression",
    original: "last !== undefined",
    replacement: "true",
    why: "Undefined is not greater than a number either.",
  },
  {
    file: `${journal}/record.ts`,
    mutator: "EqualityOperator",
    original: "at >= 0",
    replacement: "at > 0",
    why: "The search begins behind the first byte.",
  },
  {
    file: `${journal}/record.ts`,
    mutator: "EqualityOperator",
    original: "at + 4 > bytes.length",
    replacement: "at + 4 >= bytes.length",
    why: "Behind a beginning that ends with the file no head is left to be read.",
  },
];
