import { signTc3 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { service } from "../gen/service.js";
import { createEndpointResolver, type EndpointOptions } from "./endpoint.js";

const action = "DescribeImages";
const general = "https://tcr.tencentcloudapi.com";

function resolve(options: EndpointOptions, region?: string) {
  return createEndpointResolver(service, options)(region, action);
}

describe("an endpoint", () => {
  it.each([
    [undefined, undefined, general],
    [undefined, "ap-guangzhou", general],
    ["nearest", "ap-guangzhou", general],
    ["nearest", "ap-shanghai-fsi", "https://tcr.ap-shanghai-fsi.tencentcloudapi.com"],
    ["regional", "ap-guangzhou", "https://tcr.ap-guangzhou.tencentcloudapi.com"],
    ["regional", "ap-shenzhen-fsi", "https://tcr.ap-shenzhen-fsi.tencentcloudapi.com"],
    ["regional", undefined, general],
    ["tcr.ap-tokyo.tencentcloudapi.com", "ap-tokyo", "https://tcr.ap-tokyo.tencentcloudapi.com"],
    ["tcr.ap-tokyo.tencentcloudapi.com", "ap-seoul", "https://tcr.ap-tokyo.tencentcloudapi.com"],
    ["https://gateway.example.com:8443", "ap-shanghai-fsi", "https://gateway.example.com:8443"],
    ["https://gateway.example.com:443", "ap-tokyo", "https://gateway.example.com"],
    ["http://127.0.0.1:5301", "ap-shanghai-fsi", "http://127.0.0.1:5301"],
    ["tcr.ap-shenzhen-fsi.tencentcloudapi.com", "ap-shanghai-fsi", "https://tcr.ap-shenzhen-fsi.tencentcloudapi.com"],
    ["tcr.ap-shanghai-fsi.tencentcloudapi.com", "ap-shenzhen-fsi", "https://tcr.ap-shanghai-fsi.tencentcloudapi.com"],
    ["tcr.ap-shanghai-fsi.tencentcloudapi.com", undefined, "https://tcr.ap-shanghai-fsi.tencentcloudapi.com"],
    ["regional", "na-toronto", "https://tcr.tencentcloudapi.com"],
    ["http://localhost:5301/", undefined, "http://localhost:5301"],
    ["http://[::1]:5301", undefined, "http://[::1]:5301"],
  ])("takes %s in %s to %s", (endpoint, region, origin) => {
    expect(resolve({ endpoint }, region)).toEqual({ origin, host: origin.replace(/^https?:\/\//, "") });
  });

  it("is the documented host of each region that has one, and the general one for any other", () => {
    for (const region of `${service.hostedRegions} ${service.financialRegions}`.split(" ")) {
      const host = `tcr.${region}.tencentcloudapi.com`;
      expect(resolve({ endpoint: "regional" }, region)).toEqual({ origin: `https://${host}`, host });
    }
    for (const region of ["ap-jakarta", "ap-nanjing", "sa-saopaulo", "ap-new"]) {
      expect(resolve({ endpoint: "regional" }, region).origin).toBe(general);
    }
  });

  it.each([
    ["http://registry.example.com", "expected https, since plain http is for this computer and the hosts of"],
    ["http://127.0.0.1.example.com", "expected https, since plain http"],
    ["https://example.com/path", "expected scheme, host and port alone"],
    ["https://example.com/#part", "expected scheme, host and port alone"],
    ["example.com/?to=https://example.com", "expected scheme, host and port alone"],
    ["shttp://example.com", "expected nearest, regional, a host or an http(s) address"],
    ["ftp://example.com", "expected nearest, regional, a host or an http(s) address"],
    ["not a host", "expected nearest, regional, a host or an http(s) address"],
    ["https://:hidden@example.com", "expected scheme, host and port alone, got an address with a user name"],
  ])("is refused where it is %s", (endpoint, message) => {
    expect(() => createEndpointResolver(service, { endpoint })).toThrow(`client options: endpoint: ${message}`);
  });

  it("is told by its first 64 characters where it is refused", () => {
    const create = () => createEndpointResolver(service, { endpoint: `not ${"a".repeat(61)}` });
    expect(create).toThrow(`got "not ${"a".repeat(60)}"`);
  });

  it.each([
    ["nearest", "ap-beijing-fsi", "region: expected a financial region with a documented host (ap-shanghai-fsi,"],
    ["regional", "ap-beijing-fsi", "region: expected a financial region with a documented host"],
    [
      "tcr.tencentcloudapi.com",
      "ap-shanghai-fsi",
      "endpoint: expected a host in the financial zones for ap-shanghai-fsi",
    ],
    ["tcr.tencentcloudapi.com.", "ap-shanghai-fsi", "endpoint: expected a host in the financial zones for"],
    ["tcr.ap-shanghai.tencentcloudapi.com", "ap-shanghai-fsi", "endpoint: expected a host in the financial zones for"],
    [
      "tcr.ap-shanghai-fsi.tencentcloudapi.com",
      "ap-shanghai",
      "expected a host outside the financial zones for ap-shanghai",
    ],
  ])("keeps financial zones apart: %s is refused for %s", (endpoint, region, message) => {
    const resolved = () => resolve({ endpoint }, region);
    expect(resolved).toThrow(message);
    expect(resolved).toThrow(expect.objectContaining({ action, region }));
  });

  it("may be plain http where its host is allowed by its exact name", () => {
    const allowPlainHttp = ["Mock.test", "fd00::1"];
    expect(resolve({ endpoint: "http://mock.test:80", allowPlainHttp }).origin).toBe("http://mock.test");
    expect(resolve({ endpoint: "http://[fd00::1]:5301", allowPlainHttp }).host).toBe("[fd00::1]:5301");
    expect(() => resolve({ endpoint: "http://sub.mock.test", allowPlainHttp })).toThrow("expected https");
  });

  it("is resolved once for a region", () => {
    const resolver = createEndpointResolver(service, { endpoint: "regional" });
    expect(resolver("ap-tokyo", action)).toBe(resolver("ap-tokyo", action));
    expect(resolver("ap-tokyo", action)).not.toBe(resolver("ap-seoul", action));
  });

  it("of one's own is signed with its port, for the service as ever", () => {
    const { host } = resolve({ endpoint: "http://127.0.0.1:5301" });
    const credentials = { secretId: "AKIDexample", secretKey: "example" };
    const request = { method: "POST", host, headers: { "Content-Type": "application/json" }, body: "{}" } as const;
    const signed = signTc3(request, { credentials, service: service.name, timestamp: 0 });
    expect(signed.headers["Host"]).toBe("127.0.0.1:5301");
    expect(signed.canonicalRequest).toContain("host:127.0.0.1:5301\n");
    expect(signed.credentialScope).toBe("1970-01-01/tcr/tc3_request");
  });
});
