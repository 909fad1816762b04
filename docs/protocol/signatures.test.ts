import { createHash, createHmac } from "node:crypto";
import { exampleCredentials } from "@tcrkit/mock";
import { expect, it } from "vitest";
import signatures from "./signatures.data.js";

const values = signatures.load();
const { secretId, secretKey } = exampleCredentials;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

it("shows of signature v3 what a reader gets by following the page", () => {
  const { v3 } = values;
  const body = '{"RegistryId":"tcr-okmj78","NamespaceName":"team-01","Limit":10}';
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:tcr.tencentcloudapi.com\n\ncontent-type;host\n${sha256(body)}`;
  const toSign = `TC3-HMAC-SHA256\n1551113065\n2019-02-25/tcr/tc3_request\n${sha256(canonical)}`;
  const dateKey = hmac(`TC3${secretKey}`, "2019-02-25");
  const serviceKey = hmac(dateKey, "tcr");
  const signingKey = hmac(serviceKey, "tc3_request");
  const signature = hmac(signingKey, toSign).toString("hex");
  expect([v3.body, v3.canonicalRequest, v3.stringToSign]).toEqual([body, canonical, toSign]);
  expect([v3.dateKey, v3.serviceKey, v3.signingKey]).toEqual(
    [dateKey, serviceKey, signingKey].map((key) => key.toString("hex")),
  );
  expect(v3.signature).toBe(signature);
  expect(v3.request.split("\n")).toContain(
    `Authorization: TC3-HMAC-SHA256 Credential=${secretId}/2019-02-25/tcr/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
  );
});

it("shows of signature v1 what a reader gets by following the page", () => {
  const { v1 } = values;
  const names = v1.sorted.split("\n").map((line) => line.split(" = "));
  expect(names).toEqual(names.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
  const request = names.map(([name, value]) => `${name}=${value}`).join("&");
  const toSign = `GETtcr.tencentcloudapi.com/?${request}`;
  const signature = hmac(secretKey, toSign).toString("base64");
  expect([v1.requestString, v1.stringToSign, v1.signature]).toEqual([request, toSign, signature]);
  const sent = new URL(v1.request.split(" ")[1] ?? "", "https://tcr.tencentcloudapi.com").searchParams;
  expect(Object.fromEntries(sent)).toEqual({ ...Object.fromEntries(names), Signature: signature });
});
