import type { ParsedV1 } from "../authorization.js";
import type { Credentials, V1SignatureMethod } from "../types.js";
import type { RequestPart } from "../verify.js";

/** A request whose v1 signature does not fit, and what the server made of it. */
export interface MismatchedV1 {
  readonly parsed: ParsedV1;
  readonly pair: Credentials;
  readonly method: string;
  readonly path: string;
  /** The hosts that were tried. */
  readonly hosts: readonly string[];
  readonly requestString: string;
}

/** What the client may have signed instead: changes to what the server saw. */
export interface V1Change {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  readonly requestString?: string;
  readonly signatureMethod?: V1SignatureMethod;
  readonly secretKey?: string;
}

/** A usual mistake: what it is, and what a client that makes it signs. */
export interface V1Suspect {
  readonly part: RequestPart;
  readonly diagnosis: string;
  readonly explanation: string;
  readonly changes: (mismatch: MismatchedV1, host: string) => readonly V1Change[];
}
