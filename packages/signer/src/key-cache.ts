import { assertCredentials } from "./check.js";
import { SignerError } from "./errors.js";
import { deriveSigningKey, type SigningKey } from "./signing-key.js";
import type { Credentials } from "./types.js";

const SECONDS_A_DAY = 86_400;
const DEFAULT_MAX_KEYS = 64;
/** A credentials object signs for a few products, and for two days around midnight. */
const OWN_MAX_KEYS = 8;

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
   * @throws {SignerError} for credentials, a timestamp or a service that cannot be signed with.
   */
  signingKey(credentials: Credentials, timestamp: number, service: string): SigningKey {
    const day = Math.floor(timestamp / SECONDS_A_DAY);
    const latest = this.#latest;
    if (latest !== undefined && fits(latest, credentials, day, service)) return latest.key;
    return this.#lookUp(credentials, day, service).key;
  }

  #lookUp(credentials: Credentials, day: number, service: string): Entry {
    const name = `${day}/${service}/${credentials.secretId}`;
    const found = this.#entries.get(name);
    const isFound = found !== undefined && fits(found, credentials, day, service);
    this.#latest = isFound ? found : derive(credentials, day, service);
    this.#entries.delete(name);
    this.#entries.set(name, this.#latest);
    const [oldest = ""] = this.#entries.keys();
    if (this.#entries.size > this.#maxKeys) this.#entries.delete(oldest);
    return this.#latest;
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

function derive(credentials: Credentials, day: number, service: string): Entry {
  const { secretId, secretKey } = credentials;
  return { secretId, secretKey, service, day, key: deriveSigningKey(credentials, day * SECONDS_A_DAY, service) };
}
