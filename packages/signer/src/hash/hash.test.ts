import { createHash, createHmac } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import * as node from "./node.js";
import * as portable from "./portable.js";
import type { Hash } from "./types.js";

const texts = [
  ...["", "abc", "未命名 é 😀", "c".repeat(100_000)],
  // Every way in which padding can fall around one and two blocks.
  ...Array.from({ length: 140 }, (_, length) => "a".repeat(length)),
];
const keys = [0, 1, 32, 64, 65, 200].map((length) => new Uint8Array(length).map((_, index) => (index * 7 + 3) % 256));

describe.each<[string, Hash]>([
  ["node", node],
  ["portable", portable],
])("the %s hashing", (_, hash) => {
  it("hashes text as UTF-8, and bytes as they are", () => {
    for (const text of texts) {
      const expected = createHash("sha256").update(text).digest("hex");
      expect(hash.sha256Hex(text)).toBe(expected);
      expect(hash.sha256Hex(new TextEncoder().encode(text))).toBe(expected);
    }
  });

  it("hashes a view on part of a buffer", () => {
    const whole = new TextEncoder().encode("xxabcxx");
    expect(hash.sha256Hex(whole.subarray(2, 5))).toBe(hash.sha256Hex("abc"));
  });

  it("gives the HMAC of the definition, once and many times under one key, for keys of any length", () => {
    for (const key of keys) {
      const sign = hash.keyedHmacSha256(key);
      for (const text of texts) {
        const expected = createHmac("sha256", key).update(text).digest("hex");
        expect(sign(text)).toBe(expected);
        expect(Buffer.from(hash.hmacSha256(key, text)).toString("hex")).toBe(expected);
      }
    }
  });

  it.each(["sha1", "sha256"] as const)("gives the HMAC of %s in Base64", (algorithm) => {
    for (const text of texts) {
      expect(hash.hmacBase64(algorithm, "kéy", text)).toBe(createHmac(algorithm, "kéy").update(text).digest("base64"));
    }
  });

  it("compares texts", () => {
    expect(hash.equal("abc", "abc")).toBe(true);
    expect(hash.equal("abc", "abd")).toBe(false);
    expect(hash.equal("abc", "abcd")).toBe(false);
    expect(hash.equal("", "")).toBe(true);
    expect(hash.equal("é", "e")).toBe(false);
  });
});

describe("a runtime without the one-shot hash", () => {
  it("gives the same", async () => {
    vi.doMock("node:crypto", async (load) => ({ ...(await load<object>()), hash: undefined }));
    vi.resetModules();
    const hash = await import("./node.js");
    const key = new Uint8Array(32).fill(7);
    expect(hash.sha256Hex("abc")).toBe(createHash("sha256").update("abc").digest("hex"));
    expect(hash.keyedHmacSha256(key)("abc")).toBe(createHmac("sha256", key).update("abc").digest("hex"));
    vi.doUnmock("node:crypto");
  });
});
