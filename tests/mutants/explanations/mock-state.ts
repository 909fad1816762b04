import type { Explanation } from "../explanation.js";

const state = "packages/mock/src/state";

const leftOver = "An origin that is kept for longer only takes memory: those that are lost stand behind it.";
const samePage =
  "A page is the same whether it is found by walking or by the order that is kept: of few rows the former is cheaper.";
const samePrint = "A copy prints the same text: it only takes longer.";

/** Of the mutants of the mock's state. */
export const mockStateExplanations: readonly Explanation[] = [
  {
    file: `${state}/check-rows.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "No row refers to another one by that key.",
  },
  {
    file: `${state}/check-rows.ts`,
    mutator: "OptionalChaining",
    original: "known.get(table)?.get",
    why: "The rows of all tables are known by then; the compiler does not know that.",
  },
  {
    file: `${state}/jump.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: leftOver,
  },
  {
    file: `${state}/jump.ts`,
    mutator: "BlockStatement",
    original: "{\n    origins.splice(0, origins.indexOf(origin) + 1);\n  }",
    replacement: "{}",
    why: leftOver,
  },
  {
    file: `${state}/jump.ts`,
    mutator: "ArithmeticOperator",
    original: "origins.indexOf(origin) + 1",
    why: leftOver,
  },
  {
    file: `${state}/jump.ts`,
    mutator: "ArrowFunction",
    original: "() => whenKept(origin)",
    why: leftOver,
  },
  {
    file: `${state}/memory-blobs.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "A draft that is over takes no more bytes.",
  },
  {
    file: `${state}/rows-with-owners.ts`,
    mutator: "OptionalChaining",
    original: "byParent.get(owner)?.get",
    why: "Owners are tables of the schema; the compiler does not know that.",
  },
  {
    file: `${state}/row-json.ts`,
    mutator: "OptionalChaining",
    original: "first?.[0]",
    why: "The only member is there; the compiler does not know that.",
  },
  {
    file: `${state}/row-json.ts`,
    mutator: "BlockStatement",
    original:
      '{\n  if (typeof value !== "object" || value === null) return true;\n  if (value instanceof Uint8Array) return false;\n  for (const name in value) {\n    if (name.charCodeAt(0) === 36 || !isOwnJson((value as Readonly<Record<string, unknown>>)[name])) return false;\n  }\n  return true;\n}',
    replacement: "{}",
    why: samePrint,
  },
  {
    file: `${state}/row-json.ts`,
    mutator: "ConditionalExpression",
    original: "value === null",
    replacement: "false",
    why: "Of null no member is looked at either.",
  },
  {
    file: `${state}/row-json.ts`,
    mutator: "BooleanLiteral",
    original: "true",
    replacement: "false",
    why: samePrint,
  },
  {
    file: `${state}/row-json.ts`,
    mutator: "ConditionalExpression",
    original: "value instanceof Uint8Array",
    replacement: "true",
    why: samePrint,
  },
  {
    file: `${state}/row-json.ts`,
    mutator: "ConditionalExpression",
    original: "name.charCodeAt(0) === 36 || !isOwnJson((value as Readonly<Record<string, unknown>>)[name])",
    replacement: "true",
    why: samePrint,
  },
  {
    file: `${state}/snapshot.ts`,
    mutator: "BlockStatement",
    original: "{\n    return undefined;\n  }",
    replacement: "{}",
    why: "A function that ends returns undefined; the compiler wants it said.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "OptionalChaining",
    original: "this.#order?.delete",
    why: "A row has a place only in an order; the compiler does not know that.",
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "ConditionalExpression",
    original: "this.#rows.size <= FEW_ROWS",
    why: samePage,
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "EqualityOperator",
    original: "this.#rows.size <= FEW_ROWS",
    why: samePage,
  },
  {
    file: `${state}/siblings.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "Each place of the order has its row, and behind the last chunk there is none, whatever it is called; the compiler does not know that.",
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
    original: "tables[name]?.arrange",
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
    original: "this.#disordered.size === 0",
    replacement: "false",
    why: "Rows that are in their places stay in them: putting them there only takes longer.",
  },
  {
    file: `${state}/table.ts`,
    mutator: "ConditionalExpression",
    original: "left > right",
    replacement: "false",
    why: "Names are only told apart by it where one is removed, which is there.",
  },
  {
    file: `${state}/siblings-by-parent.ts`,
    mutator: "ConditionalExpression",
    original: "siblings.size === 0",
    replacement: "false",
    why: "A parent that is left with no rows lists none either: dropping it saves memory.",
  },
];
