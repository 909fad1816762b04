import type { Credentials } from "@tcrkit/signer";

/** A key pair that the mock knows, and whose it is. */
export interface AccountCredentials extends Credentials {
  /** Number of the account that the key belongs to. Keys of one account see the same instances. Default `100000000001`. */
  readonly account?: string | undefined;
}

export const DEFAULT_ACCOUNT = "100000000001";

/** The key pair that a mock knows unless it is given others. It is public, opens nothing else, and anyone may use it. */
export const exampleCredentials: AccountCredentials = {
  secretId: "AKIDtcrkitexample",
  secretKey: "tcrkitexamplesecretkey",
};

/** Key pairs by secret id. */
export type KeyRing = ReadonlyMap<string, AccountCredentials>;

/**
 * Puts key pairs on a ring.
 *
 * @throws TypeError when a pair lacks its id or its key, has one that no request can be signed with, or two have the same id.
 */
export function createKeyRing(pairs: readonly AccountCredentials[]): KeyRing {
  const ring = new Map<string, AccountCredentials>();
  for (const [index, pair] of pairs.entries()) {
    if (!pair.secretId || !pair.secretKey) {
      throw new TypeError(`credentials[${index}]: expected a secretId and a secretKey`);
    }
    if (/[\s/,]/.test(pair.secretId) || pair.secretKey !== pair.secretKey.trim()) {
      throw new TypeError(
        `credentials[${index}]: expected an id without white space, slash or comma, and a trimmed key`,
      );
    }
    if (ring.has(pair.secretId)) throw new TypeError(`credentials[${index}].secretId: is given twice`);
    ring.set(pair.secretId, pair);
  }
  return ring;
}
