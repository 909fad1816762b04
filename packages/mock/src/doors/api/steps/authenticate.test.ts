import { describe, expect, it } from "vitest";
import { codeOf, createEmulator, exchange } from "../../../../test/ask.js";
import {
  type Departures,
  NOW_SECONDS,
  tc3Get,
  tc3Post,
  v1Get,
  v1Post,
  withHeaders,
} from "../../../../test/requests.js";
import { exampleCredentials } from "../../../domain/credentials.js";
import type { WholeRequest } from "../../http.js";
import { hostVariants } from "./authenticate.js";

const temporary = { secretId: "AKIDtemporary", secretKey: "temporarykey", token: "session-token" };
const credentials = [exampleCredentials, temporary];

/** The request, signed for one host and received at another. */
function at(host: string, request: WholeRequest): WholeRequest {
  return withHeaders(request, { host });
}

const wrongKey: Departures = { credentials: { ...exampleCredentials, secretKey: "wrong" } };
const unknownKey: Departures = { credentials: { secretId: "AKIDnobody", secretKey: "key" } };

describe("accepts", () => {
  it.each([
    ["TC3, JSON by POST", tc3Post("DescribeRegions")],
    ["TC3, an empty body", tc3Post("DescribeRegions", "")],
    ["TC3, a query by GET", tc3Get("DescribeRegions")],
    [
      "TC3, more headers signed",
      tc3Post("DescribeRegions", {}, { headers: { "Content-Type": "application/json; charset=utf-8" } }),
    ],
    ["TC3, the body left out of the signature", tc3Post("DescribeRegions", {}, { unsignedPayload: true })],
    ["TC3, a foreign service, as the Node SDKs make of 127.0.0.1", tc3Post("DescribeRegions", {}, { service: "127" })],
    [
      "TC3, the port not signed, as the Node SDKs do",
      at("127.0.0.1:5301", tc3Post("DescribeRegions", {}, { host: "127.0.0.1" })),
    ],
    ["TC3, a scheme in the Host header that is not signed", at("http://127.0.0.1:5301", tc3Post("DescribeRegions"))],
    ["TC3, four minutes late", tc3Post("DescribeRegions", {}, { timestamp: NOW_SECONDS - 240 })],
    ["TC3, a temporary key", tc3Post("DescribeRegions", {}, { credentials: temporary })],
    [
      "TC3, the token of the Node SDKs for none",
      withHeaders(tc3Post("DescribeRegions"), { "x-tc-token": "undefined" }),
    ],
    ["TC3, another such token", withHeaders(tc3Post("DescribeRegions"), { "x-tc-token": "null" })],
    ["TC3, an empty token", withHeaders(tc3Post("DescribeRegions"), { "x-tc-token": "" })],
    ["v1, a query by GET without a type", v1Get("DescribeRegions")],
    ["v1, HmacSHA256", v1Get("DescribeRegions", {}, { signatureMethod: "HmacSHA256" })],
    ["v1, a form by POST", v1Post("DescribeRegions")],
    ["v1, the port not signed", at("127.0.0.1:5301", v1Post("DescribeRegions", {}, { host: "127.0.0.1" }))],
    ["v1, a temporary key", v1Get("DescribeRegions", {}, { credentials: temporary })],
    ["v1, Language and RequestClient", v1Get("DescribeRegions", { Language: "en-US", RequestClient: "SDK_NODEJS_1" })],
  ])("%s", async (_, request) => {
    expect(await exchange(createEmulator({ credentials }), request)).toMatchObject({ TotalCount: 19 });
  });

  it("v1, a name with _ that is signed as it is sent", async () => {
    expect(await codeOf(createEmulator(), v1Get("DescribeInstances", { Page_Size: 1 }))).toBe("UnknownParameter");
  });

  it("v1, a name with _ in a form, whose values keep theirs", async () => {
    const signed = v1Post("DescribeInstances", { "Registryids.0": "tcr_1" });
    const body = String(signed.body).replace("Registryids.0=tcr_1", "Registryids_0=tcr_1");
    expect(await codeOf(createEmulator(), { ...signed, body })).toBe("UnknownParameter");
    expect(await codeOf(createEmulator({ strict: true }), { ...signed, body })).toBe("AuthFailure.SignatureFailure");
  });

  it("v1, a name with _ that the Python SDK signs as a dot", async () => {
    const signed = v1Get("DescribeInstances", { "Registryids.0": "tcr-12345678" });
    const request = { ...signed, target: signed.target.replace("Registryids.0", "Registryids_0") };
    // The signature fits; that no parameter has this name is another matter.
    expect(await codeOf(createEmulator(), request)).toBe("UnknownParameter");
    expect(await codeOf(createEmulator({ strict: true }), request)).toBe("AuthFailure.SignatureFailure");
  });
});

describe("refuses", () => {
  it.each([
    [
      "no signature",
      withHeaders(tc3Post("DescribeRegions"), { authorization: undefined }),
      "InvalidAuthorization",
      "authorization-none",
    ],
    [
      "Authorization: SKIP",
      withHeaders(tc3Post("DescribeRegions"), { authorization: "SKIP" }),
      "InvalidAuthorization",
      "authorization-skip",
    ],
    [
      "another algorithm",
      withHeaders(tc3Post("DescribeRegions"), { authorization: "Bearer x" }),
      "InvalidAuthorization",
      "authorization-invalid",
    ],
    ["a wrong TC3 key", tc3Post("DescribeRegions", {}, wrongKey), "SignatureFailure", "unknown"],
    ["a wrong v1 key", v1Get("DescribeRegions", {}, wrongKey), "SignatureFailure", "unknown"],
    ["a key that nobody has", tc3Post("DescribeRegions", {}, unknownKey), "SecretIdNotFound", "secret-id-unknown"],
    [
      "six minutes late",
      tc3Post("DescribeRegions", {}, { timestamp: NOW_SECONDS - 360 }),
      "SignatureExpire",
      "clock-skew",
    ],
    [
      "six minutes early, v1",
      v1Get("DescribeRegions", {}, { timestamp: NOW_SECONDS + 360 }),
      "SignatureExpire",
      "clock-skew",
    ],
    [
      "another body than was signed",
      { ...tc3Post("DescribeRegions"), body: "{ }" },
      "SignatureFailure",
      "body-written-anew",
    ],
    [
      "a temporary key without its token",
      withHeaders(tc3Post("DescribeRegions", {}, { credentials: temporary }), { "x-tc-token": undefined }),
      "TokenFailure",
      "token-missing",
    ],
  ])("%s", async (_, request, code, finding) => {
    const emulator = createEmulator({ credentials });
    const { Error: error } = await exchange(emulator, request);
    expect(error?.Code).toBe(`AuthFailure.${code}`);
    expect(emulator.diagnoses).toEqual([expect.objectContaining({ code: `AuthFailure.${code}`, finding })]);
  });

  it.each([
    ["a foreign service", tc3Post("DescribeRegions", {}, { service: "127" })],
    ["a port that is not signed", at("127.0.0.1:5301", tc3Post("DescribeRegions", {}, { host: "127.0.0.1" }))],
  ])("%s when it is strict", async (_, request) => {
    expect(await codeOf(createEmulator({ strict: true }), request)).toBe("AuthFailure.SignatureFailure");
  });
});

it.each([
  ["TC3", tc3Post("DescribeRegions")],
  ["v1", v1Get("DescribeRegions")],
])("accepts the very host that %s has signed when it is strict, and tries no other", async (_, request) => {
  const emulator = createEmulator({ strict: true });
  expect(await codeOf(emulator, request)).toBe("ok");
  await emulator.answer(at("127.0.0.1", request));
  expect(emulator.diagnoses).toMatchObject([{ hosts: ["127.0.0.1"] }]);
});

describe("diagnosis", () => {
  it("names the line that differs first, the hosts, the clock and the service", async () => {
    const emulator = createEmulator();
    const request = tc3Get("DescribeInstances", "Limit=1&Offset=0");
    await emulator.answer({ ...request, target: "/?Offset=0&Limit=1" });
    expect(emulator.diagnoses[0]).toMatchObject({
      id: "diagnosis-1",
      action: "DescribeInstances",
      signature: "tc3",
      secretId: "AKIDtcrkitexample",
      finding: "query-order",
      firstDifference: { line: 3, name: "query", text: "Offset=0&Limit=1" },
      hosts: ["127.0.0.1:5301", "127.0.0.1"],
      clock: { serverSeconds: NOW_SECONDS, requestSeconds: NOW_SECONDS, aheadSeconds: 0 },
      service: { signed: "tcr", expected: "tcr" },
    });
  });

  it("compares the clocks of v1 by the time that is signed", async () => {
    const emulator = createEmulator();
    await emulator.answer(v1Get("DescribeRegions", {}, { timestamp: NOW_SECONDS - 400 }));
    expect(emulator.diagnoses[0]).toMatchObject({
      clock: { serverSeconds: NOW_SECONDS, requestSeconds: NOW_SECONDS - 400, aheadSeconds: -400 },
    });
  });

  it("is named by a header of the answer, beside the documented code and message", async () => {
    const { headers, body } = await createEmulator().answer(tc3Post("DescribeRegions", {}, wrongKey));
    expect(headers["X-Tcrkit-Diagnosis"]).toBe("diagnosis-1");
    expect(JSON.parse(body)).toMatchObject({
      Response: {
        Error: {
          Code: "AuthFailure.SignatureFailure",
          Message: "The provided credentials could not be validated. Please ensure your signature is correct.",
        },
      },
    });
  });

  it.each([
    ["TC3", tc3Get("ModifyServiceAccountPassword", "Password=Secret1234&RegistryId=a", wrongKey)],
    ["v1", v1Post("ModifyServiceAccountPassword", { Password: "Secret1234&x", RegistryId: "a" }, wrongKey)],
    ["v1 with a token", v1Post("DescribeRegions", {}, { credentials: { ...temporary, secretKey: "wrong" } })],
  ])("and record of %s hold no key, token or password", async (_, request) => {
    const emulator = createEmulator({ credentials });
    await emulator.answer(request);
    const told = JSON.stringify([emulator.diagnoses, emulator.requests]);
    expect(told).toContain("AuthFailure.SignatureFailure");
    for (const secret of ["Secret1234", "&x", "session-token", "temporarykey", exampleCredentials.secretKey]) {
      expect(told).not.toContain(secret);
    }
  });
});

describe("a diagnosis shows no value of", () => {
  it.each([
    "password",
    "PASSWORD",
    "passWord",
    "Pass%77ord",
    "%50assword",
    "Password.0",
    "Password%2E0",
    "Password[]",
    "Password ",
    "PassWd",
    "Token",
    "Token.0",
    "secretKey",
    "Secret",
    "__proto__",
    "",
  ])("%j", async (name) => {
    const emulator = createEmulator();
    const query = `RegistryId=tcr-shown&${name.replaceAll(" ", "%20")}=Hidden1234&Hidden5678`;
    await emulator.answer(tc3Get("ModifyServiceAccountPassword", query, wrongKey));
    const [diagnosis] = emulator.diagnoses;
    expect(diagnosis?.canonicalRequest).toContain("RegistryId=tcr-shown");
    expect(JSON.stringify(emulator.diagnoses)).not.toContain("Hidden");
    const form = v1Post("ModifyServiceAccountPassword", { RegistryId: "tcr-shown" }, wrongKey);
    await emulator.answer({ ...form, body: `${String(form.body)}&${name.replaceAll(" ", "%20")}=Hidden1234` });
    expect(JSON.stringify(emulator.diagnoses)).not.toContain("Hidden");
  });

  it("a header that it does not know", async () => {
    const emulator = createEmulator();
    const request = tc3Post(
      "DescribeRegions",
      {},
      { ...wrongKey, headers: { "X-Password": "Hidden1234", "Content-Type": "application/json" } },
    );
    const authorization = String(request.headers["authorization"]).replace("host", "host;x-password");
    await emulator.answer(withHeaders(request, { authorization }));
    expect(emulator.diagnoses[0]?.canonicalRequest).toContain("x-password:***\n");
    expect(emulator.diagnoses[0]?.canonicalRequest).toContain("content-type:application/json\n");
    expect(JSON.stringify(emulator.diagnoses)).not.toContain("Hidden");
  });
});

it("knows the account of a key", async () => {
  const emulator = createEmulator({ credentials: [{ ...exampleCredentials, account: "42" }] });
  await emulator.answer(tc3Post("DescribeRegions"));
  expect(emulator.requests[0]).toMatchObject({ account: "42", secretId: "AKIDtcrkitexample", signature: "tc3" });
});

it.each([
  ["tcr.tencentcloudapi.com", ["tcr.tencentcloudapi.com"]],
  ["127.0.0.1:5301", ["127.0.0.1:5301", "127.0.0.1"]],
  ["http://127.0.0.1:5301", ["http://127.0.0.1:5301", "127.0.0.1:5301", "http://127.0.0.1", "127.0.0.1"]],
  ["[::1]:5301", ["[::1]:5301", "[::1]"]],
  ["HTTPS://a.example.com/", ["HTTPS://a.example.com/", "a.example.com"]],
  ["a.example.com/b", ["a.example.com/b"]],
  ["b.http://a", ["b.http://a"]],
  ["", [""]],
])("tries for the Host %j these: %j", (host, variants) => {
  expect(hostVariants(host)).toEqual(variants);
});
