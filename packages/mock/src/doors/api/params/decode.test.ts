import { encodeMultipart } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { codeOf, createEmulator, exchange } from "../../../../test/ask.js";
import { createContext } from "../../../../test/contexts.js";
import { tc3Get, tc3Post, v1Get, v1Post, withHeaders } from "../../../../test/requests.js";
import type { Operation } from "../../../contract.js";
import { describeInstances } from "../../../gen/operations/index.js";
import type { WholeRequest } from "../../http.js";
import type { ApiError } from "../errors.js";
import { parse } from "../steps/parse.js";
import { paramsOf } from "./decode.js";

const query =
  "Registryids.1=tcr-b&Registryids.0=tcr-a&Limit=5&AllRegion=true&Filters.0.Name=Status&Filters.0.Values.0=Running";
const params = {
  Registryids: ["tcr-a", "tcr-b"],
  Limit: 5,
  AllRegion: true,
  Filters: [{ Name: "Status", Values: ["Running"] }],
};
const pythonParams = { ...params, AllRegion: "True" };
const texts = { ...params, Limit: "5", AllRegion: "true" };
const flat = {
  "Registryids.0": "tcr-a",
  "Registryids.1": "tcr-b",
  Limit: 5,
  AllRegion: true,
  "Filters.0.Name": "Status",
  "Filters.0.Values.0": "Running",
};

function multipart(fields: Parameters<typeof encodeMultipart>[0]) {
  const { contentType, body } = encodeMultipart(fields);
  return tc3Post("DescribeInstances", new TextDecoder().decode(body), { headers: { "Content-Type": contentType } });
}

describe("takes parameters from", () => {
  it.each([
    ["JSON", tc3Post("DescribeInstances", params)],
    ["JSON with numbers and Booleans as texts", tc3Post("DescribeInstances", texts)],
    ["JSON with null for what is left out", tc3Post("DescribeInstances", { ...params, Offset: null })],
    [
      "JSON with common parameters that SDKs add",
      tc3Post("DescribeInstances", { ...params, Language: "en-US", RequestClient: "x" }),
    ],
    ["a body of nothing but white space", tc3Post("DescribeInstances", " \r\n")],
    ["the query of a TC3 GET, in any order", tc3Get("DescribeInstances", query)],
    ["the query of v1", v1Get("DescribeInstances", params)],
    ["the query of v1 with Python's Booleans", v1Get("DescribeInstances", pythonParams)],
    ["the form of v1", v1Post("DescribeInstances", params)],
    ["a multipart form", multipart(flat)],
  ])("%s", async (_, request) => {
    expect(await exchange(createEmulator(), request)).toMatchObject({ TotalCount: 0 });
  });
});

describe("refuses", () => {
  it.each([
    ["a body that is no JSON", tc3Post("DescribeInstances", "{"), "InvalidParameter"],
    ["a body that is a list", tc3Post("DescribeInstances", "[]"), "InvalidParameter"],
    ["a body that is null", tc3Post("DescribeInstances", "null"), "InvalidParameter"],
    ["a body that is a text", tc3Post("DescribeInstances", '"Limit"'), "InvalidParameter"],
    ["a list with a gap", tc3Get("DescribeInstances", "Registryids.1=a"), "InvalidParameter"],
    ["a list and a value of one name", tc3Get("DescribeInstances", "Limit=1&Limit.0=1"), "InvalidParameter"],
    ["a name that reaches for the prototype", tc3Get("DescribeInstances", "__proto__.x=1"), "InvalidParameter"],
    ["an own __proto__ in JSON", tc3Post("DescribeInstances", '{"__proto__":{"Limit":1}}'), "UnknownParameter"],
    ["an index that is huge", tc3Get("DescribeInstances", "Registryids.99999999=a"), "InvalidParameter"],
    [
      "a multipart form without its end",
      tc3Post("DescribeInstances", "--B\r\n", { headers: { "Content-Type": "multipart/form-data; boundary=B" } }),
      "InvalidRequest",
    ],
  ])("%s", async (_, request, code) => {
    expect(await codeOf(createEmulator(), request)).toBe(code);
  });
});

it("leaves unknown parameters aside in the edition lenient, and tells so", async () => {
  const emulator = createEmulator({ edition: "lenient" });
  const request = tc3Post("DescribeInstances", {
    Limit: 1,
    Page: 2,
    Filters: [{ Name: "Status", Values: [], Op: "=" }],
  });
  expect(await codeOf(emulator, request)).toBe("ok");
  expect(emulator.requests[0]?.ignored).toEqual(["Page", "Filters.0.Op"]);
});

describe("paramsOf", () => {
  const operation: Operation = {
    ...describeInstances,
    input: [
      { name: "Token", type: "String" },
      { name: "Name", type: "String" },
    ],
  };
  const decode = (request: WholeRequest) => {
    const context = { ...createContext(request), operation };
    parse(context);
    return paramsOf(context);
  };

  it.each([
    ["JSON", tc3Post("Try", { Token: "t", Name: "n", Language: "en-US", Other: 1 }), 1],
    ["a query", tc3Get("Try", "Token=t&Name=n&Language=en-US&Other=1"), "1"],
  ])("leaves common parameters out of %s, but not one of the action itself", (_, request, other) => {
    expect(decode(request)).toEqual({ Token: "t", Name: "n", Other: other });
  });

  it.each([
    ["JSON", "application/json", "The body is not encoded in UTF-8."],
    ["a form", "application/x-www-form-urlencoded", "The form is not encoded in UTF-8."],
  ])("refuses %s that is not UTF-8", (_, contentType, message) => {
    const request = withHeaders(tc3Post("Try"), { "content-type": contentType });
    const attempt = () => decode({ ...request, body: new Uint8Array([0xff]) });
    expect(attempt).toThrow(expect.objectContaining({ code: "InvalidParameter", message }));
  });

  it.each([
    ["{", "The body is not valid JSON."],
    ["5", "The body is not a JSON object."],
  ])("says of the body %s: %s", (body, message) => {
    expect(() => decode(tc3Post("Try", body))).toThrow(message);
  });

  it("shortens a message that begins with a long name", () => {
    const messageFor = (nameLength: number): string => {
      try {
        return String(decode(tc3Get("Try", `${"n".repeat(nameLength)}.1=x`)));
      } catch (error) {
        return (error as ApiError).message;
      }
    };
    const overhead = messageFor(10).length - 10;
    expect(messageFor(200 - overhead)).toHaveLength(200);
    expect(messageFor(200 - overhead)).not.toContain("…");
    expect(messageFor(201 - overhead)).toHaveLength(200);
    expect(messageFor(201 - overhead)).toMatch(/…$/);
  });
});
