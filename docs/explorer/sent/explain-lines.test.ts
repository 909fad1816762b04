import { describe, expect, it } from "vitest";
import { explainCanonicalRequest, explainParams, explainStringToSign } from "./explain-lines.js";

const post = [
  "POST",
  "/",
  "",
  "content-type:application/json",
  "host:a.example",
  "x-tc-action:b",
  "",
  "content-type;host",
  "0f",
];

describe("a canonical request", () => {
  it("has each of its lines explained, however many headers are signed", () => {
    const explained = explainCanonicalRequest(post.join("\n"), "POST");
    expect(explained.map(({ text }) => text)).toEqual(post);
    expect(explained.map(({ words }) => words.split(/[:.]/)[0])).toEqual([
      "The method, in capitals",
      "The path, which is always this one",
      "The query",
      "How the body is written",
      "The host that is asked",
      "The header x-tc-action",
      "An empty line",
      "The names of the signed headers, sorted and joined by semicolons",
      "SHA-256 of the body, byte for byte as it is sent",
    ]);
  });

  it("of a GET has a query, and no body", () => {
    const get = ["GET", "/", "Limit=10", "host:a.example", "", "host", "e3"];
    const explained = explainCanonicalRequest(get.join("\n"), "GET");
    expect([explained[2]?.words, explained[6]?.words]).toEqual([
      "The query as it stands in the address, escaped.",
      "SHA-256 of an empty body: a GET has none.",
    ]);
  });
});

it("explains the four lines of a string to sign", () => {
  const explained = explainStringToSign("TC3-HMAC-SHA256\n1711065600\n2024-03-22/tcr/tc3_request\n0f");
  expect(explained.map(({ words }) => words.split(/[:,.]/)[0])).toEqual([
    "The algorithm",
    "The timestamp",
    "The credential scope",
    "The hash of the canonical request",
  ]);
});

it("tells common parameters from those of the action", () => {
  const pairs = [
    ["Action", "A"],
    ["Filters.0.Name", "x"],
    ["Limit", "1"],
    ["toString", "y"],
  ] as const;
  expect(explainParams(pairs).map(({ text, words }) => [text, words.slice(0, 22)])).toEqual([
    ["Action=A", "The action."],
    ["Filters.0.Name=x", "A part of the input, b"],
    ["Limit=1", "A member of the input."],
    ["toString=y", "A member of the input."],
  ]);
});
