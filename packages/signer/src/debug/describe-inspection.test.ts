import { describe, expect, it } from "vitest";
import { signTc3 } from "../tc3.js";
import { signV1 } from "../v1.js";
import { describeInspection } from "./describe-inspection.js";
import { type InspectOptions, inspectRequest } from "./inspect-request.js";

const secretKey = "an-example-key";
const token = "a-token-of-a-temporary-key";
const timestamp = 1_551_113_065;
const host = "cvm.tencentcloudapi.com";
const credentials = { secretId: "AKIDEXAMPLE", secretKey, token };
const headers = { "Content-Type": "application/json" };
const options = { credentials, service: "cvm", timestamp, signedHeaders: ["x-tc-token"] };
const signed = signTc3({ method: "POST", host, headers, body: "{}" }, options);

/** The words for a request of HTTP, some seconds after it was signed. */
function words(body: string, inspected: InspectOptions, agoSeconds = 60) {
  const lines = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}`);
  const inspection = inspectRequest(["POST / HTTP/1.1", ...lines, "", body].join("\n"), inspected);
  const spanText = (ms: number) => `${ms / 1000} s`;
  return describeInspection(inspection, { nowMs: (timestamp + agoSeconds) * 1000, spanText });
}

it("tells a request whose signature is right, without its token", () => {
  const { verdict, facts, difference, texts } = words("{}", { secretKey });
  expect({ verdict, facts, difference }).toEqual({
    verdict: "The signature is right.",
    facts: [
      ["Found", "a request of HTTP"],
      ["Request", `POST ${host}/`],
      ["Signature", "TC3-HMAC-SHA256 of cvm, by AKIDEXAMPLE"],
      ["Signed at", "2019-02-25T16:44:25Z, 60 s ago"],
    ],
    difference: undefined,
  });
  expect(texts).toEqual([
    ["Canonical request of what was sent", signed.canonicalRequest.replace(token, "***")],
    ["String to sign of what was sent", signed.stringToSign],
  ]);
});

it("tells the usual mistake, and the line that differs", () => {
  const { verdict, facts, difference } = words('{ "A": 1 }', { secretKey, canonicalRequest: signed.canonicalRequest });
  expect(verdict).toBe("The signature is wrong.");
  expect(facts.map(([label]) => label)).toEqual(["Found", "Request", "Signature", "Signed at", "Reason", "Code"]);
  expect(difference?.sentence).toMatch(/^First difference: canonical request, line 9, column \d+: hash of the body$/);
  expect(difference?.sides.map(([label]) => label)).toEqual(["as sent", "client"]);
});

it("shows no token where the line that differs is its own", () => {
  const canonicalRequest = signed.canonicalRequest.replace("x-tc-token:", "x-tc-token: ");
  expect(words("{}", { canonicalRequest }).difference?.sides).toEqual([
    ["as sent", "x-tc-token:***"],
    ["client", "x-tc-token: ***"],
  ]);
});

it("says that the client built the same, where it did and the signature is wrong or not judged", () => {
  const { canonicalRequest } = signed;
  const same = { sentence: expect.stringContaining("What the client built is the same"), sides: [] };
  expect(words("{}", { secretKey: "another", canonicalRequest }).difference).toEqual(same);
  expect(words("{}", { canonicalRequest })).toMatchObject({
    verdict: expect.stringContaining("not judged"),
    difference: same,
  });
  expect(words("{}", { secretKey, canonicalRequest }).difference).toBeUndefined();
});

it.each([
  [300, undefined],
  [301, expect.stringMatching(/^AuthFailure.SignatureExpire.*signed anew/)],
  [-300, undefined],
  [-301, expect.stringMatching(/^AuthFailure.SignatureExpire.*clock is wrong/)],
])("says of a request that is %i seconds old whether it could be sent now", (agoSeconds, text) => {
  expect(new Map(words("{}", { secretKey }, agoSeconds).facts).get("Sent now")).toEqual(text);
});

describe("without a key", () => {
  it.each([
    [
      "not judged where the signature is all that is left",
      `curl https://${host} ${flags(signed.headers)} -d '{}'`,
      undefined,
    ],
    [
      "not judged for v1 either",
      `curl 'https://${host}/?${signV1({ method: "GET", host, params: { Action: "A", Version: "1" } }, { credentials, timestamp, nonce: 1 }).query}'`,
      undefined,
    ],
    ["judged where there is no signature", `curl https://${host} -d '{}'`, "authorization-none"],
    [
      "judged where the day is not that of the time",
      `curl https://${host} ${flags({ ...signed.headers, "X-TC-Timestamp": String(timestamp + 86_400) })} -d '{}'`,
      "date-not-utc",
    ],
    [
      "judged where a signed header did not come",
      `curl https://${host} ${flags({ ...signed.headers, "X-TC-Token": undefined })} -d '{}'`,
      "signed-header-missing",
    ],
  ])("a request is %s", (_, text, diagnosis) => {
    const { result } = inspectRequest(text);
    expect(result?.ok === false ? result.diagnosis : undefined).toBe(diagnosis);
  });
});

function flags(all: Readonly<Record<string, string | undefined>>): string {
  const sent = Object.entries(all).filter(([, value]) => value !== undefined);
  return sent.map(([name, value]) => `-H '${name}: ${value}'`).join(" ");
}
