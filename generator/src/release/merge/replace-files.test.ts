import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTree, tempFolder } from "../../../test/temp-folder.js";
import { replaceFiles } from "./replace-files.js";

function folderWith(files: Readonly<Record<string, string>>): string {
  const dir = tempFolder();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  return dir;
}

test("files are written, written over and removed, and nothing else is left", () => {
  const dir = folderWith({ "a.json": "old", "b.json": "old", "c.json": "old" });
  replaceFiles(dir, [
    { path: "a.json", text: "new" },
    { path: "b.json", text: undefined },
    { path: "actions/group/New.json", text: "new" },
  ]);
  expect(readTree(dir)).toEqual({ "a.json": "new", "actions/group/New.json": "new", "c.json": "old" });
});

test("where one file cannot be written, none is", () => {
  const dir = folderWith({ "a.json": "old" });
  const changes = [
    { path: "a.json", text: "new" },
    { path: "a.json/b.json", text: "new" },
  ];
  expect(() => replaceFiles(dir, changes)).toThrow();
  expect(readTree(dir)).toEqual({ "a.json": "old" });
});

test("where a file to remove is not there, what was changed before is taken back", () => {
  const dir = folderWith({ "a.json": "old" });
  const changes = [
    { path: "a.json", text: "new" },
    { path: "gone.json", text: undefined },
  ];
  expect(() => replaceFiles(dir, changes)).toThrow();
  expect(readTree(dir)).toEqual({ "a.json": "old" });
});

test("where one file cannot take its place, what was changed before is taken back", () => {
  const dir = folderWith({ "a.json": "old", "b.json": "old" });
  mkdirSync(join(dir, "d.json"));
  writeFileSync(join(dir, "d.json", "inside"), "old");
  const changes = [
    { path: "a.json", text: "new" },
    { path: "b.json", text: undefined },
    { path: "c.json", text: "new" },
    { path: "d.json", text: "new" },
  ];
  expect(() => replaceFiles(dir, changes)).toThrow();
  expect(readTree(dir)).toEqual({ "a.json": "old", "b.json": "old", "d.json/inside": "old" });
});
