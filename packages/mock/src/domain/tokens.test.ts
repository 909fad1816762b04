import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { signJwt } from "./tokens.js";

const claims = { aud: "tcr-ä", sub: "1", iat: 1, exp: 2, access: [] };

it("is what any library for tokens makes of the same claims and key", () => {
  const [header = "", payload = "", signature] = signJwt(claims, "key").split(".");
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({ alg: "HS256", typ: "JWT" });
  expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toEqual(claims);
  expect(signature).toBe(createHmac("sha256", "key").update(`${header}.${payload}`).digest("base64url"));
});
