import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { recordingConsole } from "../../test/recording-console.js";
import { readTree, tempFolder, tempSpec } from "../../test/temp-folder.js";
import { printHistoryFile } from "../release/history-file.js";
import { readCliDescription } from "../release/read-description.js";
import { runImportHistory } from "./import-history.js";
import { UsageError } from "./usage-error.js";

function tempDescription(name: string, text = JSON.stringify(cliDescription)): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, text);
  return path;
}

test("a description goes into history/ under the day in its name, and is written once", () => {
  const console = recordingConsole();
  const dir = tempSpec();
  const path = tempDescription("cvm-2021-03-02.json");
  expect(runImportHistory([path], dir, console)).toBe(0);
  expect(runImportHistory([path], dir, console)).toBe(0);
  const file = join(dir, "history", "2021-03-02.json");
  expect(console.out).toEqual([`${file}: written`, `${file}: unchanged`]);
  expect(readTree(join(dir, "history"))["2021-03-02.json"]).toBe(
    printHistoryFile("2021-03-02", readCliDescription(cliDescription)),
  );
});

test.each<[string, () => string[], RegExp]>([
  ["no file", () => [], /expected at least one file/],
  ["a file that is not there", () => ["2021-03-02.json"], /^2021-03-02\.json: expected a JSON file/],
  [
    "a file of another form",
    () => [tempDescription("2021-03-02.json", "[]")],
    /the file: expected an object, found \[\]/,
  ],
  [
    "the description of another service",
    () => [tempDescription("2021-03-02.json", JSON.stringify(cliDescription).replace('"cvm"', '"sts"'))],
    /expected a description of cvm, version 2017-03-12; found sts, version 2017-03-12/,
  ],
  ["a name without a day", () => [tempDescription("api.json")], /expected a day in the file's name/],
])("%s is an error of usage", (_, paths, message) => {
  const run = () => runImportHistory(paths(), tempSpec(), recordingConsole());
  expect(run).toThrow(UsageError);
  expect(run).toThrow(message);
});

test("where one file cannot be used, none is written", () => {
  const dir = tempSpec();
  const before = readTree(dir);
  const paths = [tempDescription("2021-03-02.json"), "api.json"];
  expect(() => runImportHistory(paths, dir, recordingConsole())).toThrow(UsageError);
  expect(readTree(dir)).toEqual(before);
});
