import { expect, test } from "vitest";
import type { MemberFile } from "../spec-files.js";
import { flagsOfInput } from "./flags.js";

function member(name: string, facts: Partial<MemberFile> = {}): MemberFile {
  return { name, type: "String", description: "Words.", ...facts };
}

test.each<[string, readonly MemberFile[], Record<string, string>]>([
  [
    "the name in kebab-case",
    [member("RegistryId"), member("Topic_Name")],
    { RegistryId: "registry-id", Topic_Name: "topic-name" },
  ],
  ["another one where the command line keeps that for itself", [member("Filter")], { Filter: "param-filter" }],
  ["what the spec gives", [member("Filter", { flag: "keep" })], { Filter: "keep" }],
  ["another one where two come to one", [member("UUI"), member("Uui")], { UUI: "uui", Uui: "param-uui" }],
  [
    "a number where those are taken, too",
    [member("UUI"), member("Uui"), member("ParamUui")],
    { UUI: "uui", Uui: "param-uui", ParamUui: "param-param-uui" },
  ],
  [
    "another one where it is turned off by a flag that is taken",
    [member("Debug", { type: "Boolean" })],
    { Debug: "param-debug" },
  ],
  [
    "what the spec gives before what comes of a name",
    [member("Keep"), member("Filter", { flag: "keep" })],
    { Keep: "param-keep", Filter: "keep" },
  ],
  [
    "the one that it had before another came",
    [member("Uui", { since: 3 }), member("UUI")],
    { Uui: "param-uui", UUI: "uui" },
  ],
])("a parameter's flag is %s", (_, input, flags) => {
  expect(Object.fromEntries(flagsOfInput(input, new Set(["filter", "no-debug"])))).toEqual(flags);
});

test("no number of parameters that come to one flag is too great", () => {
  const input = ["aB", "AB", "Ab", "ab"].map((name) => member(name));
  const flags = [...flagsOfInput(input, new Set(["ab", "a-b"])).values()];
  expect(new Set(flags).size).toBe(4);
  expect(flags).toContain("param-ab-2");
});
