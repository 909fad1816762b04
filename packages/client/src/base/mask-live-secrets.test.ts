import { describe, expect, it } from "vitest";
import { maskLiveSecrets } from "./mask-live-secrets.js";

const signature = "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474";
const base64 = "zmmjn35mikh6pM3V7sUEuX4wyYM=";

describe("what a server repeats of a request", () => {
  it.each([
    ["a header", `Authorization: TC3-HMAC-SHA256 Credential=AKID/d, Signature=${signature}`, "Signature=***"],
    ["JSON", JSON.stringify({ authorization: `TC3 Signature=${signature}`, a: 1 }), 'Signature=***","a":1}'],
    ["JSON of its own", JSON.stringify({ Signature: signature, a: 1 }), '{"Signature":"***","a":1}'],
    ["JSON in JSON", JSON.stringify(JSON.stringify({ Signature: signature })), String.raw`{\"Signature\":\"***`],
    ["a form", `Action=A&Signature=${encodeURIComponent(base64)}&Nonce=1`, "Signature=***&Nonce=1"],
    ["a form that was escaped again", encodeURIComponent(`Signature=${base64}`), "Signature%3D***"],
    ["a page", `<p>Signature=${base64.replaceAll("=", "&#61;")}</p>`, "<p>Signature=***</p>"],
    ["a page of JSON", `{&quot;Signature&quot;:&quot;${signature}&quot;}`, "Signature&quot;:&quot;***"],
    ["headers in small letters", `x-tc-token: ${base64}\nhost: a`, "x-tc-token: ***\nhost: a"],
    ["a list of headers", JSON.stringify(["X-TC-Token", base64, "Host"]), '["X-TC-Token","***","Host"]'],
  ])("is masked in %s", (_, text, shown) => {
    const masked = maskLiveSecrets(text);
    expect(masked).toContain(shown);
    expect(masked).not.toContain(signature.slice(0, 16));
    expect(masked).not.toContain(base64.slice(0, 16));
  });

  it.each([
    "The token has expired.",
    "Signature: it does not match",
    "signature expired; see AuthFailure.SignatureExpire",
  ])("is no word of a sentence: %s", (text) => {
    expect(maskLiveSecrets(text)).toBe(text);
  });
});
