import type { ErrorCategory, ErrorInfo } from "../contract.js";
import { errorMeanings } from "../gen/errors/meanings.js";

/** What the spec knows of a code; one that it does not know is judged by its family. */
export function errorInfo(code: string): ErrorInfo | undefined {
  const meaning = meaningOf(code) ?? meaningOf(code.replace(/\..*/s, ""));
  if (meaning === undefined) return undefined;
  const [category, retryable] = meaning.split(" ");
  return { category: category as ErrorCategory, retryable: retryable !== undefined };
}

function meaningOf(code: string): string | undefined {
  return Object.entries(errorMeanings).find(([, codes]) => codes.split(" ").includes(code))?.[0];
}
