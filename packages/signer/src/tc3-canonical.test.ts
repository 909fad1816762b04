import { describe, expect, it } from "vitest";
import { deriveSigningKey } from "./signing-key.js";
import { signTc3 } from "./tc3.js";
import { signCanonicalTc3 } from "./tc3-canonical.js";
import { tc3PayloadHash } from "./tc3-steps.js";

const credentials = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test" };
const options = { credentials, service: "tcr", timestamp: 1551113065 };
const canonical = {
  method: "POST",
  path: "/",
  query: "",
  canonicalHeaders: "content-type:application/json\nhost:tcr.tencentcloudapi.com\n",
  signedHeaders: "content-type;host",
  payloadHash: tc3PayloadHash("{}"),
};

it("signs as signTc3 does", () => {
  const headers = { "Content-Type": "application/json" };
  const whole = signTc3({ method: "POST", host: "tcr.tencentcloudapi.com", headers, body: "{}" }, options);
  const key = deriveSigningKey(credentials, 1551113065, "tcr");
  expect(whole).toMatchObject(
    signCanonicalTc3(canonical, { secretId: credentials.secretId, key, timestamp: 1551113065 }),
  );
});

describe("deriveSigningKey", () => {
  it.each([
    [{ ...credentials, secretKey: " key" }, 0, "tcr", "credentials.secretKey"],
    [{ ...credentials, token: "to\nken" }, 0, "tcr", "credentials.token"],
    [undefined as never, 0, "tcr", "credentials"],
    [credentials, 0, "", "service"],
    [credentials, Number.NaN, "tcr", "timestamp"],
  ])("refuses %o at %s for %j", (wrong, timestamp, service, field) => {
    expect(() => deriveSigningKey(wrong, timestamp, service)).toThrow(
      expect.objectContaining({ name: "SignerError", field }),
    );
  });
});
