import { describe, expect, test } from "vitest";
import { loadSpec } from "../src/load.js";
import { diffApi } from "../src/release/diff-api.js";
import { worstSeverity } from "../src/release/severity.js";
import { type Snapshot, snapshotOfSpec } from "../src/release/snapshot.js";
import { apiEdits } from "./api-edits/api-edits.js";
import { realSpecDir } from "./folders.js";
import { changedSpec, loadSmallSpec } from "./small-spec.js";

const small = snapshotOfSpec("small", loadSmallSpec());

function outline(from: Snapshot, to: Snapshot) {
  return diffApi(from, to).map(({ kind, place }) => `${kind} ${place}`);
}

describe("any two edits", () => {
  const pairs = apiEdits.flatMap((one, index) => apiEdits.slice(index + 1).map((other) => [one, other] as const));
  const told = pairs.map(([one, other]) => {
    const spec = changedSpec((draft) => {
      one.edit(draft);
      other.edit(draft);
    });
    return { one, other, changes: diffApi(small, snapshotOfSpec("edited", spec)) };
  });
  const independent = told.filter(({ one, other }) => one.place !== other.place);

  test("are as bad together as the worse of them", () => {
    const milder = independent.filter(({ one, other, changes }) => {
      const worst = worstSeverity([one.severity, other.severity]);
      return worstSeverity(changes.map(({ severity }) => severity)) !== worst;
    });
    expect(milder.map(({ one, other }) => [one.what, other.what])).toEqual([]);
    expect(independent.length).toBeGreaterThan(1500);
  });

  test("come in the order of their places", () => {
    for (const { changes } of told) {
      const places = changes.map(({ place }) => place);
      expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });
});

describe("the states that history/ keeps", () => {
  const { spec } = loadSpec(realSpecDir);
  if (spec === undefined) throw new Error("The spec cannot be read.");
  const states: Snapshot[] = [
    ...spec.history.map(({ json }) => ({ name: json.date, structure: json, spec: undefined })),
    snapshotOfSpec("spec", spec),
  ];

  test.each(states)("$name does not differ from itself", (state) => {
    expect(diffApi(state, structuredClone(state))).toEqual([]);
  });

  test("what one lacks of another is what the other has more", () => {
    const back = { added: "removed", removed: "added" } as const;
    for (const from of states) {
      for (const to of states) {
        const whole = (a: Snapshot, b: Snapshot) => outline(a, b).filter((line) => /^(?:action|type)-/.test(line));
        const mirrored = whole(to, from).map((line) =>
          line.replace(/added|removed/, (verb) => back[verb as keyof typeof back]),
        );
        expect(whole(from, to).toSorted()).toEqual(mirrored.toSorted());
      }
    }
  });
});
