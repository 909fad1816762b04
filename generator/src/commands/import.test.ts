import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { descriptionOf } from "../../test/description-of.js";
import { recordingConsole } from "../../test/recording-console.js";
import { changedSpec, memberFile, type SpecDraft } from "../../test/small-spec.js";
import { readTree, smallSpecFile, tempFolder, tempSpec } from "../../test/temp-folder.js";
import { structureOfSpec } from "../release/structure-of-spec.js";
import { type ImportOptions, runImport } from "./import.js";
import { runLint } from "./lint.js";
import { UsageError } from "./usage-error.js";

const inquiryFile = "actions/price/InquiryPriceRunInstances.json";
const historyFile = "history/2020-05-21.json";

/** The small spec on disk, but for the one scalar that the format lacks. */
function importableSpec(): string {
  const withoutObject = (path: string) => smallSpecFile(path, () => {}).replace('"Object"', '"String"');
  return tempSpec({ [inquiryFile]: withoutObject(inquiryFile), [historyFile]: withoutObject(historyFile) });
}

function describing(change: (draft: SpecDraft) => void): string {
  const spec = changedSpec((draft) => {
    memberFile(draft.inquiry.input, "Labels").type = "String";
    change(draft);
  });
  return tempFile(JSON.stringify(descriptionOf(spec.service.json, structureOfSpec(spec))));
}

function tempFile(text: string, name = "api.json"): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, text);
  return path;
}

function runOn(specDir: string, path: string, more: Partial<ImportOptions> = {}) {
  const console = recordingConsole();
  const options = { group: undefined, date: undefined, remove: false, dryRun: false, today: () => "2021-06-01" };
  const code = runImport([path], { specDir, ...options, ...more }, console);
  return { code, ...console };
}

const zone = { name: "Zone", type: "String", required: false, description: "A zone." };
const newRelease = (draft: SpecDraft) => {
  draft.describe.input.push(zone);
  draft.spec.actions.push({
    file: "",
    group: "",
    json: { ...draft.terminate, name: "StopInstances" },
  });
};

test("a new release is merged: what changed is told, the lint names what is left to do, and a release waits for it", () => {
  const dir = importableSpec();
  const path = describing(newRelease);
  const before = readTree(dir);
  expect(runOn(dir, path, { date: "2021-06-01 10:00:00", group: "instance" })).toMatchObject({
    code: 0,
    err: [],
    out: [
      "+ DescribeInstances input.Zone: added (String, optional)",
      "+ StopInstances: action added to actions/instance",
      `${dir}/actions/instance/DescribeInstances.json: written`,
      `${dir}/actions/instance/StopInstances.json: written`,
      `${dir}/releases.json: written`,
      "3 files changed; 3 uncurated in the spec, which pnpm spec:lint names.",
    ],
  });
  const lint = recordingConsole();
  expect(runLint(dir, { release: false }, lint)).toBe(0);
  expect(lint.err).toEqual([
    "uncurated  actions/instance/DescribeInstances.json  input.Zone: description",
    "uncurated  actions/instance/StopInstances.json: summary, kind, rateLimit, region, errors, example, examples, destructive, longRunning, waiters",
    "uncurated  actions/instance/StopInstances.json  input.InstanceIds: description, example",
  ]);
  expect(runLint(dir, { release: true }, recordingConsole())).toBe(1);
  const changed = Object.entries(readTree(dir)).filter(([file, text]) => before[file] !== text);
  expect(changed.map(([file]) => file)).toEqual([
    "actions/instance/DescribeInstances.json",
    "actions/instance/StopInstances.json",
    "releases.json",
  ]);
});

test("what a release takes away or changes is told by its entry, so that the lint has no fault", () => {
  const dir = importableSpec();
  const path = describing(({ describe, inquiry, type }) => {
    describe.input.pop();
    inquiry.output.push({ name: "Left", type: "Integer", nullable: false, description: "What is left." });
    memberFile(describe.output, "TotalCount").nullable = true;
    memberFile(type("Tag").members, "Key").required = false;
    type("Instance").members.pop();
  });
  runOn(dir, path, { remove: true });
  const lint = recordingConsole();
  expect(runLint(dir, { release: false }, lint)).toBe(0);
  expect(JSON.parse(readTree(dir)["releases.json"] ?? "")).toMatchObject({
    releases: [
      {
        n: 3,
        modifiedActions: {
          DescribeInstances: { deletedInputs: ["default"], modifiedOutputs: ["TotalCount"] },
          InquiryPriceRunInstances: { newOutputs: ["Left"] },
        },
        modifiedTypes: { Instance: { deletedMembers: ["ExpiredTime"] }, Tag: { modifiedMembers: ["Key"] } },
      },
      { n: 2 },
      { n: 1 },
    ],
  });
});

test("merged again, it changes nothing", () => {
  const dir = importableSpec();
  const path = describing(newRelease);
  runOn(dir, path);
  const once = readTree(dir);
  expect(runOn(dir, path, { today: () => "2021-07-01" }).out).toEqual(["The spec has all of it; nothing to write."]);
  expect(readTree(dir)).toEqual(once);
});

test("a file changes only where the description does", () => {
  const dir = importableSpec();
  const file = "actions/instance/DescribeInstances.json";
  const linesOf = () => (readTree(dir)[file] ?? "").split("\n").map((line) => line.trim().replace(/,$/, ""));
  const before = linesOf();
  runOn(
    dir,
    describing(({ describe }) => describe.input.push(zone)),
  );
  const at = before.findIndex((line) => line.startsWith('{ "name": "default"')) + 1;
  expect(linesOf()).toEqual(
    before.toSpliced(
      at,
      0,
      "{",
      '"name": "Zone"',
      '"type": "String"',
      '"required": false',
      '"since": 3',
      '"description": "To be written: what Zone is."',
      '"curated": false',
      '"todo": ["description"]',
      "}",
    ),
  );
});

test("a dry run tells the same and writes nothing", () => {
  const dir = importableSpec();
  const before = readTree(dir);
  const { out } = runOn(dir, describing(newRelease), { dryRun: true });
  expect(out.slice(0, 3)).toEqual([
    "+ DescribeInstances input.Zone: added (String, optional)",
    "+ StopInstances: action added to actions/unsorted",
    `${dir}/actions/instance/DescribeInstances.json: would be written`,
  ]);
  expect(readTree(dir)).toEqual(before);
});

test.each<[string, () => string, Partial<ImportOptions>, RegExp]>([
  ["no JSON", () => tempFile("actions:"), {}, /api\.json: expected a JSON file \(Unexpected token/],
  [
    "another format",
    () => tempFile('{"openapi": "3.1.0"}'),
    {},
    /official CLI's format\.\n {2}metadata\.apiVersion: expected/,
  ],
  [
    "another service",
    () => tempFile(JSON.stringify(cliDescription).replace('"cvm"', '"sts"')),
    {},
    /expected a description of cvm, version 2017-03-12; found sts, version 2017-03-12\.$/,
  ],
  [
    "another version",
    () => tempFile(JSON.stringify(cliDescription).replace('"2017-03-12"', '"2024-01-01"')),
    {},
    /found cvm, version 2024-01-01\.$/,
  ],
  [
    "an unknown group",
    () => describing(newRelease),
    { group: "disks" },
    /^--group disks: expected .*: instance, price\.$/,
  ],
  ["no day", () => describing(newRelease), { date: "soon" }, /^--date soon: expected a day/],
  ["an earlier day", () => describing(newRelease), { date: "2021-02-01" }, /is before release 2 of 2021-03-01/],
])("%s is an error of usage, and nothing changes", (_, path, more, message) => {
  const dir = importableSpec();
  const before = readTree(dir);
  const run = () => runOn(dir, path(), more);
  expect(run).toThrow(UsageError);
  expect(run).toThrow(message);
  expect(readTree(dir)).toEqual(before);
});

test.each([[[]], [["a.json", "b.json"]]])("%j is not one file", (paths) => {
  const options = { specDir: ".", group: undefined, date: undefined, remove: false, dryRun: false, today: () => "" };
  expect(() => runImport(paths, options, recordingConsole())).toThrow(UsageError);
});

test("a spec with faults is not merged into", () => {
  const dir = tempSpec({ "types/Tag.json": "{" });
  expect(() => runOn(dir, describing(newRelease))).toThrow(/has faults/);
});
