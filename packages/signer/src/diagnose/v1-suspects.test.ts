import { describe, expect, it } from "vitest";
import type { ParamPair } from "../types.js";
import type { MismatchedV1 } from "./v1-suspect.js";
import { V1_SUSPECTS } from "./v1-suspects.js";

/** What a suspect tries for the parameters of a request, sent to a host. */
function tried(name: string, params: readonly ParamPair[], { host = "a.example", requestString = "" } = {}) {
  const suspect = V1_SUSPECTS.find(({ diagnosis }) => diagnosis === name);
  const parsed = { kind: "v1", secretId: "id", signatureMethod: "HmacSHA1", signature: "s", params };
  const pair = { secretId: "id", secretKey: "key" };
  const mismatch = { parsed, pair, method: "GET", path: "/", hosts: [host], requestString } as MismatchedV1;
  return suspect?.changes(mismatch, host);
}

const requests = (...requestStrings: readonly string[]) => requestStrings.map((requestString) => ({ requestString }));

describe("the order of the parameters", () => {
  it("is tried as they were sent, without regard to case, and by the numbers in them", () => {
    const params = [
      ["b", "1"],
      ["C", "2"],
      ["Signature", "s"],
      ["a.12", "3"],
      ["a.2", "4"],
    ] as const;
    expect(tried("params-order", params)).toEqual(
      requests("b=1&C=2&a.12=3&a.2=4", "a.12=3&a.2=4&b=1&C=2", "C=2&a.2=4&a.12=3&b=1"),
    );
  });
});

it("leaves parameters whose names differ only in case in their order", () => {
  const params = [
    ["b", "1"],
    ["B", "2"],
  ] as const;
  expect(tried("params-order", params)?.[1]).toEqual({ requestString: "B=2&b=1" });
});

describe("a parameter", () => {
  it("that is empty is tried left out, and so is each other", () => {
    const params = [
      ["a", ""],
      ["b", "1"],
      ["c", ""],
    ] as const;
    expect(tried("params-not-signed", params)).toEqual(requests("b=1", "b=1&c=", "a=&c=", "a=&b=1"));
  });

  it.each([
    [
      "params-plus-for-space",
      [
        ["a", "x y"],
        ["b", "1+2"],
      ],
      ["a=x+y&b=1+2", "a=x+y&b=1+2", "a=x y&b=1 2", "a=x y&b=1 2"],
    ],
    [
      "params-escaped-twice",
      [
        ["a", "x%20y"],
        ["b", "%2B"],
        ["c", "plain"],
        ["d", "%"],
      ],
      ["a=x y&b=+&c=plain&d=%", "a=x y&b=%2B&c=plain&d=%", "a=x%20y&b=+&c=plain&d=%"],
    ],
    ["params-underscore", [["Filters_0_Name", "a"]], ["Filters.0.Name=a"]],
    ["params-escaped-before-signing", [["a", "x y/"]], ["a=x%20y%2F", "a=x+y%2F", "a=x%20y%2f"]],
  ] as const)("is tried by %s: all of them, and each that it changes", (name, params, expected) => {
    expect(tried(name, params)).toEqual(requests(...expected));
  });

  it("is tried alone up to the 64th, of requests that are not long", () => {
    const params = Array.from({ length: 70 }, (_, index) => [`p${index}`, "1"] as const);
    expect(tried("params-not-signed", params)).toHaveLength(1 + 64);
    expect(tried("params-not-signed", params, { requestString: "x".repeat(32_768) })).toHaveLength(1 + 64);
    expect(tried("params-not-signed", params, { requestString: "x".repeat(32_769) })).toHaveLength(1);
  });
});

it.each([
  ["A.example:8080", "A.example"],
  ["https://a.example", "a.example"],
  ["http://a.example:80", "a.example"],
  ["[fe80::1:2]", "[fe80::1:2]"],
  ["xhttp://a", "xhttp://a"],
])("tries other ports than that of %s", (host, bare) => {
  const hosts = [bare, `${bare}:443`, `${bare}:80`, bare.toLowerCase(), `https://${bare}`];
  expect(tried("host-port", [], { host })).toEqual(hosts.map((other) => ({ host: other })));
});

it.each([
  ["path-other", [{ path: "/" }, { path: "" }]],
  ["method-other", ["GET", "POST", "get", "post"].map((method) => ({ method }))],
  ["signature-method-other", [{ signatureMethod: "HmacSHA1" }, { signatureMethod: "HmacSHA256" }]],
  ["secret-key-line-break", ["key\n", "key\r\n", "key "].map((secretKey) => ({ secretKey }))],
])("tries by %s what else may have been signed", (name, changes) => {
  expect(tried(name, [])).toEqual(changes);
});
