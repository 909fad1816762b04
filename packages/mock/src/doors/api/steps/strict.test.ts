import {
  percentEncode,
  serializeQuery,
  v1RequestString,
  v1Signature,
  v1SortedParams,
  v1StringToSign,
} from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { createEmulator, exchange } from "../../../../test/ask.js";
import { NOW_SECONDS, tc3Get, tc3Post, v1Get, v1Post, withHeaders } from "../../../../test/requests.js";
import { exampleCredentials } from "../../../domain/credentials.js";
import type { WholeRequest } from "../../http.js";

/** What a mock answers to a request: the code, or `ok`; then the message. */
async function answerOf(request: WholeRequest, strict: boolean): Promise<string> {
  const { Error: error } = await exchange(createEmulator({ strict }), request);
  return error === undefined ? "ok" : `${error.Code}: ${error.Message}`;
}

/** A v1 GET whose signature is right for just these common parameters. */
function v1With(common: Readonly<Record<string, string>>): WholeRequest {
  const host = "127.0.0.1:5301";
  const { secretId, secretKey } = exampleCredentials;
  const params = {
    Action: "DescribeRegions",
    Version: "2019-09-24",
    Region: "ap-guangzhou",
    SecretId: secretId,
    ...common,
  };
  const pairs = v1SortedParams(Object.entries(params));
  const text = v1StringToSign({ method: "GET", host, path: "/", requestString: v1RequestString(pairs) });
  const query = `${serializeQuery(pairs)}&Signature=${percentEncode(v1Signature(secretKey, text, "HmacSHA1"))}`;
  return { method: "GET", target: `/?${query}`, headers: { host }, body: "" };
}

const Timestamp = String(NOW_SECONDS);
const json = { "Content-Type": "application/json" };
const multipart = { "content-type": "multipart/form-data; boundary=B" };

describe("what strict refuses and else is taken", () => {
  it.each<[string, WholeRequest, string]>([
    [
      "a v1 signature without a Nonce",
      v1With({ Timestamp }),
      "MissingParameter: The request is missing the common parameter `Nonce`.",
    ],
    [
      "a Nonce of 0",
      v1With({ Timestamp, Nonce: "0" }),
      "InvalidParameterValue: The value of the common parameter `Nonce`",
    ],
    ["a negative Nonce", v1With({ Timestamp, Nonce: "-5" }), "InvalidParameterValue"],
    ["a Nonce that is no number", v1With({ Timestamp, Nonce: "5a" }), "InvalidParameterValue"],
    [
      "a TC3 GET with a JSON content type",
      tc3Get("DescribeRegions", "", { headers: json }),
      "InvalidRequest: A GET with a signature of version 3 has the content type application/x-www-form-urlencoded, not application/json.",
    ],
    [
      "a v1 GET with a JSON content type",
      v1Get("DescribeRegions", {}, { headers: { "content-type": "application/json" } }),
      "InvalidRequest",
    ],
    [
      "small hexadecimal digits in the query of TC3",
      tc3Get("DescribeInstances", "Registryids.0=a%2fb"),
      "InvalidRequest: An escape in the query has hexadecimal digits in lower case",
    ],
    ["small hexadecimal digits behind others", tc3Get("DescribeInstances", "Registryids.0=a%2F%3a"), "InvalidRequest"],
    [
      "the host of another product",
      tc3Post("DescribeRegions", {}, { host: "cvm.tencentcloudapi.com" }),
      "InvalidRequest: The host is one of the product cvm; this is tcr.",
    ],
    [
      "such a host with a region",
      v1Post("DescribeRegions", {}, { host: "cvm.ap-guangzhou.tencentcloudapi.com" }),
      "InvalidRequest",
    ],
    [
      "a financial region at the general host",
      tc3Post("DescribeRegions", {}, { host: "tcr.tencentcloudapi.com", region: "ap-shanghai-fsi" }),
      "UnsupportedRegion: The region ap-shanghai-fsi is reached by hosts of the financial zones alone.",
    ],
    [
      "a financial region at another region's host",
      tc3Post("DescribeRegions", {}, { host: "tcr.ap-shanghai.tencentcloudapi.com:443", region: "ap-shenzhen-fsi" }),
      "UnsupportedRegion",
    ],
    [
      "another region at a financial host",
      tc3Post("DescribeRegions", {}, { host: "tcr.ap-shanghai-fsi.tencentcloudapi.com", region: "ap-shanghai" }),
      "UnsupportedRegion: The region ap-shanghai is reached by hosts outside the financial zones alone.",
    ],
  ])("%s", async (_, request, refusal) => {
    expect(await answerOf(request, true)).toContain(refusal);
    expect(await answerOf(request, false)).toBe("ok");
  });
});

describe("what strict takes", () => {
  it.each<[string, WholeRequest]>([
    ["a positive Nonce", v1With({ Timestamp, Nonce: "11886" })],
    ["a TC3 GET with a form type", tc3Get("DescribeInstances", "Registryids.0=a%2Fb")],
    ["per cent signs that are data", tc3Get("DescribeInstances", "Registryids.0=%252fa")],
    ["the region's own host", tc3Post("DescribeRegions", {}, { host: "tcr.ap-guangzhou.tencentcloudapi.com" })],
    ["another region's host", tc3Post("DescribeRegions", {}, { host: "tcr.ap-tokyo.tencentcloudapi.com" })],
    ["the host in Toronto", tc3Post("DescribeRegions", {}, { host: "tcr.na-toronto.tencentcloudapi.com" })],
    [
      "a financial region at the other financial host",
      tc3Post("DescribeRegions", {}, { host: "tcr.ap-shanghai-fsi.tencentcloudapi.com", region: "ap-shenzhen-fsi" }),
    ],
    ["a financial region at this computer", tc3Post("DescribeRegions", {}, { region: "ap-shanghai-fsi" })],
  ])("%s", async (_, request) => {
    expect(await answerOf(request, true)).toBe("ok");
  });
});

it("says of multipart that no action of the product takes it", async () => {
  expect(await answerOf(withHeaders(tc3Post("DescribeRegions", "--B--\r\n"), multipart), true)).toBe(
    "InvalidRequest: Only certain actions take multipart/form-data, and none of this product is among them.",
  );
});

it.each([true, false])("asks for the time before it looks at a signature (strict: %s)", async (strict) => {
  const missing = "MissingParameter: The request is missing the common parameter `Timestamp`.";
  expect(await answerOf(withHeaders(tc3Post("DescribeRegions"), { "x-tc-timestamp": undefined }), strict)).toBe(
    missing,
  );
  expect(await answerOf(v1With({ Nonce: "1" }), strict)).toBe(missing);
  const unsigned = withHeaders(tc3Post("DescribeRegions"), { "x-tc-timestamp": undefined, authorization: undefined });
  expect(await answerOf(unsigned, strict)).toContain("AuthFailure.");
});
