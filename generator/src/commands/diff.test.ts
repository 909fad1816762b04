import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { recordingConsole } from "../../test/recording-console.js";
import { tempFolder, tempSpec } from "../../test/temp-folder.js";
import { runDiff } from "./diff.js";
import { UsageError } from "./structures.js";

function tempFile(text: string): string {
  const path = join(tempFolder(), "2021-04-01.json");
  writeFileSync(path, text);
  return path;
}

test("a day of history/ is compared with the spec, a line a change", () => {
  const console = recordingConsole();
  expect(runDiff("2020-05-21", "spec", tempSpec(), console)).toBe(0);
  expect(console.out).toEqual([
    "TerminateInstances: action added",
    "InquiryPriceRunInstances input.ClientToken: added (String, optional)",
    "Instance members.ExpiredTime: added (Timestamp)",
  ]);
  expect(console.err).toEqual(["3 differences between 2020-05-21 and spec."]);
});

test("the spec is compared with a description in the official CLI's format", () => {
  const console = recordingConsole();
  const path = tempFile(JSON.stringify(cliDescription));
  expect(runDiff("spec", path, tempSpec(), console)).toBe(0);
  expect(console.out.slice(0, 5)).toEqual([
    "Ping: action added",
    "RunInstances: action added",
    "DescribeInstances: action removed",
    "InquiryPriceRunInstances: action removed",
    "TerminateInstances: action removed",
  ]);
  expect(console.out).toContain("Tag members.Key.nullable: false became true");
});

test.each<[string, () => string, RegExp]>([
  ["a file that is not there", () => "no/such/file.json", /^no\/such\/file\.json: expected a JSON file \(ENOENT/],
  ["a file that is no JSON", () => tempFile("actions:"), /2021-04-01\.json: expected a JSON file \(Unexpected token/],
  ["a file of another form", () => tempFile('{"actions": {}}'), /expected the official CLI's description format/],
  ["a day that history/ lacks", () => "2020-05-22", /^history\/ has no 2020-05-22; it has 2020-05-21\.$/],
])("%s is an error of usage", (_, source, message) => {
  const run = () => runDiff(source(), "spec", tempSpec(), recordingConsole());
  expect(run).toThrow(UsageError);
  expect(run).toThrow(message);
});

test.each(["spec", "2020-05-21"])(
  "%s of a spec with faults is not compared: a broken file would look like a missing one",
  (from) => {
    const dir = tempSpec({ "types/Tag.json": "{" });
    expect(() => runDiff(from, "spec", dir, recordingConsole())).toThrow(
      new UsageError(`${dir} has faults; see pnpm spec:lint.`),
    );
  },
);
