import { describe, expect, it } from "vitest";
import { tc3PayloadHash } from "../tc3-steps.js";
import type { ReceivedRequest } from "../types.js";
import { BODY_SUSPECTS } from "./tc3-body.js";
import { HEADER_SUSPECTS } from "./tc3-headers.js";
import { KEY_SUSPECTS } from "./tc3-key.js";
import { QUERY_SUSPECTS } from "./tc3-query.js";
import type { MismatchedTc3, Tc3Suspect } from "./tc3-suspect.js";

const seen = {
  method: "POST",
  path: "/",
  query: "",
  canonicalHeaders: "content-type:application/json\nhost:a.example\n",
  signedHeaders: "content-type;host",
  payloadHash: "abc",
};

/** What a suspect tries for a request. */
function tried(suspects: readonly Tc3Suspect[], name: string, request: Partial<ReceivedRequest>, parts = {}) {
  const suspect = suspects.find(({ diagnosis }) => diagnosis === name);
  return suspect?.changes({ ...seen, ...parts }, mismatchOf(request));
}

function mismatchOf(request: Partial<ReceivedRequest>): MismatchedTc3 {
  return { request: { method: "POST", headers: {}, ...request }, timestamp: "100" } as unknown as MismatchedTc3;
}

const hashesOf = (bodies: readonly string[]) => bodies.map((body) => ({ payloadHash: tc3PayloadHash(body) }));

describe("the body", () => {
  it.each([
    ["text", "text"],
    ["text\n", "text"],
    ["text\r\n\r\n", "text"],
    ["a\nb\n", "a\nb"],
    ["\n", ""],
    ["", ""],
  ])("%j is tried with and without line breaks at its end", (body, bare) => {
    const expected = hashesOf([bare, `${bare}\n`, `${bare}\r\n`]);
    expect(tried(BODY_SUSPECTS, "body-line-break", { body })).toEqual(expected);
  });

  it.each(["body-line-break", "body-written-anew"])("is not tried by %s where it is no text, or too large", (name) => {
    expect(tried(BODY_SUSPECTS, name, { body: new Uint8Array([0xff]) })).toEqual([]);
    expect(tried(BODY_SUSPECTS, name, { body: `"${"a".repeat(262_143)}"` })).toEqual([]);
    expect(tried(BODY_SUSPECTS, name, { body: `"${"a".repeat(262_142)}"` })).not.toEqual([]);
  });
});

describe("the cost of a body", () => {
  const costOf = (name: string, chars: number) =>
    BODY_SUSPECTS.find(({ diagnosis }) => diagnosis === name)?.cost?.(mismatchOf({ body: "a".repeat(chars) }));

  it.each([
    ["body-unsigned-mark", 1],
    ["body-line-break", 3],
    ["body-written-anew", 20],
  ])("for %s is %d times its length", (name, times) => {
    expect(costOf(name, 262_144)).toBe(times * 262_144);
  });

  it.each(["body-line-break", "body-written-anew"])("for %s is nothing where it is too large to be tried", (name) => {
    expect(costOf(name, 262_145)).toBe(0);
  });
});

describe("the headers", () => {
  const linesOf = (contentType: string) => ({ canonicalHeaders: `content-type:${contentType}\nhost:a.example\n` });

  it.each(["Text/Plain", "text/plain;charset=gbk", "text/plain ; charset=gbk"])(
    "are tried with other character sets than %s",
    (sent) => {
      const types = ["text/plain", "text/plain; charset=utf-8", "text/plain;charset=utf-8"];
      const headers = { "content-type": sent };
      expect(tried(HEADER_SUSPECTS, "content-type-charset", { headers })).toEqual(types.map(linesOf));
    },
  );

  it("are tried as they were written", () => {
    const headers = { "Content-Type": " Application/JSON ", Host: "A.example" };
    expect(tried(HEADER_SUSPECTS, "header-case", { headers })).toEqual([
      { canonicalHeaders: "content-type:Application/JSON\nhost:A.example\n" },
    ]);
    expect(tried(HEADER_SUSPECTS, "header-case", { headers: {} })).toHaveLength(1);
  });

  it.each([
    ["A.example:8080", "a.example", "a.example:8080"],
    ["https://a.example", "a.example", "https://a.example"],
    ["http://a.example:80", "a.example", "http://a.example:80"],
    ["a.example", "a.example", "a.example"],
    ["[::1]:80", "[::1]", "[::1]:80"],
    ["[fe80::1:2]", "[fe80::1:2]", "[fe80::1:2]"],
    ["xhttp://a", "xhttp://a", "xhttp://a"],
  ])("are tried with other ports than that of %s", (sent, bare, lower) => {
    const hosts = [bare, `${bare}:443`, `${bare}:80`, lower, `http://${lower}`, `https://${lower}`];
    expect(tried(HEADER_SUSPECTS, "host-port", { headers: { host: sent } })).toEqual(
      hosts.map((host) => ({ canonicalHeaders: `content-type:application/json\nhost:${host}\n` })),
    );
  });
});

describe("the query", () => {
  it.each([
    ["a=%E6%9C%AA%20b", "a=未 b"],
    ["a=%E6&b=%20", "a=%E6&b= "],
    ["a=b", "a=b"],
  ])("%s is tried unescaped", (query, unescaped) => {
    expect(tried(QUERY_SUSPECTS, "query-not-escaped", {}, { query })).toEqual([{ query: unescaped }]);
  });

  it("is tried left out, where there is one", () => {
    expect(tried(QUERY_SUSPECTS, "query-not-signed", {}, { query: "" })).toEqual([]);
    expect(tried(QUERY_SUSPECTS, "query-not-signed", {}, { query: "a=b" })).toEqual([
      { query: "" },
      { query: "", payloadHash: tc3PayloadHash("a=b") },
    ]);
  });
});

it("tries the seconds before and after", () => {
  expect(tried(KEY_SUSPECTS, "timestamp-other", {})).toEqual([{ timestamp: "99" }, { timestamp: "101" }]);
});
