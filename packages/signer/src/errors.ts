/**
 * What is wrong with an input: `MissingValue` (absent or empty), `InvalidValue` (wrong type or form), `DuplicateName`
 * (given twice, or as a value and as a list), `HostileName` (a parameter name that no honest caller uses), `TooDeep`
 * (nested over 32 levels).
 */
export type SignerErrorCode = "MissingValue" | "InvalidValue" | "DuplicateName" | "HostileName" | "TooDeep";

/** An input that cannot be signed, verified or encoded. Its message begins with the field and never holds a value. */
export class SignerError extends Error {
  override readonly name = "SignerError";
  /** What is wrong, for programs. */
  readonly code: SignerErrorCode;
  /** The input at fault, such as `host`, `credentials.secretKey`, `headers.Content-Type` or `Filters[0].Name`. */
  readonly field: string;

  constructor(code: SignerErrorCode, field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.code = code;
    this.field = field;
  }
}
