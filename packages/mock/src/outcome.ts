import type { ErrorCode } from "./errors.js";

/**
 * What became of a request: `state`, the store answered it; `example`, the manual's example did, or a minimal answer made from the
 * output's table where the manual has none; `error`.
 */
export type Outcome =
  | { readonly kind: "state" }
  | { readonly kind: "example"; readonly source: "manual" | "table" }
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message: string };
