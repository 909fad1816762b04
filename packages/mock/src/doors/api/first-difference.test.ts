import { expect, it } from "vitest";
import { firstDifference } from "./first-difference.js";

const canonicalRequest = "POST\n/\n\ncontent-type:application/json\nhost:127.0.0.1\n\ncontent-type;host\nabc";

it.each([
  ["method", "method-other", 1, "POST"],
  ["path", "path-other", 2, "/"],
  ["query", "query-order", 3, ""],
  ["headers", "content-type-charset", 4, "content-type:application/json"],
  ["headers", "header-case", 4, "content-type:application/json"],
  ["host", "host-port", 5, "host:127.0.0.1"],
  ["headers", "header-line-missing", 6, ""],
  ["body", "body-not-signed", 8, "abc"],
] as const)("finds the line of %s, %s", (part, diagnosis, line, text) => {
  expect(firstDifference(canonicalRequest, { part, diagnosis })).toMatchObject({ line, text });
});

it.each(["timestamp", "secretKey", "signature", "service", undefined] as const)("knows no line for %s", (part) => {
  expect(firstDifference(canonicalRequest, { part, diagnosis: "unknown" })).toBeUndefined();
});
