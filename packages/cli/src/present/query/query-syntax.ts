import type * as Jmespath from "@jmespath-community/jmespath";
import type { Problem } from "../../shell/errors.js";
import { printable } from "../../shell/printable.js";

/** What the parser is asked for. */
type Parser = Pick<typeof Jmespath, "compile" | "tokenize">;

/** What is wrong with a query, and where; undefined for a sound one. */
export function syntaxProblem(query: string, parser: Parser): Problem | undefined {
  if (query.trim() === "") return messages.empty();
  if (query.length > longestQuery) return messages.tooLong(query.length);
  if (failureOf(() => parser.tokenize(query)) !== undefined) {
    return messages.wrongAt(query, lastReadable(query, parser), undefined);
  }
  const tokens = parser.tokenize(query);
  const lone = query.startsWith("let ") ? undefined : tokens.find(({ type }) => String(type) === "Assign");
  if (failureOf(() => parser.compile(query)) === undefined && lone === undefined) return undefined;
  const wrong = lone ?? tokens.find((_, index) => isUnexpected(query.slice(0, tokens[index + 1]?.start), parser));
  return messages.wrongAt(query, wrong?.start ?? query.length, wrong === undefined ? undefined : String(wrong.type));
}

/** To find the fault in a longer one takes too long. */
const longestQuery = 4_000;

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

const messages = {
  tooLong: (length: number): Problem => ({
    what: `--query: expected up to ${longestQuery} characters, got ${length}`,
    hint: "--output json and a program of your own do more",
  }),
  empty: (): Problem => ({ what: "--query: expected JMESPath, got nothing", hint: example }),
  /** `token` is the kind of word that was not expected, where the query has words at all. */
  wrongAt: (query: string, index: number, token: string | undefined): Problem => ({
    what:
      index >= query.length
        ? `--query: it ends too early, at character ${index + 1}, after ${quoteEnd(query)}`
        : `--query: unexpected ${quoteStart(query.slice(index))} at character ${index + 1}`,
    hint: dialectHint(query) ?? tokenHint(query.charAt(index), token),
  }),
};

const example = "such as Registries[?Status=='Running'].RegistryId";

/** A word for somebody who thinks in another language. */
function dialectHint(query: string): string | undefined {
  if (/^\s*\.|\|\s*\.|\(\s*\./.test(query)) {
    return "a leading dot is jq; JMESPath begins with the name: Registries[].RegistryId";
  }
  if (/\$\s*\[|\.\.|\[\s*\?\s*\(\s*@/.test(query)) {
    return "that looks like JSONPath; JMESPath has neither .. nor $[…]: Registries[?Status=='Running'].RegistryId";
  }
  return query.startsWith("/") ? "that looks like XPath; in JMESPath names have dots between" : undefined;
}

function tokenHint(character: string, token: string | undefined): string | undefined {
  if (token === "Assign") return "== compares";
  if (token === "Number") return "in an expression a number stands in backticks: [?Size > `100`]";
  if (token === "Literal") return "in brackets stands a number, * or a filter; names have dots between";
  if (character === '"') return "a double quote is not closed; text stands in single quotes";
  return character === "`" ? "between backticks stands JSON: `100`, `true`" : undefined;
}

const longestQuote = 24;

function quoteStart(text: string): string {
  const safe = printable(text);
  return JSON.stringify(safe.length > longestQuote ? `${safe.slice(0, longestQuote - 1)}…` : safe);
}

function quoteEnd(text: string): string {
  const safe = printable(text);
  return JSON.stringify(safe.length > longestQuote ? `…${safe.slice(1 - longestQuote)}` : safe);
}
