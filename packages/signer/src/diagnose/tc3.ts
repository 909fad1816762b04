import * as hash from "#hash";
import { MASK } from "../mask.js";
import {
  type Tc3CanonicalRequestParts,
  tc3CanonicalRequest,
  tc3CredentialScope,
  tc3HashedCanonicalRequest,
  tc3StringToSign,
} from "../tc3-steps.js";
import { failure, type VerifyFailure, type VerifyOptions } from "../verify.js";
import { Budget, unexplained } from "./budget.js";
import { repairedTc3Signatures } from "./signature-repairs.js";
import { BODY_SUSPECTS } from "./tc3-body.js";
import { HEADER_SUSPECTS } from "./tc3-headers.js";
import { KEY_SUSPECTS } from "./tc3-key.js";
import { QUERY_SUSPECTS } from "./tc3-query.js";
import type { MismatchedTc3, Tc3Change } from "./tc3-suspect.js";

/** The likelier mistakes first. */
const SUSPECTS = [...QUERY_SUSPECTS, ...HEADER_SUSPECTS, ...BODY_SUSPECTS, ...KEY_SUSPECTS];

/** Finds the one change that makes the signature fit, and words the failure. */
export function diagnoseTc3(mismatch: MismatchedTc3, options: VerifyOptions): VerifyFailure {
  const { parsed, parts } = mismatch;
  const [seen] = parts;
  const { secretId } = parsed;
  if (seen === undefined) {
    return failure("AuthFailure.SignatureFailure", "host", "host-none", "There is no host to verify with.", {
      secretId,
    });
  }
  const canonicalRequest = masked(tc3CanonicalRequest(seen));
  const budget = new Budget();
  const { part, diagnosis, explanation, signed } = (options.diagnose === false
    ? undefined
    : explain(mismatch, budget)) ?? {
    part: undefined,
    diagnosis: "unknown",
    explanation: unexplained("canonical request with the client's, line by line", budget),
    signed: undefined,
  };
  const signedCanonicalRequest = signed && masked(tc3CanonicalRequest(signed));
  const isOther = signedCanonicalRequest !== undefined && signedCanonicalRequest !== canonicalRequest;
  const more = { secretId, canonicalRequest, ...(isOther ? { signedCanonicalRequest } : {}) };
  return failure("AuthFailure.SignatureFailure", part, diagnosis, explanation, more);
}

interface Explained extends Pick<VerifyFailure, "part" | "diagnosis" | "explanation"> {
  /** What the client signed, if it is that. */
  readonly signed: Tc3CanonicalRequestParts | undefined;
}

function explain(mismatch: MismatchedTc3, budget: Budget): Explained | undefined {
  for (const seen of mismatch.parts) {
    const expected = signatureOf(mismatch, seen, {});
    for (const { repaired, ...explained } of repairedTc3Signatures(mismatch.parsed.signature, expected)) {
      if (hash.equal(repaired, expected)) return { part: "signature", ...explained, signed: undefined };
    }
    const costOfTry = seen.query.length + seen.canonicalHeaders.length;
    for (const { part, diagnosis, explanation, changes, cost } of SUSPECTS) {
      if (!budget.spend(cost?.(mismatch) ?? costOfTry)) continue;
      for (const change of changes(seen, mismatch)) {
        if (!budget.spend(costOfTry)) return undefined;
        const signed = { ...seen, ...change };
        const signature = signatureOf(mismatch, signed, change);
        if (hash.equal(signature, mismatch.parsed.signature)) return { part, diagnosis, explanation, signed };
      }
    }
  }
  return undefined;
}

function signatureOf(mismatch: MismatchedTc3, parts: Tc3CanonicalRequestParts, change: Tc3Change): string {
  const { timestamp = mismatch.timestamp, sign = mismatch.key.sign } = change;
  const credentialScope = tc3CredentialScope(mismatch.parsed.date, mismatch.parsed.service);
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(tc3CanonicalRequest(parts));
  return sign(tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }));
}

/** A token may be among the signed headers, and a canonical request is there to be shown. */
function masked(canonicalRequest: string): string {
  return canonicalRequest.replace(/^x-tc-token:.*/m, `x-tc-token:${MASK}`);
}
