import { expect, test } from "vitest";
import { recordingConsole } from "../../test/recording-console.js";
import { smallSpecFile, tempSpec } from "../../test/temp-folder.js";
import { runLint } from "./lint.js";

test("a spec without faults ends with 0 and its size", () => {
  const console = recordingConsole();
  const dir = tempSpec();
  expect(runLint(dir, { release: false }, console)).toBe(0);
  expect(console).toMatchObject({ out: [`${dir}: 3 actions and 7 types, no faults.`], err: [] });
});

test("a spec with faults ends with 1, and every fault is printed: those of files, then those between files", () => {
  const console = recordingConsole();
  const dir = tempSpec({
    "types/Tag.json": smallSpecFile("types/Tag.json", (json) => {
      json["color"] = "red";
    }),
    "actions/instance/TerminateInstances.json": smallSpecFile("actions/instance/TerminateInstances.json", (json) => {
      json["errors"] = ["NoSuchCode"];
    }),
  });
  expect(runLint(dir, { release: false }, console)).toBe(1);
  expect(console.out).toEqual([]);
  expect(console.err.join("\n").split("\n")).toEqual([
    "types/Tag.json",
    '    found     the key "color"',
    "    expected  only the keys that the schema names",
    "actions/instance/TerminateInstances.json  errors.NoSuchCode",
    "    found     NoSuchCode",
    "    expected  a code of errors.json",
    "",
    `2 faults in ${dir}.`,
  ]);
});

test("one fault is counted as one", () => {
  const console = recordingConsole();
  const dir = tempSpec({ "service.json": "{" });
  expect(runLint(dir, { release: false }, console)).toBe(1);
  expect(console.err.at(-1)).toBe(`\n1 fault in ${dir}.`);
});

const imported = {
  "types/Tag.json": smallSpecFile("types/Tag.json", (json) => {
    Object.assign(json, { curated: false, todo: ["summary"] });
  }),
  "actions/instance/TerminateInstances.json": smallSpecFile("actions/instance/TerminateInstances.json", (json) => {
    Object.assign(json, { longRunning: undefined, waiters: undefined, curated: false, todo: ["longRunning"] });
  }),
};

test("what is not curated is told, and is no fault of its own", () => {
  const console = recordingConsole();
  const dir = tempSpec(imported);
  expect(runLint(dir, { release: false }, console)).toBe(0);
  expect(console.err).toEqual([
    "uncurated  actions/instance/TerminateInstances.json: longRunning",
    "uncurated  types/Tag.json: summary",
  ]);
  expect(console.out).toEqual([`${dir}: 3 actions and 7 types, no faults; 2 uncurated.`]);
});

test("a release is refused while anything is not curated", () => {
  const console = recordingConsole();
  const dir = tempSpec(imported);
  expect(runLint(dir, { release: true }, console)).toBe(1);
  expect(console.out).toEqual([]);
  expect(console.err.join("\n").split("\n")).toEqual([
    "actions/instance/TerminateInstances.json  longRunning",
    "    found     what the import wrote",
    "    expected  curated by hand, and struck off the entry's todo",
    "types/Tag.json  summary",
    "    found     what the import wrote",
    "    expected  curated by hand, and struck off the entry's todo",
    "",
    `2 faults in ${dir}.`,
  ]);
  expect(runLint(tempSpec(), { release: true }, recordingConsole())).toBe(0);
});
