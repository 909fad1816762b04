import { describe, expect, it } from "vitest";
import { client, image } from "../test/fake-client.js";
import { createFakeTransport } from "../test/fake-transport.js";
import { operations } from "./gen/operations/index.js";

describe("TcrClient", () => {
  it("has a method for each action", () => {
    const methods = client(createFakeTransport()) as unknown as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(operations)) {
      expect(typeof methods[name.charAt(0).toLowerCase() + name.slice(1)], name).toBe("function");
    }
  });

  it("sends JSON with a TC3 signature and the common headers", async () => {
    const transport = createFakeTransport({ TotalCount: 0, ImageInfoList: [] });
    await client(transport).describeImages({ ...image, Limit: 5 });
    const [request] = transport.requests;
    expect(request).toMatchObject({
      method: "POST",
      url: "https://tcr.tencentcloudapi.com/",
      body: '{"RegistryId":"tcr-1","NamespaceName":"team","RepositoryName":"nginx","Limit":5}',
      headers: {
        Host: "tcr.tencentcloudapi.com",
        "Content-Type": "application/json",
        "X-TC-Action": "DescribeImages",
        "X-TC-Version": "2019-09-24",
        "X-TC-Region": "ap-guangzhou",
        "X-TC-Timestamp": "1709547571",
      },
    });
    expect(request?.headers["Authorization"]).toMatch(
      /^TC3-HMAC-SHA256 Credential=AKIDtest\/2024-03-04\/tcr\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    );
  });

  it("sends a query by GET, without a body", async () => {
    const transport = createFakeTransport({});
    await client(transport, { method: "GET" }).describeInstanceStatus({ RegistryIds: ["tcr-1", "tcr 2"] });
    expect(transport.requests[0]).toMatchObject({
      method: "GET",
      url: "https://tcr.tencentcloudapi.com/?RegistryIds.0=tcr-1&RegistryIds.1=tcr%202",
    });
    expect(transport.requests[0]?.body).toBeUndefined();
  });

  it("signs with HmacSHA1 on request, as a form", async () => {
    const transport = createFakeTransport({});
    await client(transport, { signatureMethod: "HmacSHA1" }).describeRegions();
    const form = new URLSearchParams(String(transport.requests[0]?.body));
    expect(Object.fromEntries(form)).toMatchObject({
      Action: "DescribeRegions",
      Version: "2019-09-24",
      Region: "ap-guangzhou",
      SecretId: "AKIDtest",
      SignatureMethod: "HmacSHA1",
      Timestamp: "1709547571",
    });
    expect(form.get("Nonce")).toMatch(/^[1-9]\d*$/);
  });

  it("lets a call choose its own region and language", async () => {
    const transport = createFakeTransport({});
    await client(transport).describeRegions({}, { region: "eu-frankfurt", language: "en-US" });
    expect(transport.requests[0]?.headers).toMatchObject({ "X-TC-Region": "eu-frankfurt", "X-TC-Language": "en-US" });
  });

  it("asks a function for credentials at each call", async () => {
    const transport = createFakeTransport({});
    const ids = ["AKIDfirst", "AKIDsecond"];
    const tcr = client(transport, {
      credentials: () => ({ secretId: ids.shift() ?? "", secretKey: "key", token: "session" }),
    });
    await tcr.describeRegions();
    await tcr.describeRegions();
    expect(
      transport.requests.map(({ headers }) => /Credential=(\w+)/.exec(headers["Authorization"] ?? "")?.[1]),
    ).toEqual(["AKIDfirst", "AKIDsecond"]);
    expect(transport.requests[0]?.headers["X-TC-Token"]).toBe("session");
  });

  it("calls by name", async () => {
    const output = await client(createFakeTransport({ RegistryId: "tcr-9" })).call("CreateInstance", {
      RegistryName: "tools",
      RegistryType: "basic",
    });
    expect(output.RegistryId).toBe("tcr-9");
  });
});
