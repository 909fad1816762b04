import type { ErrorCode } from "./errors.js";

/** What became of a request: `state`, it was carried out on the mock's state; `error`. */
export type Outcome =
  | { readonly kind: "state" }
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message: string };
