import { describe, expect, it } from "vitest";
import {
  assertBody,
  assertHeaderName,
  assertHeaderValue,
  assertHost,
  assertMethod,
  assertPath,
  assertQuery,
} from "./check-request.js";

const invalid = (field: string) => expect.objectContaining({ code: "InvalidValue", field });

describe("a host", () => {
  it.each([
    "a",
    "tcr.tencentcloudapi.com",
    "127.0.0.1:5301",
    "host:1",
    "host:65535",
    "[::1]",
    "[FE80::1]:443",
    "a_b-c.d",
  ])("%s is taken", (host) => {
    expect(() => assertHost(host)).not.toThrow();
  });

  it.each(["a/b", "a b", "a:", "a:b", "a:123456", "a:1:2", "https://a", "[g]", "::1", "a\n", "é"])(
    "%j is refused",
    (host) => {
      expect(() => assertHost(host)).toThrow(invalid("host"));
    },
  );
});

describe("a path", () => {
  it.each(["/", "/a", "/a/b%20c", "/é"])("%s is taken", (path) => {
    expect(() => assertPath(path)).not.toThrow();
  });

  it.each(["a", "a/b", "/a b", "/a?b", "/a#b", "/a\n", " /"])("%j is refused", (path) => {
    expect(() => assertPath(path)).toThrow(invalid("path"));
  });
});

describe("a query", () => {
  it.each(["", "a=b", "a=%20&b", "a?"])("%s of a GET is taken", (query) => {
    expect(() => assertQuery(query, "GET")).not.toThrow();
  });

  it.each(["?a", "a b", "a#b", "#", "é", "a\n"])("%j of a GET is refused", (query) => {
    expect(() => assertQuery(query, "GET")).toThrow(invalid("query"));
  });

  it("of a POST is none", () => {
    expect(() => assertQuery("", "POST")).not.toThrow();
    expect(() => assertQuery("a=b", "POST")).toThrow("query: a POST has no query");
    expect(() => assertQuery(7 as never, "GET")).toThrow("query: expected a text, got a number");
  });
});

describe("a body", () => {
  it.each(["", "text", new Uint8Array(), new Uint8Array([1])])("%# of a POST is taken", (body) => {
    expect(() => assertBody(body, "POST")).not.toThrow();
  });

  it("of a GET is empty", () => {
    expect(() => assertBody("", "GET")).not.toThrow();
    expect(() => assertBody(new Uint8Array(), "GET")).not.toThrow();
    expect(() => assertBody("a", "GET")).toThrow(invalid("body"));
    expect(() => assertBody(new Uint8Array([1]), "GET")).toThrow(invalid("body"));
  });

  it.each([{}, 7, null, [1]])("cannot be %j", (body) => {
    expect(() => assertBody(body as never, "POST")).toThrow("body: expected a text or a Uint8Array, got ");
  });
});

it.each([
  ["POST", undefined],
  ["GET", undefined],
  ["post", "InvalidValue"],
  ["PUT", "InvalidValue"],
  ["", "MissingValue"],
  [undefined, "MissingValue"],
  [7, "InvalidValue"],
])("the method %s: %s", (method, code) => {
  const assert = () => assertMethod(method as never);
  if (code === undefined) expect(assert).not.toThrow();
  else expect(assert).toThrow(expect.objectContaining({ code, field: "method" }));
});

it.each([
  ["Content-Type", true],
  ["x", true],
  ["x_y!#$%&'*+.^`|~-", true],
  ["", false],
  ["a b", false],
  [" a", false],
  ["a:", false],
  ["a\n", false],
  ["__proto__", false],
])("the name %j of a header: %s", (name, isTaken) => {
  if (isTaken) expect(() => assertHeaderName(name)).not.toThrow();
  else expect(() => assertHeaderName(name)).toThrow(invalid("headers"));
});

it.each([
  ["", true],
  ["a b", true],
  ["a\tb", true],
  ["a\nb", false],
  ["a\r", false],
  ["é", false],
  [7, false],
])("the value %j of a header: %s", (value, isTaken) => {
  const assert = () => assertHeaderValue(value as string, "headers.X");
  if (isTaken) expect(assert).not.toThrow();
  else expect(assert).toThrow(invalid("headers.X"));
});
