import type { ErrorInfo } from "../contract.js";
import { commonErrors, serviceErrors } from "../gen/errors/index.js";

const knownErrors: Readonly<Record<string, ErrorInfo>> = { ...commonErrors, ...serviceErrors };

/** What the spec knows of a code; one that it does not know is judged by its family. */
export function errorInfo(code: string): ErrorInfo | undefined {
  return knownErrors[code] ?? knownErrors[code.split(".")[0] ?? code];
}
