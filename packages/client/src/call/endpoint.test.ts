import { describe, expect, it } from "vitest";
import { service } from "../gen/service.js";
import { resolveEndpoint } from "./endpoint.js";

describe("resolveEndpoint", () => {
  it.each([
    [undefined, undefined, "https://tcr.tencentcloudapi.com"],
    [undefined, "ap-guangzhou", "https://tcr.tencentcloudapi.com"],
    [undefined, "ap-jakarta", "https://tcr.tencentcloudapi.com"],
    [undefined, "ap-shanghai-fsi", "https://tcr.ap-shanghai-fsi.tencentcloudapi.com"],
    ["tcr.ap-tokyo.tencentcloudapi.com", "ap-tokyo", "https://tcr.ap-tokyo.tencentcloudapi.com"],
    ["http://127.0.0.1:5301", "ap-tokyo", "http://127.0.0.1:5301"],
    ["http://localhost:5301/", undefined, "http://localhost:5301"],
    ["http://[::1]:5301", undefined, "http://[::1]:5301"],
  ])("takes %s in %s to %s", (endpoint, region, origin) => {
    expect(resolveEndpoint(service, endpoint, { action: "DescribeImages", region })).toEqual({
      origin,
      host: origin.replace(/^https?:\/\//, ""),
    });
  });

  it.each([
    ["http://registry.example.com", "endpoint: expected https, since plain http is for this computer alone"],
    ["https://example.com/path", "endpoint: expected scheme, host and port alone"],
    ["ftp://example.com", "endpoint: expected a host or an http(s) address"],
    ["not a host", "endpoint: expected a host or an http(s) address"],
    ["https://:hidden@example.com", "endpoint: expected scheme, host and port alone, got an address with a user name"],
  ])("refuses %s", (endpoint, message) => {
    expect(() => resolveEndpoint(service, endpoint, { action: "DescribeImages" })).toThrow(message);
  });
});
