var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _maxKeys, _entries, _latest, _KeyCache_instances, lookUp_fn;
import { f as assertCredentials, d as deriveSigningKey } from "./signing-key.Bg_S6QvA.js";
const SECONDS_A_DAY = 86400;
const OWN_MAX_KEYS = 8;
class KeyCache {
  constructor(maxKeys) {
    __privateAdd(this, _KeyCache_instances);
    __privateAdd(this, _maxKeys);
    __privateAdd(this, _entries, /* @__PURE__ */ new Map());
    __privateAdd(this, _latest);
    __privateSet(this, _maxKeys, maxKeys);
  }
  /** How many keys it holds. */
  get size() {
    return __privateGet(this, _entries).size;
  }
  /** Forgets every key. */
  clear() {
    __privateGet(this, _entries).clear();
    __privateSet(this, _latest, void 0);
  }
  /**
   * The key of these credentials for one product and the UTC day of a timestamp in Unix seconds.
   *
   * @throws {SignerError} for credentials, a timestamp or a service that cannot be signed with.
   */
  signingKey(credentials, timestamp, service) {
    const day = Math.floor(timestamp / SECONDS_A_DAY);
    const latest = __privateGet(this, _latest);
    if (latest !== void 0 && fits(latest, credentials, day, service))
      return latest.key;
    return __privateMethod(this, _KeyCache_instances, lookUp_fn).call(this, credentials, day, service).key;
  }
}
_maxKeys = new WeakMap();
_entries = new WeakMap();
_latest = new WeakMap();
_KeyCache_instances = new WeakSet();
lookUp_fn = function(credentials, day, service) {
  const name = `${day}/${service}/${credentials.secretId}`;
  const found = __privateGet(this, _entries).get(name);
  const isFound = found !== void 0 && fits(found, credentials, day, service);
  __privateSet(this, _latest, isFound ? found : derive(credentials, day, service));
  __privateGet(this, _entries).delete(name);
  __privateGet(this, _entries).set(name, __privateGet(this, _latest));
  const [oldest = ""] = __privateGet(this, _entries).keys();
  if (__privateGet(this, _entries).size > __privateGet(this, _maxKeys))
    __privateGet(this, _entries).delete(oldest);
  return __privateGet(this, _latest);
};
const ownCaches = /* @__PURE__ */ new WeakMap();
function keyCacheOf(credentials) {
  const found = ownCaches.get(credentials);
  if (found !== void 0)
    return found;
  assertCredentials(credentials);
  const created = new KeyCache(OWN_MAX_KEYS);
  ownCaches.set(credentials, created);
  return created;
}
function fits(entry, credentials, day, service) {
  return entry.day === day && entry.service === service && entry.secretId === credentials.secretId && entry.secretKey === credentials.secretKey;
}
function derive(credentials, day, service) {
  const { secretId, secretKey } = credentials;
  return { secretId, secretKey, service, day, key: deriveSigningKey(credentials, day * SECONDS_A_DAY, service) };
}
export {
  keyCacheOf as k
};
