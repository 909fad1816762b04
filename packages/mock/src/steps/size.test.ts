import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Get, tc3Post, v1Get, v1Post } from "../../test/requests.js";
import type { WireRequest } from "../wire.js";
import { parse } from "./parse.js";
import { size } from "./size.js";

const KB = 1024;
const MB = 1024 * KB;

/** A request with a query or a form of exactly so many bytes; its signature need not fit here. */
function padded(request: WireRequest, bytes: number): WireRequest {
  if (typeof request.body === "string" && request.body !== "")
    return { ...request, body: request.body.padEnd(bytes, "a") };
  return { ...request, target: request.target.padEnd("/?".length + bytes, "a") };
}

it.each([
  ["a GET", tc3Get("DescribeRegions", "Name="), 32 * KB],
  ["a GET of v1", v1Get("DescribeRegions"), 32 * KB],
  ["a form of v1", v1Post("DescribeRegions"), MB],
])("takes %s up to its limit and no more", (_, request, limit) => {
  expect(() => measure(padded(request, limit))).not.toThrow();
  expect(() => measure(padded(request, limit + 1))).toThrow(
    expect.objectContaining({ code: "RequestSizeLimitExceeded" }),
  );
});

it("takes a JSON body of 10 MB and no more, counted in bytes", () => {
  expect(() => measure(tc3Post("DescribeRegions", "a".repeat(10 * MB)))).not.toThrow();
  expect(() => measure(tc3Post("DescribeRegions", "a".repeat(10 * MB + 1)))).toThrow(/10485760 bytes/);
  expect(() => measure(tc3Post("DescribeRegions", "é".repeat(5 * MB)))).not.toThrow();
  expect(() => measure(tc3Post("DescribeRegions", "é".repeat(5 * MB + 1)))).toThrow(/10485760 bytes/);
});

function measure(request: WireRequest): void {
  const context = createContext(request);
  parse(context);
  size(context);
}
