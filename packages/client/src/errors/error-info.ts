import type { ErrorCategory, ErrorInfo } from "../contract.js";
import { errorMeanings } from "../gen/errors/meanings.js";

let knownErrors: ReadonlyMap<string, ErrorInfo> | undefined;

/** What the spec knows of a code; one that it does not know is judged by its family. */
export function errorInfo(code: string): ErrorInfo | undefined {
  // Most programs meet none.
  knownErrors ??= readMeanings();
  return knownErrors.get(code) ?? knownErrors.get(code.split(".")[0] ?? code);
}

function readMeanings(): ReadonlyMap<string, ErrorInfo> {
  return new Map(
    Object.entries(errorMeanings).flatMap(([meaning, codes]) => {
      const [category, retryable] = meaning.split(" ");
      const info = { category: category as ErrorCategory, retryable: retryable !== undefined };
      return codes.split(" ").map((code) => [code, info] as const);
    }),
  );
}
