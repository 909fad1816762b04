import type * as Jmespath from "@jmespath-community/jmespath";

/** What a query may make of an answer, each value counted wherever it stands. */
const mostValues = 10_000_000;
/** How much a query may look at on the way. */
const mostWork = 200_000_000;
/** Characters that count as one value. */
const charactersAValue = 16;

type Interpreter = typeof Jmespath.TreeInterpreter;
type Visit = Interpreter["visit"];

/**
 * Evaluates a query within a budget. A short one can double what it has with each of its words: neither memory nor patience lasts for that.
 *
 * @throws Error where it makes or looks at too much.
 */
export function searchWithin(interpreter: Interpreter, tree: Parameters<Visit>[0], value: Jmespath.JSONValue): unknown {
  const budget = new QueryBudget();
  // Scopes make interpreters of their own, so that the one who visits is their common prototype.
  const prototype = Object.getPrototypeOf(interpreter) as { visit: Visit };
  const { visit } = prototype;
  prototype.visit = function (this: Interpreter, ...part: Parameters<Visit>) {
    const result = visit.apply(this, part);
    budget.spend(result);
    return result;
  };
  try {
    return interpreter.search(tree, value);
  } finally {
    prototype.visit = visit;
  }
}

class QueryBudget {
  /** Parts are shared: each is measured once. */
  readonly #sizes = new WeakMap<object, number>();
  #work = 0;

  spend(value: unknown): void {
    this.#work += 1 + lengthOf(value);
    if (this.#work > mostWork) throw new Error("it looks at more than can be looked at");
    if (this.#sizeOf(value) > mostValues)
      throw new Error(`it makes more than ${mostValues.toLocaleString("en-US")} values`);
  }

  #sizeOf(value: unknown): number {
    if (typeof value !== "object" || value === null) return 1 + lengthOf(value);
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    let size = 1;
    for (const member of Object.values(value)) size += this.#sizeOf(member);
    this.#sizes.set(value, size);
    return size;
  }
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return Math.floor(value.length / charactersAValue);
  return Array.isArray(value) ? value.length : 0;
}
