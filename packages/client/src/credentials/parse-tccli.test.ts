import { describe, expect, it } from "vitest";
import { parseTccliConfigure, parseTccliCredential } from "./parse-tccli.js";

describe("parseTccliCredential", () => {
  it("reads every member, and seconds as milliseconds", () => {
    const file = {
      type: "oauth",
      secretId: "AKID",
      secretKey: "key",
      token: "token",
      "role-arn": "qcs::cam::uin/1:roleName/r",
      "role-session-name": "s1",
      expiresAt: 1_893_456_000,
      oauth: { accessToken: "x" },
    };
    expect(parseTccliCredential(JSON.stringify(file))).toEqual({
      type: "oauth",
      secretId: "AKID",
      secretKey: "key",
      token: "token",
      roleArn: "qcs::cam::uin/1:roleName/r",
      roleSessionName: "s1",
      expiresAt: 1_893_456_000_000,
    });
  });

  it("takes null and empty members for missing ones, and milliseconds for what they are", () => {
    const text = '\uFEFF{"secretId":null,"secretKey":"","expiresAt":1893456000000.5}';
    expect(parseTccliCredential(text)).toEqual({ type: "default", expiresAt: 1_893_456_000_000.5 });
  });

  it.each([
    ["{", "expected a JSON object"],
    ["[]", "expected a JSON object"],
    ['{"secretKey":5}', "secretKey: expected a text"],
    ['{"type":"magic"}', "type: expected one of default, cvm-role, oauth, sso"],
  ])("refuses %s", (text, problem) => {
    expect(() => parseTccliCredential(text, "/f")).toThrow(`tccli profile: /f: ${problem}`);
  });
});

describe("parseTccliConfigure", () => {
  it("reads what holds for all products, and each product's endpoint and version", () => {
    const file = {
      _sys_param: { region: "ap-guangzhou", output: "json", language: "en-US" },
      tcr: { endpoint: "tcr.intl.tencentcloudapi.com", version: "2019-09-24" },
      waiter: 5,
    };
    expect(parseTccliConfigure(JSON.stringify(file))).toEqual({
      region: "ap-guangzhou",
      output: "json",
      language: "en-US",
      services: new Map([["tcr", { endpoint: "tcr.intl.tencentcloudapi.com", version: "2019-09-24" }]]),
    });
  });

  it("takes an empty file for one without settings", () => {
    expect(parseTccliConfigure("{}").services.size).toBe(0);
  });
});
