import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTree, tempFolder } from "../test/temp-folder.js";
import { findDrift, repairDrift, writeIfChanged } from "./write.js";

const wanted = [
  { path: "gen/a.ts", text: "a\n" },
  { path: "gen/deep/b.ts", text: "b\n" },
  { path: "gen/c.ts", text: "c\n" },
];
const past = new Date("2020-01-01T00:00:00Z");

/** A tree in which one file is right, one has changed, one is missing, and two are stale; all are old. */
function driftedTree(): string {
  const root = tempFolder();
  const files = {
    "gen/a.ts": "a\n",
    "gen/c.ts": "old\n",
    "gen/old.ts": "",
    "gen/deep/er/old.ts": "",
    "src/mine.ts": "",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), past, past);
  }
  return root;
}

test("drift is what is missing, what has changed, and what is stale in the owned folders", () => {
  expect(findDrift(driftedTree(), ["gen", "none"], wanted)).toEqual({
    missing: ["gen/deep/b.ts"],
    changed: ["gen/c.ts"],
    stale: ["gen/deep/er/old.ts", "gen/old.ts"],
  });
});

test("repair writes just what differs, removes what is stale, and leaves the rest alone", () => {
  const root = driftedTree();
  repairDrift(root, wanted, findDrift(root, ["gen"], wanted));
  expect(readTree(root)).toEqual({ "gen/a.ts": "a\n", "gen/c.ts": "c\n", "gen/deep/b.ts": "b\n", "src/mine.ts": "" });
  expect(statSync(join(root, "gen/a.ts")).mtime).toEqual(past);
  expect(statSync(join(root, "gen/c.ts")).mtime).not.toEqual(past);
  expect(findDrift(root, ["gen"], wanted)).toEqual({ missing: [], changed: [], stale: [] });
});

test("a file is written only if it does not hold just that", () => {
  const path = join(tempFolder(), "new/folder/file.json");
  expect(writeIfChanged(path, "{}")).toBe(true);
  utimesSync(path, past, past);
  expect(writeIfChanged(path, "{}")).toBe(false);
  expect(statSync(path).mtime).toEqual(past);
  expect(writeIfChanged(path, "[]")).toBe(true);
  expect(readTree(join(path, ".."))).toEqual({ "file.json": "[]" });
});
