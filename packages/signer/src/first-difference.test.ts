import { expect, it } from "vitest";
import { firstDifference } from "./first-difference.js";

const request = "POST\n/\n\ncontent-type:application/json\nhost:a.example\n\ncontent-type;host\nabc";
const toSign = "TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\nabc";

it("finds nothing where two texts are the same", () => {
  expect(firstDifference(request, request)).toBeUndefined();
  expect(firstDifference("", "")).toBeUndefined();
});

it.each([
  [1, 1, "method", request.replace("POST", "GET")],
  [2, 2, "path", request.replace("/\n", "/v2/\n")],
  [3, 1, "query", request.replace("\n\n", "\nLimit=1\n")],
  [4, 30, "header content-type", request.replace("json", "json; charset=utf-8")],
  [5, 6, "header host", request.replace("a.ex", "A.ex")],
  [6, 1, "empty line behind the headers", request.replace("example\n\n", "example\n")],
  [7, 14, "signed headers", request.replace("type;host", "type;x")],
  [8, 4, "hash of the body", `${request}d`],
  [9, 1, "what stands behind the end", `${request}\n`],
])("finds line %i, column %i of a canonical request: %s", (line, column, name, theirs) => {
  const ours = request.split("\n")[line - 1];
  expect(firstDifference(request, theirs)).toEqual({ line, column, name, ours, theirs: theirs.split("\n")[line - 1] });
});

it.each([
  [1, "algorithm", toSign.replace("TC3", "TC4")],
  [2, "timestamp", toSign.replace("065", "066")],
  [3, "credential scope", toSign.replace("-25/", "-26/")],
  [4, "hash of the canonical request", `${toSign}0`],
])("finds line %i of a string to sign: %s", (line, name, theirs) => {
  expect(firstDifference(toSign, theirs)).toMatchObject({ line, name });
});

it("finds the character in the one line of Signature v1", () => {
  const ours = "GETa.example/?Action=A&Nonce=1";
  expect(firstDifference(ours, ours.replace("Nonce", "nonce"))).toMatchObject({
    line: 1,
    column: 24,
    name: "string to sign",
  });
});

it("tells line ends of Windows, and a text that ends before", () => {
  expect(firstDifference(request, request.replaceAll("\n", "\r\n"))).toMatchObject({
    line: 1,
    column: 5,
    theirs: "POST\r",
  });
  expect(firstDifference(request, "POST")).toMatchObject({ line: 2, ours: "/", theirs: undefined });
});
