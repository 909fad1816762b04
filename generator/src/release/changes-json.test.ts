import { expect, test } from "vitest";
import type { ApiChange } from "./api-change.js";
import { changesJson } from "./changes-json.js";

const change: ApiChange = {
  reason: "Nobody can send it.",
  perhapsRenamed: "Run.input.Place",
  to: "String",
  from: "Integer",
  usedBy: [{ action: "Run", side: "input" }],
  packages: ["client"],
  severity: "feature",
  direction: "input",
  place: "Run.input.Zone",
  kind: "input-type-changed",
};

test("the keys of changes stand in one order, and the worst change counts for all", () => {
  const bumps = [{ package: "client", severity: "breaking", bump: "minor" }] as const;
  const { from: _from, to: _to, perhapsRenamed: _renamed, reason: _reason, ...plain } = change;
  const json = changesJson("HEAD", "spec", [change, { ...plain, severity: "breaking" }], bumps);
  expect(JSON.stringify(json, undefined, 1)).toBe(
    JSON.stringify(
      {
        schemaVersion: 1,
        from: "HEAD",
        to: "spec",
        severity: "breaking",
        packages: bumps,
        changes: [
          {
            kind: "input-type-changed",
            place: "Run.input.Zone",
            direction: "input",
            severity: "feature",
            packages: ["client"],
            usedBy: [{ action: "Run", side: "input" }],
            from: "Integer",
            to: "String",
            perhapsRenamed: "Run.input.Place",
            reason: "Nobody can send it.",
          },
          {
            kind: "input-type-changed",
            place: "Run.input.Zone",
            direction: "input",
            severity: "breaking",
            packages: ["client"],
            usedBy: [{ action: "Run", side: "input" }],
          },
        ],
      },
      undefined,
      1,
    ),
  );
});

test("no change has no severity", () => {
  expect(changesJson("HEAD", "spec", [], [])).toEqual({
    schemaVersion: 1,
    from: "HEAD",
    to: "spec",
    severity: null,
    packages: [],
    changes: [],
  });
});
