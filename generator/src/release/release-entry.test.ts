import { expect, test } from "vitest";
import type { ApiChange } from "./api-change.js";
import { printReleaseNotes } from "./print-release-notes.js";
import { type ReleaseEntry, releaseEntry } from "./release-entry.js";

/** `input-added Run.input.Zone` */
function changesOf(...lines: string[]): ApiChange[] {
  return lines.map((line) => {
    const [kind = "", place = ""] = line.split(" ");
    return {
      kind: kind as ApiChange["kind"],
      place,
      direction: "none",
      severity: "patch",
      packages: [],
      usedBy: [],
    };
  });
}

test.each<[string, string[], ReleaseEntry]>([
  [
    "what came and went as a whole",
    ["action-added Run", "action-removed Stop", "type-added Tag", "type-removed Disk"],
    {
      newActions: ["Run"],
      deletedActions: ["Stop"],
      newTypes: ["Tag"],
      deletedTypes: ["Disk"],
    },
  ],
  [
    "the members of an action, each in its list",
    [
      "input-added Run.input.Zone",
      "input-required-added Run.input.Size",
      "input-removed Run.input.Place",
      "input-narrowed Run.input.Count.maximum",
      "output-added Run.output.Id",
      "output-removed Run.output.Uuid",
      "output-not-null Run.output.Total",
    ],
    {
      modifiedActions: {
        Run: {
          newInputs: ["Zone", "Size"],
          deletedInputs: ["Place"],
          modifiedInputs: ["Count"],
          newOutputs: ["Id"],
          deletedOutputs: ["Uuid"],
          modifiedOutputs: ["Total"],
        },
      },
    },
  ],
  [
    "the members of a type",
    ["member-added Tag.members.Scope", "member-type-changed Tag.members.Key"],
    {
      modifiedTypes: { Tag: { newMembers: ["Scope"], modifiedMembers: ["Key"] } },
    },
  ],
  [
    "a member once, however much of it changed",
    ["input-narrowed Run.input.Count.minimum", "input-widened Run.input.Count.maximum"],
    {
      modifiedActions: { Run: { modifiedInputs: ["Count"] } },
    },
  ],
  [
    "each owner by itself",
    ["input-added Run.input.Zone", "input-added Stop.input.Zone"],
    {
      modifiedActions: { Run: { newInputs: ["Zone"] }, Stop: { newInputs: ["Zone"] } },
    },
  ],
  [
    "no words",
    [
      "input-words-changed Run.input.Zone.description",
      "member-remarks-changed Tag.members.Key.values.a",
      "member-since-changed Tag.members.Key.since",
      "input-sample-changed Run.input.Zone.example",
    ],
    {},
  ],
  [
    "nothing else of an action or of the service",
    ["action-frequency-changed Run.rateLimit", "region-added service.regions.ap-beijing"],
    {},
  ],
])("an entry has %s", (_, lines, entry) => {
  expect(releaseEntry(changesOf(...lines))).toEqual(entry);
});

test("as notes it stands in the order of the manual's history", () => {
  const entry: ReleaseEntry = {
    modifiedTypes: { Tag: { modifiedMembers: ["Key"], newMembers: ["Scope", "Zone"], deletedMembers: [] } },
    deletedTypes: ["Disk"],
    newTypes: ["Tag"],
    modifiedActions: { Run: { newOutputs: ["Id"], newInputs: ["Zone"] }, Stop: { deletedInputs: ["Force"] } },
    deletedActions: ["Halt"],
    newActions: ["Run", "Stop"],
  };
  expect(printReleaseNotes(entry, "Release 3")).toBe(`## Release 3

### New actions

- Run
- Stop

### Deleted actions

- Halt

### Modified actions

- Run
  - New input parameters: Zone
  - New output parameters: Id
- Stop
  - Deleted input parameters: Force

### New data structures

- Tag

### Deleted data structures

- Disk

### Modified data structures

- Tag
  - New members: Scope, Zone
  - Modified members: Key
`);
});

test("notes of nothing say so", () => {
  expect(printReleaseNotes({}, "Release 3")).toBe("## Release 3\n\nNothing but words.\n");
});
