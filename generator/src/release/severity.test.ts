import { expect, test } from "vitest";
import { isSeverity, reachesSeverity, severities, worstSeverity } from "./severity.js";

test("severities stand in the order of what they ask", () => {
  expect(severities).toEqual(["breaking", "feature", "patch"]);
});

test.each([
  ["breaking", true],
  ["patch", true],
  ["major", false],
  ["", false],
])("whether %j is a severity: %s", (text, isOne) => {
  expect(isSeverity(text)).toBe(isOne);
});

test("the worst of many counts, and none has none", () => {
  expect(worstSeverity(["patch", "breaking", "feature"])).toBe("breaking");
  expect(worstSeverity(["patch", "feature"])).toBe("feature");
  expect(worstSeverity([])).toBeUndefined();
});

test.each([
  ["breaking", "breaking", true],
  ["breaking", "patch", true],
  ["feature", "breaking", false],
  ["feature", "feature", true],
  ["patch", "feature", false],
] as const)("whether %s is as bad as %s: %s", (severity, limit, reaches) => {
  expect(reachesSeverity(severity, limit)).toBe(reaches);
});
