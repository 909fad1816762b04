import { SignerError } from "./errors.js";
import type { Credentials } from "./types.js";

/** The end of the year 9999; later Unix seconds are milliseconds by mistake. */
export const LAST_SECOND = 253_402_300_799;

/** A product's name, as it stands in a credential scope. */
export const SERVICE = /^[\w.-]+$/;
const SECRET_ID = /^[!-+\-.0-~]+$/;
/** No white space at either end. */
const TRIMMED = /^\S(?:.*\S)?$/s;
const TOKEN = /^[!-~](?:[\t -~]*[!-~])?$/;

export function assertTimestamp(timestamp: number): void {
  if (Number.isSafeInteger(timestamp) && timestamp >= 0 && timestamp <= LAST_SECOND) return;
  const found = timestamp > LAST_SECOND ? "; these look like milliseconds" : ", a whole number";
  throw new SignerError(
    timestamp === undefined ? "MissingValue" : "InvalidValue",
    "timestamp",
    `expected Unix seconds${found}`,
  );
}

export function assertService(service: string): void {
  assertForm(service, "service", SERVICE, "a product's name, such as tcr");
}

/** Checks the key pair. The token is checked where it is used. */
export function assertCredentials(credentials: Credentials): void {
  if (typeof credentials !== "object" || credentials === null) {
    throw new SignerError("MissingValue", "credentials", "expected { secretId, secretKey, token? }");
  }
  const { secretId, secretKey } = credentials;
  assertForm(secretId, "credentials.secretId", SECRET_ID, "ASCII without white space, slash or comma");
  assertForm(secretKey, "credentials.secretKey", TRIMMED, "no white space around it");
}

/** Checks a token and answers it; an empty one counts as none. */
export function checkedToken(token: string | undefined): string | undefined {
  if (token === undefined || token === "") return undefined;
  assertForm(token, "credentials.token", TOKEN, "printable ASCII on one line, no white space around it");
  return token;
}

/** Refuses what is absent, empty, no text or of another form. */
export function assertForm(value: string, field: string, form: RegExp, expected: string): void {
  assertText(value, field);
  if (!form.test(value)) throw new SignerError("InvalidValue", field, `expected ${expected}`);
}

/** Refuses what is absent, empty or no text. */
export function assertText(value: string, field: string): void {
  if (value === undefined || value === null || value === "") {
    throw new SignerError("MissingValue", field, "expected a text that is not empty");
  }
  if (typeof value !== "string")
    throw new SignerError("InvalidValue", field, `expected a text, got a value of type ${typeof value}`);
}
