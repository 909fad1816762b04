import { expect, it } from "vitest";
import { callCode, codeOf, createEmulator } from "../../../../test/ask.js";
import { createContext } from "../../../../test/contexts.js";
import { tc3Get, tc3Post, v1Get, v1Post, withHeaders } from "../../../../test/requests.js";
import type { Operation } from "../../../contract.js";
import { describeRegions } from "../../../gen/operations/index.js";
import { identify, region } from "./identify.js";
import { parse } from "./parse.js";

it.each([
  ["a TC3 header", tc3Post("DescribeRegions")],
  [
    "the query of a TC3 GET, as the manual's examples have it",
    tc3Get("", "Action=DescribeRegions&Version=2019-09-24", { version: "" }),
  ],
  ["the query of v1", v1Get("DescribeRegions")],
  ["the form of v1", v1Post("DescribeRegions")],
  [
    "the headers of a body that is not signed, and no form",
    withHeaders(tc3Post("DescribeRegions", '{"a":"%ZZ"}'), { authorization: undefined }),
  ],
])("reads the action from %s", (_, request) => {
  const context = createContext(request);
  parse(context);
  identify(context);
  expect(context.operation?.name).toBe("DescribeRegions");
  expect(context.common).toMatchObject({ action: "DescribeRegions", version: "2019-09-24" });
});

it.each([
  ["an action that is not there", tc3Post("DescribeNothing"), "InvalidAction"],
  ["an action in other case", tc3Post("describeRegions"), "InvalidAction"],
  ["an action that every object has", tc3Post("constructor"), "InvalidAction"],
  ["an action of an earlier release", tc3Post("DescribeCustomAccounts"), "ActionOffline"],
  ["no action", tc3Post(""), "MissingParameter"],
  ["no version", tc3Post("DescribeRegions", {}, { version: "" }), "MissingParameter"],
  ["another version", tc3Post("DescribeRegions", {}, { version: "2017-03-12" }), "NoSuchVersion"],
  ["another version of v1", v1Get("DescribeRegions", {}, { version: "2017-03-12" }), "NoSuchVersion"],
  ["a broken escape", { ...tc3Get("", ""), target: "/?Action=%ZZ" }, "InvalidParameter"],
])("refuses %s", async (_, request, code) => {
  const context = createContext(request);
  parse(context);
  await expect(async () => identify(context)).rejects.toThrow(expect.objectContaining({ code }));
});

it("does not look into the form of TC3", () => {
  const body = "Action=DescribeRegions&Version=2019-09-24";
  const context = createContext(
    tc3Post("", body, { headers: { "Content-Type": "application/x-www-form-urlencoded" } }),
  );
  parse(context);
  expect(() => identify(context)).toThrow(expect.objectContaining({ code: "MissingParameter" }));
});

it("reads what a header has there, and what it lacks from the query", () => {
  const query = "Action=DescribeInstances&Version=2017-03-12&Region=ap-tokyo";
  const context = createContext(tc3Get("DescribeRegions", query, { region: null }));
  parse(context);
  identify(context);
  expect(context.common).toMatchObject({ action: "DescribeRegions", version: "2019-09-24", region: "ap-tokyo" });
});

it("does not look into the query of a TC3 GET when it is strict", () => {
  const context = createContext(tc3Get("", "Action=DescribeRegions&Version=2019-09-24"), { strict: true });
  parse(context);
  expect(() => identify(context)).toThrow(expect.objectContaining({ code: "MissingParameter" }));
});

it.each(["null", "undefined", ""])("takes the region %j, which the Node SDKs send for none, as absent", (region) => {
  const context = createContext(withHeaders(tc3Post("DescribeRegions"), { "x-tc-region": region }));
  parse(context);
  identify(context);
  expect(context.common?.region).toBeUndefined();
});

it.each(["ap-guangzhou", "ap-shanghai-fsi", "sa-saopaulo"])("takes %s", async (region) => {
  expect(await callCode(createEmulator(), "DescribeRegions", {}, region)).toBe("ok");
});

it.each(["na-toronto", "ap-nowhere", "AP-GUANGZHOU"])("refuses %s", async (region) => {
  expect(await callCode(createEmulator(), "DescribeRegions", {}, region)).toBe("UnsupportedRegion");
});

it.each([
  ["TC3", tc3Post("DescribeRegions", {}, { region: null })],
  ["v1", v1Get("DescribeRegions", {}, { region: null })],
  ["the international Node SDK", withHeaders(tc3Post("DescribeRegions"), { "x-tc-region": "null" })],
])("misses the region of %s", async (_, request) => {
  expect(await codeOf(createEmulator(), request)).toBe("MissingParameter");
});

it.each<[need: Operation["region"], name: string | undefined, code: string]>([
  ["none", undefined, "ok"],
  ["none", "ap-nowhere", "ok"],
  ["optional", undefined, "ok"],
  ["optional", "ap-tokyo", "ok"],
  ["optional", "ap-nowhere", "UnsupportedRegion"],
  ["required", undefined, "MissingParameter"],
  ["required", "ap-tokyo", "ok"],
  ["required", "ap-nowhere", "UnsupportedRegion"],
])("answers an action whose region is %s, for the region %j, with %s", (need, name, code) => {
  const operation = { ...describeRegions, region: need };
  const attempt = expect(() => region({ ...createContext(tc3Post("")), operation, common: { region: name } }));
  if (code === "ok") attempt.not.toThrow();
  else attempt.toThrow(expect.objectContaining({ code }));
});
