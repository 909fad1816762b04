import { parseAuthorization, parseQuery, verifyTc3, verifyV1 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { exampleCredentials } from "../example-credentials.js";
import { type BuiltRequest, buildRequest, type SigningChoice } from "./build-request.js";
import { tc3SigningSteps, v1SigningSteps } from "./signing-steps.js";

const timestamp = 1_711_065_600;
const call = {
  action: "CreateNamespace",
  input: { RegistryId: "tcr-okmj78", NamespaceName: "team-ü", IsPublic: false, TagSpecification: { Tags: [] } },
  region: "ap-guangzhou",
};
const choice: SigningChoice = {
  signatureMethod: "TC3-HMAC-SHA256",
  method: "POST",
  credentials: exampleCredentials,
  timestamp,
  nonce: 11_886,
};

function received({ method, url, headers, body }: BuiltRequest) {
  return { method, headers, query: url.split("?")[1] ?? "", ...(method === "POST" ? { body } : {}) };
}

function texts(steps: readonly { readonly title: string; readonly text: string }[]): Record<string, string> {
  return Object.fromEntries(steps.map(({ title, text }) => [title, text]));
}

describe.each(["POST", "GET"] as const)("a %s", (method) => {
  it("with TC3 has the steps of the signature that the client sends, and a server takes it", async () => {
    const request = await buildRequest(call, { ...choice, method });
    const steps = tc3SigningSteps(request, exampleCredentials, "tcr");
    expect(texts(steps)["Authorization"]).toBe(request.headers["Authorization"]);
    expect(verifyTc3(received(request), exampleCredentials, { now: timestamp })).toMatchObject({ ok: true, timestamp });
  });

  it.each(["HmacSHA1", "HmacSHA256"] as const)("with %s, too", async (signatureMethod) => {
    const request = await buildRequest(call, { ...choice, method, signatureMethod });
    const steps = texts(v1SigningSteps(request, exampleCredentials, signatureMethod));
    expect(steps["Signature"]).toBe((parseAuthorization(received(request)) as { signature?: string }).signature);
    expect(steps["Source string"]).toBe(`${method}tcr.tencentcloudapi.com/?${steps["Parameters"]}`);
    expect(verifyV1(received(request), exampleCredentials, { now: timestamp })).toMatchObject({ ok: true, timestamp });
  });
});

it("sends the chosen nonce", async () => {
  for (const nonce of [1, 11_886, 2_147_483_646]) {
    const { body } = await buildRequest(call, { ...choice, signatureMethod: "HmacSHA256", nonce });
    expect(Object.fromEntries(parseQuery(body))["Nonce"]).toBe(String(nonce));
  }
});

it("signs by a temporary key, whose token is sent", async () => {
  const credentials = { ...exampleCredentials, token: "the-token" };
  const request = await buildRequest(call, { ...choice, credentials });
  expect(request.headers["X-TC-Token"]).toBe("the-token");
  expect(texts(tc3SigningSteps(request, credentials, "tcr"))["Authorization"]).toBe(request.headers["Authorization"]);
});

it("marks what is as secret as the key", async () => {
  const tc3 = tc3SigningSteps(await buildRequest(call, choice), exampleCredentials, "tcr");
  const secret = tc3.filter(({ isSecret }) => isSecret === true).map(({ title }) => title);
  expect(secret).toEqual(["Key of the day", "Key of the product", "Signing key"]);
  const v1 = v1SigningSteps(
    await buildRequest(call, { ...choice, signatureMethod: "HmacSHA1" }),
    exampleCredentials,
    "HmacSHA1",
  );
  expect(v1.filter(({ isSecret }) => isSecret === true).map(({ text }) => text)).toEqual([
    exampleCredentials.secretKey,
  ]);
});

it("is signed for the host where it would be sent", async () => {
  const request = await buildRequest(call, { ...choice, endpoint: "http://127.0.0.1:5301" });
  expect(request).toMatchObject({ url: "http://127.0.0.1:5301/", headers: { Host: "127.0.0.1:5301" } });
  const [canonical] = tc3SigningSteps(request, exampleCredentials, "tcr");
  expect(canonical?.text).toContain("\nhost:127.0.0.1:5301\n");
});

it("builds nothing that the client would not send", async () => {
  await expect(buildRequest({ ...call, region: "" }, choice)).rejects.toThrow("region: expected a region");
});
