import type { ErrorCategory } from "@tcrkit/client/schema";
import { describe, expect, it } from "vitest";
import { exitCodeMeanings, exitCodeOfCategory, exitCodes } from "./exit-codes.js";

describe("exitCodeOfCategory", () => {
  it.each([
    ["authentication", 3],
    ["permission", 5],
    ["protocol", 2],
    ["parameter", 2],
    ["not-found", 4],
    ["conflict", 5],
    ["state", 5],
    ["quota", 5],
    ["billing", 5],
    ["throttle", 6],
    ["server", 7],
    ["dry-run", 0],
    [undefined, 7],
  ] satisfies [ErrorCategory | undefined, number][])("for %s is %d", (category, exitCode) => {
    expect(exitCodeOfCategory(category)).toBe(exitCode);
  });
});

it("gives every exit code a meaning", () => {
  expect(Object.keys(exitCodeMeanings).map(Number)).toEqual(Object.values(exitCodes));
});
