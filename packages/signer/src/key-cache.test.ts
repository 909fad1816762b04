import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createKeyCache, keyCacheOf } from "./key-cache.js";

const credentials = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test" };
const day = 86_400;

describe("a key cache", () => {
  it("derives a key once for a key pair, a product and a day", () => {
    const cache = createKeyCache();
    const key = cache.signingKey(credentials, 10, "tcr");
    expect(cache.signingKey({ ...credentials }, day - 1, "tcr")).toBe(key);
    expect(cache.signingKey(credentials, day, "tcr")).not.toBe(key);
    expect(cache.signingKey(credentials, 10, "cvm")).not.toBe(key);
    expect(cache.signingKey(credentials, 10, "tcr")).toBe(key);
    expect(cache.size).toBe(3);
  });

  it("derives anew when the secret was exchanged", () => {
    const cache = createKeyCache();
    const old = cache.signingKey(credentials, 10, "tcr").sign("x");
    const exchanged = { ...credentials, secretKey: "another" };
    expect(cache.signingKey(exchanged, 10, "tcr").sign("x")).not.toBe(old);
    expect(cache.signingKey(credentials, 10, "tcr").sign("x")).toBe(old);
    expect(cache.size).toBe(1);
  });

  it("checks an id beside the secret of another", () => {
    const cache = createKeyCache();
    const key = cache.signingKey(credentials, 10, "tcr");
    expect(cache.signingKey({ ...credentials, secretId: "AKIDOTHER" }, 10, "tcr")).not.toBe(key);
    expect(() => cache.signingKey({ ...credentials, secretId: "A\r\nB" }, 10, "tcr")).toThrow(
      /^credentials.secretId: /,
    );
  });

  it("holds as little as one key", () => {
    const cache = createKeyCache({ maxKeys: 1 });
    for (const service of ["a", "b"]) cache.signingKey(credentials, 0, service);
    expect(cache.size).toBe(1);
  });

  it("drops the key that was not used for longest", () => {
    const cache = createKeyCache({ maxKeys: 2 });
    const first = cache.signingKey(credentials, 0, "a");
    cache.signingKey(credentials, 0, "b");
    cache.signingKey(credentials, 0, "a");
    cache.signingKey(credentials, 0, "c");
    expect(cache.size).toBe(2);
    expect(cache.signingKey(credentials, 0, "a")).toBe(first);
  });

  it("forgets every key", () => {
    const cache = createKeyCache();
    const key = cache.signingKey(credentials, 0, "tcr");
    cache.clear();
    expect(cache.size).toBe(0);
    expect(cache.signingKey(credentials, 0, "tcr")).not.toBe(key);
  });

  it("shows no secret when it is logged", () => {
    const cache = createKeyCache();
    const key = cache.signingKey(credentials, 0, "tcr");
    const shown = inspect([cache, key], { depth: 9, showHidden: true }) + JSON.stringify([cache, key]);
    expect(shown).not.toContain(credentials.secretKey);
  });

  it("belongs to the credentials object when the caller holds none", () => {
    const mine = { ...credentials };
    expect(keyCacheOf(mine)).toBe(keyCacheOf(mine));
    expect(keyCacheOf(mine)).not.toBe(keyCacheOf({ ...credentials }));
    for (let index = 0; index < 50; index++) keyCacheOf(mine).signingKey(mine, index * day, "tcr");
    expect(keyCacheOf(mine).size).toBe(8);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses to hold %s keys", (maxKeys) => {
    expect(() => createKeyCache({ maxKeys })).toThrow(/^maxKeys: /);
  });
});
