import { expect, it } from "vitest";
import { callCode, codeOf, createEmulator } from "../../test/ask.js";
import { tc3Post, v1Get, withHeaders } from "../../test/requests.js";

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
