import * as hash from "#hash";
import { assertCredentials, assertService } from "./check.js";
import { SignerError } from "./errors.js";
import { tc3CredentialScope, tc3Date, tc3SigningKey } from "./tc3-steps.js";
import type { Credentials } from "./types.js";

const SECONDS_A_DAY = 86_400;
const DEFAULT_MAX_KEYS = 64;
/** A credentials object signs for a few products, and for two days around midnight. */
const OWN_MAX_KEYS = 8;

/** A derived key, ready to sign. The key itself stays in the closure of `sign`. */
export interface SigningKey {
  /** The scope that the key is good for, such as `2019-02-25/cvm/tc3_request`. */
  readonly credentialScope: string;
  /** From a string to sign to a signature, 64 lower-case hexadecimal digits. */
  readonly sign: (stringToSign: string) => string;
}

interface Entry {
  readonly secretId: string;
  readonly secretKey: string;
  readonly service: string;
  readonly day: number;
  readonly key: SigningKey;
}

/** Derived signing keys of TC3, the least recently used of them dropped first. Secrets are private fields: no log prints them. */
export class KeyCache {
  readonly #maxKeys: number;
  readonly #entries = new Map<string, Entry>();
  #latest: Entry | undefined;

  constructor(maxKeys: number) {
    this.#maxKeys = maxKeys;
  }

  /** How many keys it holds. */
  get size(): number {
    return this.#entries.size;
  }

  /** Forgets every key. */
  clear(): void {
    this.#entries.clear();
    this.#latest = undefined;
  }

  /**
   * The key of these credentials for one product and the UTC day of a timestamp in Unix seconds.
   *
   * @throws {SignerError} for credentials or a service that cannot be signed with.
   */
  signingKey(credentials: Credentials, timestamp: number, service: string): SigningKey {
    const day = Math.floor(timestamp / SECONDS_A_DAY);
    const latest = this.#latest;
    if (latest !== undefined && fits(latest, credentials, day, service)) return latest.key;
    return this.#lookUp(credentials, day, service).key;
  }

  #lookUp(credentials: Credentials, day: number, service: string): Entry {
    assertCredentials(credentials);
    assertService(service);
    const name = `${day}/${service}/${credentials.secretId}`;
    const found = this.#entries.get(name);
    const entry =
      found !== undefined && fits(found, credentials, day, service) ? found : derive(credentials, day, service);
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    this.#latest = entry;
    if (this.#entries.size > this.#maxKeys) this.#dropOldest();
    return entry;
  }

  #dropOldest(): void {
    for (const name of this.#entries.keys()) {
      this.#entries.delete(name);
      return;
    }
  }
}

/** Options of {@link createKeyCache}. */
export interface KeyCacheOptions {
  /** How many derived keys are kept: one for each key pair, product and UTC day. Default 64, minimum 1. */
  readonly maxKeys?: number | undefined;
}

/**
 * Creates a cache of derived signing keys, for a client or a server to hold. Without one, a few keys are kept with each
 * credentials object and go when it goes.
 *
 * @throws {SignerError} when `maxKeys` is no whole number from 1.
 */
export function createKeyCache({ maxKeys = DEFAULT_MAX_KEYS }: KeyCacheOptions = {}): KeyCache {
  if (!Number.isSafeInteger(maxKeys) || maxKeys < 1) {
    throw new SignerError("InvalidValue", "maxKeys", "expected a whole number from 1");
  }
  return new KeyCache(maxKeys);
}

const ownCaches = new WeakMap<Credentials, KeyCache>();

/** The cache that belongs to a credentials object. */
export function keyCacheOf(credentials: Credentials): KeyCache {
  const found = ownCaches.get(credentials);
  if (found !== undefined) return found;
  assertCredentials(credentials);
  const created = new KeyCache(OWN_MAX_KEYS);
  ownCaches.set(credentials, created);
  return created;
}

/** Compares the secret too: a key pair whose secret was exchanged must not sign with the old one. */
function fits(entry: Entry, credentials: Credentials, day: number, service: string): boolean {
  return (
    entry.day === day &&
    entry.service === service &&
    entry.secretId === credentials.secretId &&
    entry.secretKey === credentials.secretKey
  );
}

function derive({ secretId, secretKey }: Credentials, day: number, service: string): Entry {
  const date = tc3Date(day * SECONDS_A_DAY);
  const sign = hash.keyedHmacSha256(tc3SigningKey({ secretKey, date, service }));
  return { secretId, secretKey, service, day, key: { credentialScope: tc3CredentialScope(date, service), sign } };
}
