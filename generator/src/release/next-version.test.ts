import { expect, test } from "vitest";
import type { ApiChange } from "./api-change.js";
import { bumpOf, bumpPackages } from "./next-version.js";

test.each([
  ["breaking", "0.0.0", "minor"],
  ["breaking", "0.9.3", "minor"],
  ["breaking", "1.0.0-rc.1", "major"],
  ["breaking", "1.0.0", "major"],
  ["breaking", "10.2.0", "major"],
  ["feature", "0.1.0", "minor"],
  ["feature", "2.1.0", "minor"],
  ["patch", "0.1.0", "patch"],
  ["patch", "2.1.0", "patch"],
] as const)("a %s change at %s bumps the %s", (severity, version, bump) => {
  expect(bumpOf(severity, version)).toBe(bump);
});

test("each package has its worst change; one that none reaches is not bumped", () => {
  const change = { kind: "action-added", place: "Run", direction: "none", usedBy: [] } as const;
  const changes: ApiChange[] = [
    { ...change, severity: "patch", packages: ["client", "cli"] },
    { ...change, severity: "breaking", packages: ["client"] },
  ];
  expect(bumpPackages(changes, { client: "1.2.3", cli: "0.4.0", mock: "1.0.0", signer: "1.0.0" })).toEqual([
    { package: "client", severity: "breaking", bump: "major" },
    { package: "cli", severity: "patch", bump: "patch" },
  ]);
});
