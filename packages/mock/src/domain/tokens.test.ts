import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { Ids } from "../base/ids.js";
import { createStore } from "../state/store.js";
import { instanceKey, type JwtClaims, opensInstance, signJwt } from "./tokens.js";

const claims: JwtClaims = { aud: "tcr-ä", sub: "1", iat: 1, exp: 2, access: [] };

it("is what any library for tokens makes of the same claims and key", () => {
  const [header = "", payload = "", signature] = signJwt(claims, "key").split(".");
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({ alg: "HS256", typ: "JWT" });
  expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toEqual(claims);
  expect(signature).toBe(createHmac("sha256", "key").update(`${header}.${payload}`).digest("base64url"));
});

it("makes the key of an instance once, and each instance another", () => {
  const services = { store: createStore(), ids: new Ids(1) };
  const key = instanceKey(services, "tcr-a");
  expect(instanceKey(services, "tcr-b")).not.toBe(key);
  expect(instanceKey(services, "tcr-a")).toBe(key);
});

it("opens an instance with a long-term token that is its own, there, on, and not run out", () => {
  const services = { store: createStore(), ids: new Ids(1) };
  const row = { instanceId: "tcr-a", id: "t1", description: "", isEnabled: true, createdAtMs: 0, expiresAtMs: 1000 };
  services.store.tokens.put(row);
  const key = instanceKey(services, "tcr-a");
  const token = signJwt({ ...claims, jti: "t1" }, key);
  const opens = (candidate = token, nowMs = 0, instanceId = "tcr-a") =>
    opensInstance(services, instanceId, candidate, nowMs);
  expect([opens(), opens(token, 999), opens(token, 1000)]).toEqual([true, true, false]);
  expect(opens(token, 0, "tcr-b")).toBe(false);
  expect(opens(signJwt({ ...claims, jti: "t1" }, "another key"))).toBe(false);
  expect(opens(signJwt({ ...claims, jti: "t2" }, key))).toBe(false);
  expect(opens(signJwt(claims, key))).toBe(false);
  for (const broken of ["", "a", "a.b", "a.b.c", token.slice(0, -1), `${token}a`, token.replace(/^./, "f")]) {
    expect(opens(broken), broken).toBe(false);
  }
  services.store.tokens.put({ ...row, isEnabled: false });
  expect(opens()).toBe(false);
  services.store.tokens.delete("tcr-a/t1");
  expect(opens()).toBe(false);
});
