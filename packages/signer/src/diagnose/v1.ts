import * as hash from "#hash";
import { MASK } from "../mask.js";
import { v1RequestString, v1Signature, v1SortedParams, v1StringToSign } from "../v1-steps.js";
import { failure, type VerifyFailure, type VerifyOptions } from "../verify.js";
import { Budget, unexplained } from "./budget.js";
import { repairedV1Signatures } from "./signature-repairs.js";
import type { MismatchedV1, V1Change } from "./v1-suspect.js";
import { V1_SUSPECTS } from "./v1-suspects.js";

/** How often a suspect writes all parameters anew, at most. */
const VARIANTS = 4;

/** What a parameter costs to be sorted and written, in characters. */
const PARAM_COST = 128;

/** Finds the one change that makes the signature fit, and words the failure. */
export function diagnoseV1(mismatch: MismatchedV1, options: VerifyOptions): VerifyFailure {
  const budget = new Budget();
  const { part, diagnosis, explanation, signed } = (options.diagnose === false
    ? undefined
    : explain(mismatch, budget)) ?? {
    part: undefined,
    diagnosis: "unknown",
    explanation: unexplained("string to sign with the client's", budget),
    signed: undefined,
  };
  const stringToSign = masked(mismatch);
  const isOther = signed !== undefined && signed !== seenBy(mismatch, mismatch.hosts[0] ?? "", {});
  const more = {
    secretId: mismatch.parsed.secretId,
    stringToSign,
    ...(isOther ? { signedStringToSign: withoutToken(signed, mismatch) } : {}),
  };
  return failure("AuthFailure.SignatureFailure", part, diagnosis, explanation, more);
}

interface Explained extends Pick<VerifyFailure, "part" | "diagnosis" | "explanation"> {
  /** The string to sign of the client, if it is that. */
  readonly signed: string | undefined;
}

function explain(mismatch: MismatchedV1, budget: Budget): Explained | undefined {
  const { signature, params } = mismatch.parsed;
  const costOfTry = mismatch.requestString.length + PARAM_COST * params.length;
  for (const host of mismatch.hosts) {
    const expected = signatureOf(mismatch, host, {});
    for (const { repaired, ...explained } of repairedV1Signatures(signature, expected)) {
      if (hash.equal(repaired, expected)) return { part: "signature", ...explained, signed: undefined };
    }
    for (const { part, diagnosis, explanation, changes } of V1_SUSPECTS) {
      if (!budget.spend(VARIANTS * costOfTry)) return undefined;
      for (const change of changes(mismatch, host)) {
        if (!budget.spend(mismatch.requestString.length)) return undefined;
        if (!hash.equal(signatureOf(mismatch, host, change), signature)) continue;
        return { part, diagnosis, explanation, signed: seenBy(mismatch, host, change) };
      }
    }
  }
  return undefined;
}

function signatureOf(seen: MismatchedV1, seenHost: string, change: V1Change): string {
  const { secretKey = seen.pair.secretKey, signatureMethod = seen.parsed.signatureMethod } = change;
  return v1Signature(secretKey, seenBy(seen, seenHost, change), signatureMethod);
}

/** The string to sign with a change. */
function seenBy(seen: MismatchedV1, seenHost: string, change: V1Change): string {
  const { method = seen.method, host = seenHost, path = seen.path, requestString = seen.requestString } = change;
  return v1StringToSign({ method, host, path, requestString });
}

/** However the client has spelt it. */
function withoutToken(stringToSign: string, { parsed }: MismatchedV1): string {
  const token = new Map(parsed.params).get("Token");
  const bare = token ? stringToSign.replaceAll(token, MASK) : stringToSign;
  return bare.replace(/([?&]Token=)[^&]*/, `$1${MASK}`);
}

/** A temporary key's token is among the parameters, and a string to sign is there to be shown. */
function masked({ parsed, method, path, hosts: [host = ""] }: MismatchedV1): string {
  const pairs = parsed.params.map(([name, value]) => [name, name === "Token" ? MASK : value] as const);
  return v1StringToSign({ method, host, path, requestString: v1RequestString(v1SortedParams(pairs)) });
}
