import type { Explanation } from "../explanation.js";

const lint = "generator/src/lint";
const model = "generator/src/model";
const release = "generator/src/release";

const known = "It is there: only the compiler does not know that.";
const unique = "No two have one name.";
export const noNote = "What has no kind is no note of the kind that is asked for.";
const sorting = "Sorting asks only whether the one stands before the other.";

/** Of the mutants of the generator. */
export const generatorExplanations: readonly Explanation[] = [
  {
    file: `${lint}/destructive.ts`,
    mutator: "ConditionalExpression",
    original: "destructive === false",
    replacement: "false",
    why: "Of false no condition is read; only the compiler asks.",
  },
  {
    file: `${lint}/destructive.ts`,
    mutator: "BooleanLiteral",
    original: "false",
    replacement: "true",
    why: "Of false no condition is read; only the compiler asks.",
  },
  {
    file: `${lint}/history.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    why: noNote,
  },
  {
    file: `${lint}/notes.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: noNote,
  },
  {
    file: `${lint}/lint.ts`,
    mutator: "ConditionalExpression",
    original: "a.file > b.file",
    why: sorting,
  },
  {
    file: `${lint}/lint.ts`,
    mutator: "EqualityOperator",
    original: "a.file > b.file",
    why: sorting,
  },
  {
    file: `${lint}/paging.ts`,
    mutator: "OptionalChaining",
    original: "action.paging?.style",
    why: "An Offset without a paging was refused before.",
  },
  {
    file: `${lint}/paging.ts`,
    mutator: "ConditionalExpression",
    original: 'paging.style === "none"',
    replacement: "false",
    why: "A paging of that style names no limit.",
  },
  {
    file: `${lint}/prose.ts`,
    mutator: "MethodExpression",
    original: "prose.text.toLowerCase()",
    replacement: "prose.text.toUpperCase()",
    why: "Either case makes the same texts equal.",
  },
  {
    file: `${lint}/references.ts`,
    mutator: "ConditionalExpression",
    original: 'paging.style === "none"',
    replacement: "false",
    why: "A paging of that style names no members.",
  },
  {
    file: `${lint}/references.ts`,
    mutator: "ConditionalExpression",
    original: "itemType === undefined",
    replacement: "false",
    why: "No broken file is called undefined.",
  },
  {
    file: `${lint}/references.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "What has no name is no member that could be meant.",
  },
  {
    file: `${lint}/releases.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "What a release both brings and takes away was never there.",
  },
  {
    file: `${lint}/used-by.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    why: known,
  },
  {
    file: `${model}/build.ts`,
    mutator: "EqualityOperator",
    original: "a.name < b.name",
    replacement: "a.name <= b.name",
    why: unique,
  },
  {
    file: `${model}/departures.ts`,
    mutator: "ConditionalExpression",
    original: 'paging.style === "none"',
    replacement: "false",
    why: "A paging of that style names no offset.",
  },
  {
    file: `${model}/departures.ts`,
    mutator: "OptionalChaining",
    original: "examples[index]?.input",
    why: known,
  },
  {
    file: `${model}/values.ts`,
    mutator: "ConditionalExpression",
    original: "member.maxItems !== undefined",
    replacement: "true",
    why: "Nothing is more than undefined.",
  },
  {
    file: `${model}/values.ts`,
    mutator: "ConditionalExpression",
    original: "minimum !== undefined",
    replacement: "true",
    why: "Nothing is less than undefined.",
  },
  {
    file: `${model}/values.ts`,
    mutator: "ConditionalExpression",
    original: "maximum !== undefined",
    replacement: "true",
    why: "Nothing is more than undefined.",
  },
  {
    file: `${model}/values.ts`,
    mutator: "ConditionalExpression",
    original: "minLength !== undefined",
    replacement: "true",
    why: "Nothing is less than undefined.",
  },
  {
    file: `${model}/values.ts`,
    mutator: "ConditionalExpression",
    original: "maxLength !== undefined",
    replacement: "true",
    why: "Nothing is more than undefined.",
  },
  {
    file: `${release}/change-kinds.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "Only names of packages are read from the table.",
  },
  {
    file: `${release}/diff.ts`,
    mutator: "OptionalChaining",
    original: "from.actions[name]?.[side]",
    why: known,
  },
  {
    file: `${release}/diff.ts`,
    mutator: "OptionalChaining",
    original: "to.actions[name]?.[side]",
    why: known,
  },
  {
    file: `${release}/diff.ts`,
    mutator: "OptionalChaining",
    original: "from?.deprecated",
    why: known,
  },
  {
    file: `${release}/diff.ts`,
    mutator: "OptionalChaining",
    original: "to?.deprecated",
    why: known,
  },
  {
    file: `${release}/diff.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    why: known,
  },
  {
    file: `${release}/history-file.ts`,
    mutator: "EqualityOperator",
    original: "a < b",
    replacement: "a <= b",
    why: unique,
  },
  {
    file: `${release}/member-differences.ts`,
    mutator: "EqualityOperator",
    original: "Number(a ?? without) > Number(b ?? without)",
    replacement: "Number(a ?? without) >= Number(b ?? without)",
    why: "Only what differs is asked about.",
  },
  {
    file: `${release}/member-differences.ts`,
    mutator: "ConditionalExpression",
    original: 'owner.kind === "action"',
    replacement: "true",
    why: "A type has no side; only the compiler asks.",
  },
  {
    file: `${release}/mark-renames.ts`,
    mutator: "ConditionalExpression",
    original: "partner !== undefined",
    replacement: "true",
    why: "Nobody asks for the partner of undefined.",
  },
  {
    file: `${release}/mark-renames.ts`,
    mutator: "MethodExpression",
    original: "word.toLowerCase()",
    replacement: "word.toUpperCase()",
    why: "Either case makes the same words equal.",
  },
  {
    file: `${release}/replay-history.ts`,
    mutator: "ArrayDeclaration",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: noNote,
  },
  {
    file: `${release}/type-uses.ts`,
    mutator: "EqualityOperator",
    original: "a < b",
    replacement: "a <= b",
    why: unique,
  },
];
