import { describe, expect, it } from "vitest";
import { parseSdkProfile } from "./parse-sdk-profile.js";

describe("parseSdkProfile", () => {
  it("reads the sections that the official SDKs write", () => {
    const text =
      "[default]\nsecret_id = AKIDa\nsecret_key = key-a\n\n[prod]\nsecret_id=AKIDb\nsecret_key=key-b\ntoken=t==\n";
    expect([...parseSdkProfile(text)]).toEqual([
      ["default", { secretId: "AKIDa", secretKey: "key-a", token: undefined }],
      ["prod", { secretId: "AKIDb", secretKey: "key-b", token: "t==" }],
    ]);
  });

  it.each([
    ["a byte order mark and CRLF", "\uFEFF[default]\r\nsecret_id=AKID\r\nsecret_key=key\r\n"],
    ["comments", "# a\n;b\n[default] ; c\nsecret_id=AKID # d\nsecret_key=key\t;e\n"],
    ["quotes", "[default]\nsecret_id=\"AKID\"\nsecret_key='key' # x\n"],
    ["colons, capitals and spaces", "  [ default ]\n SECRET_ID : AKID\n\tSecret_Key  =  key  \n"],
    ["lines before the first section", "app=x\n[default]\nsecret_id=AKID\nsecret_key=key"],
    ["a section in two parts", "[default]\nsecret_id=AKID\n[other]\n[default]\nsecret_key=key"],
    ["other members", "[default]\nsecret_id=AKID\nsecret_key=key\nregion=ap-guangzhou\nempty=\n"],
  ])("takes %s", (_, text) => {
    expect(parseSdkProfile(text).get("default")).toEqual({ secretId: "AKID", secretKey: "key", token: undefined });
  });

  it("keeps an empty value and white space in quotes, for the check to refuse", () => {
    const text = '[default]\nsecret_id=""\nsecret_key=" key"';
    expect(parseSdkProfile(text).get("default")).toMatchObject({ secretId: "", secretKey: " key" });
  });

  it("keeps # and ; inside a value", () => {
    expect(parseSdkProfile("[default]\ntoken=a#b;c").get("default")?.token).toBe("a#b;c");
  });

  it.each([["[default"], ["[]"], ["just-a-secret"], ["= value"]])(
    "refuses %j by its line, without its text",
    (line) => {
      expect(() => parseSdkProfile(`[a]\n${line}`, "/f")).toThrow(
        /^SDK profile: \/f: line 2: expected \[section\], name = value, or a comment$/,
      );
    },
  );
});
