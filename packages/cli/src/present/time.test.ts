import { expect, it } from "vitest";
import { isoTime } from "./time.js";

it.each([
  ["2020-02-27 01:07:14.503709 +0800 CST", "2020-02-26T17:07:14.503Z"],
  ["2020-02-27 01:07:14 +0000 UTC", "2020-02-27T01:07:14.000Z"],
  ["2020-09-28T15:34:59+08:00", "2020-09-28T07:34:59.000Z"],
  ["2022-08-06T07:31:01.207374Z", "2022-08-06T07:31:01.207Z"],
])("reads %s", (text, iso) => {
  expect(isoTime(text)).toBe(iso);
});

it.each(["", "soon", "0001-01-01 00:00:00 +0000 UTC"])("leaves %j as it is", (text) => {
  expect(isoTime(text)).toBe(text);
});
