import type * as Jmespath from "@jmespath-community/jmespath";
import type { Problem } from "../errors.js";
import { queryText } from "../text/query.js";

/** What the parser is asked for. */
type Parser = Pick<typeof Jmespath, "compile" | "tokenize">;

/** What is wrong with a query, and where; undefined for a sound one. */
export function syntaxProblem(query: string, parser: Parser): Problem | undefined {
  if (query.trim() === "") return queryText.empty();
  if (failureOf(() => parser.tokenize(query)) !== undefined) {
    return queryText.wrongAt(query, lastReadable(query, parser), undefined);
  }
  const tokens = parser.tokenize(query);
  const lone = query.startsWith("let ") ? undefined : tokens.find(({ type }) => String(type) === "Assign");
  if (failureOf(() => parser.compile(query)) === undefined && lone === undefined) return undefined;
  const wrong = lone ?? tokens.find((_, index) => isUnexpected(query.slice(0, tokens[index + 1]?.start), parser));
  return queryText.wrongAt(query, wrong?.start ?? query.length, wrong === undefined ? undefined : String(wrong.type));
}

/** How much of a query, from its start, is made of whole words. */
function lastReadable(query: string, { tokenize }: Parser): number {
  let length = query.length - 1;
  while (length > 0 && failureOf(() => tokenize(query.slice(0, length))) !== undefined) length--;
  return length;
}

/** Whether the start of a query is wrong whatever follows: the parser does not complain about the end alone. */
function isUnexpected(start: string, { compile }: Parser): boolean {
  const failure = failureOf(() => compile(start));
  return failure !== undefined && !/\bEOF\b/.test(failure);
}

function failureOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
