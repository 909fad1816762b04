import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordingConsole } from "../../test/recording-console.js";
import { readTree, smallSpecFile } from "../../test/temp-folder.js";
import { type TempRepository, tempRepository } from "../../test/temp-repository.js";
import { type ChangesetOptions, runChangeset } from "./changeset.js";

const describeFile = "actions/instance/DescribeInstances.json";

function edit({ specDir }: TempRepository, file: string, change: (json: Record<string, unknown>) => void): void {
  writeFileSync(join(specDir, file), smallSpecFile(file, change));
}

function editedRepository(version?: string): TempRepository {
  const repository = tempRepository(version);
  edit(repository, describeFile, (json) => {
    json["summary"] = "Shows instances.";
    json["examples"] = [];
    json["output"] = (json["output"] as unknown[]).slice(1);
    (json["input"] as unknown[]).push({ name: "Zone", type: "String", required: false, description: "Its zone." });
  });
  edit(repository, "releases.json", (json) => {
    (json["releases"] as unknown[]).unshift({ n: 3, date: "2022-01-01", time: "08:00:00" });
  });
  return repository;
}

function changeset(repository: TempRepository, options: Partial<ChangesetOptions> = {}) {
  const console = recordingConsole();
  const status = runChangeset({ ...repository, from: "HEAD", to: "spec", dryRun: false, ...options }, console);
  return { status, out: console.out.map((line) => line.replaceAll(repository.root, "")), err: console.err };
}

test("each package that the changes reach gets one changeset, named for the release", () => {
  const repository = editedRepository();
  expect(changeset(repository)).toEqual({
    status: 0,
    out: [
      "/.changeset/api-release-3-client.md: written",
      "/.changeset/api-release-3-cli.md: written",
      "/.changeset/api-release-3-mock.md: written",
    ],
    err: [],
  });
  expect(readTree(join(repository.root, ".changeset"))).toEqual({
    "api-release-3-cli.md": changesetText("cli", "1 feature, 1 small change, 1 text reworded", [
      newInput,
      ["Also:", lostOutput],
    ]),
    "api-release-3-client.md": clientChangeset,
    "api-release-3-mock.md": changesetText("mock", "1 feature, 2 small changes", [
      newInput,
      ["Also:", "`DescribeInstances.examples`: other examples", lostOutput],
    ]),
  });
});

const lostOutput = "`DescribeInstances.output.TotalCount`: removed (Integer)";
const newInput = ["New:", "`DescribeInstances.input.Zone`: added (String, optional)"];
const clientChangeset = changesetText("client", "1 breaking change, 1 feature, 1 text reworded", [
  ["Breaking:", lostOutput],
  newInput,
]);

function changesetText(name: string, summary: string, lists: readonly (readonly string[])[]): string {
  const head = ["---", `"@cvmkit/${name}": minor`, "---", "", `Follow release 3 of the API: ${summary}.`];
  const listed = lists.flatMap(([title = "", ...lines]) => ["", title, "", ...lines.map((line) => `- ${line}`)]);
  return [...head, ...listed, ""].join("\n");
}

test.each([
  ["client", "major"],
  ["cli", "minor"],
  ["mock", "minor"],
])(
  "from 1.0 on a breaking change is a major one, and an output that is gone breaks the client alone: %s",
  (name, bump) => {
    const repository = editedRepository("1.4.0");
    changeset(repository);
    const text = readFileSync(join(repository.root, `.changeset/api-release-3-${name}.md`), "utf8");
    expect(text).toContain(`"@cvmkit/${name}": ${bump}`);
  },
);

test("written twice it is the same", () => {
  const repository = editedRepository();
  changeset(repository);
  const before = readTree(join(repository.root, ".changeset"));
  expect(changeset(repository).out.every((line) => line.endsWith(": unchanged"))).toBe(true);
  expect(readTree(join(repository.root, ".changeset"))).toEqual(before);
});

test("a correction without a release is named by what it changes", () => {
  const repository = tempRepository();
  edit(repository, describeFile, (json) => {
    json["rateLimit"] = 20;
  });
  const { out } = changeset(repository);
  const names = out.map((line) => /api-([0-9a-f]{8})-(\w+)\.md/.exec(line)?.slice(1) ?? []);
  expect(names.map(([, name]) => name)).toEqual(["client", "cli", "mock"]);
  expect(new Set(names.map(([hash]) => hash)).size).toBe(1);
  const [file = ""] = out.map((line) => line.split(":")[0] ?? "");
  expect(readFileSync(join(repository.root, file), "utf8")).toBe(`---
"@cvmkit/client": patch
---

Correct what is said of the API: 1 small change.

Also:

- \`DescribeInstances.rateLimit\`: another frequency limit (40 became 20)
`);
});

test("a file that is there with another text stays, and nothing else is written", () => {
  const repository = editedRepository();
  changeset(repository);
  const path = join(repository.root, ".changeset/api-release-3-cli.md");
  writeFileSync(path, "Written by hand.\n");
  expect(() => changeset(repository)).toThrow(
    `${path}: there with another text; remove it to have it written anew. Nothing was written.`,
  );
  expect(readFileSync(path, "utf8")).toBe("Written by hand.\n");
});

test("a changeset of another comparison is pointed at", () => {
  const repository = editedRepository();
  changeset(repository);
  const { err } = changeset(repository, { from: "2020-05-21" });
  expect(err).toEqual(
    ["cli", "client", "mock"].map(
      (name) =>
        `${join(repository.root, ".changeset")}/api-release-3-${name}.md: from another comparison; remove it if it tells the same changes.`,
    ),
  );
});

test("a dry run prints and writes nothing", () => {
  const repository = editedRepository();
  const { out } = changeset(repository, { dryRun: true });
  expect(out[0]).toBe(`/.changeset/api-release-3-client.md:\n${clientChangeset}`);
  expect(repository.git("status", "--porcelain", "--", ".changeset")).toBe("");
});

test("where nothing reaches a package there is nothing to write", () => {
  expect(changeset(tempRepository())).toEqual({
    status: 0,
    out: [],
    err: ["Nothing from HEAD to spec reaches a package."],
  });
});
