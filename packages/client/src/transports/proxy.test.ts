import { describe, expect, it } from "vitest";
import { proxyFor } from "./proxy.js";

const api = "https://tcr.tencentcloudapi.com";
const env = { HTTPS_PROXY: "http://secure.test:3128", HTTP_PROXY: "http://plain.test:3128" };

function originFor(origin: string, variables: Readonly<Record<string, string>>): string | undefined {
  return proxyFor(origin, "environment", variables)?.origin;
}

describe("the proxy for an origin", () => {
  it.each([
    [api, {}, undefined],
    [api, env, "http://secure.test:3128"],
    ["http://host.test", env, "http://plain.test:3128"],
    [api, { https_proxy: "http://lower.test:1" }, "http://lower.test:1"],
    [api, { ...env, https_proxy: "http://lower.test:1" }, "http://lower.test:1"],
    [api, { ...env, https_proxy: "" }, "http://secure.test:3128"],
    [api, { HTTPS_PROXY: "" }, undefined],
    [api, { HTTPS_PROXY: "bare.test:8080" }, "http://bare.test:8080"],
    [api, { HTTPS_PROXY: "https://tls.test" }, "https://tls.test"],
    [api, { HTTP_PROXY: "http://plain.test:3128" }, undefined],
    ["http://host.test", { ...env, REQUEST_METHOD: "GET" }, undefined],
    ["http://host.test", { http_proxy: "http://lower.test:1", REQUEST_METHOD: "GET" }, "http://lower.test:1"],
    ["http://127.0.0.1:5301", env, undefined],
    ["http://localhost:5301", env, undefined],
    ["https://[::1]:5301", env, undefined],
  ])("%s with %j is %s", (origin, variables, expected) => {
    expect(originFor(origin, variables)).toBe(expected);
  });

  it.each([
    ["*", api, true],
    ["tcr.tencentcloudapi.com", api, true],
    ["TCR.TencentCloudAPI.com", api, true],
    ["tencentcloudapi.com", api, true],
    [".tencentcloudapi.com", api, true],
    ["*.tencentcloudapi.com", api, true],
    ["tencentcloudapi.com.", api, true],
    ["other.test, tencentcloudapi.com", api, true],
    ["other.test tencentcloudapi.com", api, true],
    ["cloudapi.com", api, false],
    ["a.tcr.tencentcloudapi.com", api, false],
    ["tencentcloudapi.com:443", api, true],
    ["tencentcloudapi.com:8443", api, false],
    ["tencentcloudapi.com:8443", `${api}:8443`, true],
    ["", api, false],
    [" , ", api, false],
    [".", api, false],
    ["10.1.2.3", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://11.1.2.3", false],
    ["10.1.2.3:443", "https://10.1.2.3", true],
    ["10.1.2.3:80", "https://10.1.2.3", false],
    ["10.0.0.0/33", "https://10.1.2.3", false],
    ["10.0.0.0/x", "https://10.1.2.3", false],
    ["2.3", "https://10.1.2.3", false],
    ["10.0.0.0/8", "https://10.example.test", false],
    ["fd00::/8", "https://[fd12::1]", true],
    ["fd12::1", "https://[fd12::1]", true],
    ["[fd12::1]", "https://[fd12::1]", true],
    ["[fd12::1]:443", "https://[fd12::1]", true],
    ["[fd12::1]:80", "https://[fd12::1]", false],
    ["fe80::/10", "https://[fd12::1]", false],
    ["10.0.0.0/8", "https://[fd12::1]", false],
  ])("is not asked by NO_PROXY=%j for %s: %s", (noProxy, origin, exempt) => {
    expect(originFor(origin, { ...env, NO_PROXY: noProxy })).toBe(exempt ? undefined : "http://secure.test:3128");
  });

  it("takes the lower case no_proxy first", () => {
    expect(originFor(api, { ...env, NO_PROXY: "*", no_proxy: "other.test" })).toBe("http://secure.test:3128");
  });

  it("is one's own, or none, whatever the environment says", () => {
    expect(proxyFor(api, "http://own.test:1", { ...env, NO_PROXY: "*" })?.origin).toBe("http://own.test:1");
    expect(proxyFor("http://127.0.0.1:1", "http://own.test:1", {})).toBeUndefined();
    expect(proxyFor(api, false, env)).toBeUndefined();
  });

  it("has the user name and the password of its address apart from it", () => {
    const authorization = `Basic ${Buffer.from("us er:p:ä").toString("base64")}`;
    const proxy = proxyFor(api, "http://us%20er:p%3A%C3%A4@[fd12::1]:3128", {});
    expect(proxy).toEqual({
      origin: "http://[fd12::1]:3128",
      secure: false,
      hostname: "fd12::1",
      port: 3128,
      authorization,
    });
    expect(proxyFor(api, "https://own.test", {})).toMatchObject({ secure: true, port: 443, authorization: undefined });
    expect(proxyFor(api, "http://own.test", {})).toMatchObject({ secure: false, port: 80 });
  });

  it.each([
    ["socks5://user:hidden@own.test", "HTTPS_PROXY: expected an http or https address of a proxy, got something else"],
    ["http://user:hidden@", "HTTPS_PROXY: expected an http or https address of a proxy, got something else"],
    ...["12/hidden", "12?hidden", "12#hidden", "12\\hidden", "12/hid@den", "hid@den/12", "12/"].map(
      (password) =>
        [
          `http://user:${password}@own.test`,
          "HTTPS_PROXY: expected user name and password in percent-encoding, got one of / ? # \\ in them",
        ] as [string, string],
    ),
    [
      "user:12/hidden@own.test",
      "HTTPS_PROXY: expected user name and password in percent-encoding, got one of / ? # \\ in them",
    ],
    ["http://user:hidden%@own.test", "HTTPS_PROXY: expected user name and password in percent-encoding, got a lone %"],
  ])("is refused where it is %s", (address, message) => {
    expect(() => originFor(api, { HTTPS_PROXY: address })).toThrow(new TypeError(message));
  });
});
