import type { JSONValue } from "@jmespath-community/jmespath";
import { suggest } from "../../parse/suggest.js";
import { isMembers } from "../../parse/value.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { printable } from "../../shell/printable.js";
import { searchWithin } from "./query-budget.js";
import { syntaxProblem } from "./query-syntax.js";

/** What a query makes of an answer; null where it finds nothing. */
export type Query = (answer: unknown) => unknown;

/**
 * Reads a query in JMESPath, before anything is sent.
 *
 * @throws UsageError for what is no query; the query for what it cannot do with an answer.
 */
export async function compileQuery(text: string, command: string): Promise<Query> {
  const jmespath = await import("@jmespath-community/jmespath");
  const problem = syntaxProblem(text, jmespath);
  if (problem !== undefined) throw new UsageError([problem], command);
  const tree = jmespath.compile(text);
  const known = jmespath.getRegisteredFunctions();
  const unknown = functionsIn(tree).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(unknown.map(unknownFunction(known)), command);
  return (answer) => {
    try {
      return searchWithin(jmespath.TreeInterpreter, tree, withoutPrototype(answer) as JSONValue) ?? null;
    } catch (error) {
      throw new UsageError([messages.cannotApply(error instanceof Error ? error.message : String(error))], command);
    }
  };
}

function unknownFunction(known: readonly string[]): (name: string) => Problem {
  return (name) => messages.unknownFunction(name, known);
}

function functionsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(functionsIn);
  if (!isMembers(node)) return [];
  if (node["type"] === "Literal") return [];
  const own = node["type"] === "Function" ? [String(node["name"])] : [];
  return [...own, ...Object.values(node).flatMap(functionsIn)];
}

/** A name that every object has, such as `constructor`, is none of an answer's. */
function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (!isMembers(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) copy[name] = withoutPrototype(member);
  return copy;
}

const messages = {
  unknownFunction: (name: string, known: readonly string[]): Problem => {
    const near = suggest(name, known);
    const meant = near.length === 0 ? undefined : `did you mean ${near.join(", ")}?`;
    return { what: `--query: JMESPath has no function ${printable(name)}()`, hint: jqFunctions.get(name) ?? meant };
  },
  cannotApply: (reason: string): Problem => ({
    what: `--query cannot be applied to the answer: ${printable(reason)}`,
    hint: "the call itself was done; --output json without --query shows a whole answer",
  }),
};

const jqFunctions: ReadonlyMap<string, string> = new Map([
  ["select", "that is jq; JMESPath filters by Registries[?Status=='Running']"],
  ["has", "that is jq; JMESPath filters by Registries[?ExpiredAt!=null]"],
  ["test", "that is jq; JMESPath has contains(), starts_with() and ends_with()"],
  ["unique", "that is jq; JMESPath has no such function"],
  ["add", "that is jq; JMESPath has sum() and join()"],
]);
