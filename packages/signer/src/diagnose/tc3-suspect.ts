import type { ParsedTc3 } from "../authorization.js";
import type { SigningKey } from "../signing-key.js";
import type { Tc3CanonicalRequestParts } from "../tc3-steps.js";
import type { Credentials, ReceivedRequest } from "../types.js";
import type { RequestPart } from "../verify.js";

/** A request whose signature does not fit, and all that the server made of it. */
export interface MismatchedTc3 {
  readonly request: ReceivedRequest;
  readonly parsed: ParsedTc3;
  /** X-TC-Timestamp as sent. */
  readonly timestamp: string;
  readonly key: SigningKey;
  readonly pair: Credentials;
  /** The canonical request's parts, once for each host that was tried. */
  readonly parts: readonly Tc3CanonicalRequestParts[];
}

/** What the client may have signed instead: changes to what the server saw. */
export interface Tc3Change extends Partial<Tc3CanonicalRequestParts> {
  readonly timestamp?: string;
  readonly sign?: (stringToSign: string) => string;
}

/** A usual mistake: what it is, and what a client that makes it signs. */
export interface Tc3Suspect {
  readonly part: RequestPart;
  readonly diagnosis: string;
  readonly explanation: string;
  /** What finding the changes costs, in characters. Default: what a try costs. */
  readonly cost?: (mismatch: MismatchedTc3) => number;
  readonly changes: (seen: Tc3CanonicalRequestParts, mismatch: MismatchedTc3) => readonly Tc3Change[];
}
