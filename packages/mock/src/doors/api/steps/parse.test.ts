import { describe, expect, it } from "vitest";
import { createContext } from "../../../../test/contexts.js";
import { HOST, tc3Get, tc3Post, v1Get, v1Post, withHeaders } from "../../../../test/requests.js";
import { parse } from "./parse.js";

const form = { "content-type": "application/x-www-form-urlencoded" };
const multipart = { "content-type": "multipart/form-data; boundary=B" };

describe("target", () => {
  it.each([
    ["/", "/", ""],
    ["/?a=1", "/", "a=1"],
    ["/?a=1?b=/2", "/", "a=1?b=/2"],
    ["http://127.0.0.1:5301/?a=1", "/", "a=1"],
    ["http://127.0.0.1:5301?a=1", "/", "a=1"],
    ["https://127.0.0.1:5301/path?a=1", "/path", "a=1"],
    ["HTTP://127.0.0.1/?a=1", "/", "a=1"],
    ["/path", "/path", ""],
    ["/path?a=%20+", "/path", "a=%20+"],
    ["/?a=http://127.0.0.1/b", "/", "a=http://127.0.0.1/b"],
  ])("%s has its path and its query as sent", (target, path, query) => {
    const context = createContext({ ...tc3Get("DescribeRegions"), target });
    parse(context);
    expect(context.received).toMatchObject({ path, query });
  });
});

describe("encoding", () => {
  it.each([
    ["a GET", tc3Get("DescribeRegions"), "query"],
    ["a GET of v1 without a type", v1Get("DescribeRegions"), "query"],
    ["JSON", tc3Post("DescribeRegions"), "json"],
    [
      "JSON with a charset",
      withHeaders(tc3Post("DescribeRegions"), { "content-type": "Application/JSON; charset=utf-8" }),
      "json",
    ],
    ["a TC3 body of another type", withHeaders(tc3Post("DescribeRegions"), { "content-type": "text/plain" }), "json"],
    ["a form", v1Post("DescribeRegions"), "form"],
    ["a form without a type", withHeaders(v1Post("DescribeRegions"), { "content-type": undefined }), "form"],
    ["a TC3 form", withHeaders(tc3Post("DescribeRegions"), form), "form"],
    [
      "a TC3 form with a charset",
      withHeaders(tc3Post("DescribeRegions"), { "content-type": "Application/X-WWW-Form-Urlencoded ; charset=utf-8" }),
      "form",
    ],
    ["multipart", withHeaders(tc3Post("DescribeRegions"), multipart), "multipart"],
    ["multipart of v1", withHeaders(v1Post("DescribeRegions"), multipart), "multipart"],
  ])("%s", (_, request, encoding) => {
    const context = createContext(request);
    parse(context);
    expect(context.encoding).toBe(encoding);
  });
});

it.each(["PUT", "DELETE", "HEAD", "OPTIONS", "get"])("refuses the method %s", (method) => {
  const context = createContext({ method, target: "/", headers: { host: HOST }, body: "" });
  expect(() => parse(context)).toThrow(expect.objectContaining({ code: "UnsupportedProtocol" }));
});

it.each([
  ["a TC3 form", withHeaders(tc3Post("DescribeRegions"), form)],
  ["multipart", withHeaders(tc3Post("DescribeRegions"), multipart)],
  ["multipart of v1", withHeaders(v1Post("DescribeRegions"), multipart)],
])("refuses %s when it is strict", (_, request) => {
  const context = createContext(request, { strict: true });
  expect(() => parse(context)).toThrow(expect.objectContaining({ code: "InvalidRequest" }));
});

it.each([
  ["a GET", tc3Get("DescribeRegions")],
  ["a GET of v1", v1Get("DescribeRegions")],
  ["JSON", tc3Post("DescribeRegions")],
  ["a form of v1", v1Post("DescribeRegions")],
])("takes %s when it is strict", (_, request) => {
  expect(() => parse(createContext(request, { strict: true }))).not.toThrow();
});
