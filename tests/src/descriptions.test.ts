import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { hostileGroups, hostileNames, hostileTexts } from "../descriptions/hostile.js";
import { places, tryNames } from "../descriptions/hostile-names.js";
import { fillWithText } from "../descriptions/hostile-spec.js";
import { createScratch, generateInto, withImport } from "../descriptions/pipeline.js";
import { publish } from "../descriptions/published.js";
import { rows } from "../descriptions/set.js";
import { shownText } from "../descriptions/site.js";
import { typeErrors } from "../descriptions/type-check.js";

function scratchFolder(): string {
  const folder = createScratch();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("a description", () => {
  test.each(rows.filter(({ refused }) => refused === undefined))("with $name becomes a spec that lints", (row) => {
    expect(withImport(row.text, row.group, (imported) => imported)).toEqual({ kind: "imported", faults: [] });
  });

  test.each(rows.filter(({ refused }) => refused !== undefined))(
    "with $name is refused, and nothing is written",
    (row) => {
      const refused = withImport(row.text, row.group, (imported) => imported);
      expect(refused).toEqual({
        kind: "refused",
        message: expect.stringContaining(row.refused ?? ""),
        hasWritten: false,
      });
    },
  );
});

test("any name at any place is taken or refused in a sentence that names it", () => {
  const names = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: "grapheme", maxLength: 12 }));
  const one = fc.record({ place: fc.constantFrom(...places), name: names });
  fc.assert(
    fc.property(one, (named) => {
      expect(["taken", "refused"]).toContain(tryNames([named], named.name));
    }),
    { numRuns: 30, seed: 13 },
  );
});

test("any group is taken or refused", () => {
  const text = JSON.stringify(publish({ actions: { ListThings: {} } }));
  fc.assert(
    fc.property(fc.constantFrom(...hostileGroups), (group) => {
      const imported = withImport(text, group, (outcome) => outcome);
      if (imported.kind === "imported") expect(imported.faults).toEqual([]);
      else expect(imported).toMatchObject({ message: expect.stringContaining("group"), hasWritten: false });
    }),
    { numRuns: 8, seed: 13 },
  );
});

test("a spec with code in every text that takes one becomes packages that compile", async () => {
  const [folder, [hostile]] = [scratchFolder(), hostileTexts];
  const dir = join(folder, "spec");
  const filled = fillWithText(dir, hostile ?? { text: "", shown: "" });
  expect(filled.wrong).toEqual([]);
  expect(filled.taken.length).toBeGreaterThan(100);
  const root = join(folder, "out");
  expect(await generateInto(root, dir)).toEqual([]);
  expect(typeErrors(root)).toEqual([]);
});

test("what a page shows is its text without marks", () => {
  expect(
    shownText(
      "<head><title>T</title></head><h1>A <a href='x'>&ZeroWidthSpace;</a></h1><p>b &lt;<b>c</b>&gt; &#123;&#x7b;</p>",
    ),
  ).toBe(" A b <c> {{ ");
});
