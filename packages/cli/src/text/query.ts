import type { Problem } from "../errors.js";
import { printable } from "../output/printable.js";
import { suggest } from "../suggest.js";

/** What is said of a query. */
export const queryText = {
  empty: (): Problem => ({ what: "--query: expected JMESPath, got nothing", hint: example }),
  /** `token` is the kind of word that was not expected, where the query has words at all. */
  wrongAt: (query: string, index: number, token: string | undefined): Problem => ({
    what:
      index >= query.length
        ? `--query: it ends too early, at character ${index + 1}, behind ${quoteEnd(query)}`
        : `--query: unexpected ${quoteStart(query.slice(index))} at character ${index + 1}`,
    hint: dialectHint(query) ?? tokenHint(query.charAt(index), token),
  }),
  unknownFunction: (name: string, known: readonly string[]): Problem => {
    const near = suggest(name, known);
    const meant = near.length === 0 ? undefined : `did you mean ${near.join(", ")}?`;
    return { what: `--query: JMESPath has no function ${printable(name)}()`, hint: jqFunctions.get(name) ?? meant };
  },
  cannotApply: (reason: string): Problem => ({
    what: `--query cannot be applied to the answer: ${printable(reason)}`,
    hint: "the call itself was done; --output json without --query shows a whole answer",
  }),
  /** Said where a query finds nothing, which is an answer, too. */
  nothing: (query: string, members: readonly string[]): string => {
    const quotes = textInDoubleQuotes.test(query) ? ` ${singleQuotes}.` : "";
    return `--query finds nothing.${quotes} The answer has: ${members.join(", ")}.`;
  },
};

const example = "such as Registries[?Status=='Running'].RegistryId";
const singleQuotes = "Text stands in single quotes, [?Status=='Running']; double quotes name a member";
const textInDoubleQuotes = /[=<>]\s*"/;

const jqFunctions: ReadonlyMap<string, string> = new Map([
  ["select", "that is jq; JMESPath filters by Registries[?Status=='Running']"],
  ["has", "that is jq; JMESPath filters by Registries[?ExpiredAt!=null]"],
  ["test", "that is jq; JMESPath has contains(), starts_with() and ends_with()"],
  ["unique", "that is jq; JMESPath has no such function"],
  ["add", "that is jq; JMESPath has sum() and join()"],
]);

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
