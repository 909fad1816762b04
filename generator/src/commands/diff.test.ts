import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { recordingConsole } from "../../test/recording-console.js";
import { smallSpecFile, tempFolder, tempSpec } from "../../test/temp-folder.js";
import { tempRepository } from "../../test/temp-repository.js";
import { type DiffOptions, runDiff } from "./diff.js";
import { UsageError } from "./usage-error.js";

const describeFile = "actions/instance/DescribeInstances.json";

/** A repository whose spec was edited after its only commit: an input came, an output went, a sentence changed. */
function editedRepository() {
  const repository = tempRepository();
  const text = smallSpecFile(describeFile, (json) => {
    json["summary"] = "Shows instances.";
    json["output"] = (json["output"] as unknown[]).slice(1);
    (json["input"] as unknown[]).push({ name: "Zone", type: "String", required: false, description: "Its zone." });
  });
  writeFileSync(join(repository.specDir, describeFile), text);
  return repository;
}

function diff(options: Partial<DiffOptions> & Pick<DiffOptions, "specDir" | "root">) {
  const console = recordingConsole();
  const status = runDiff({ from: "HEAD", to: "spec", form: "text", failOn: undefined, ...options }, console);
  return { status, out: console.out, err: console.err };
}

test("a revision is compared with the spec: by severity, with what becomes of the packages", () => {
  const { out, err, status } = diff(editedRepository());
  expect(out).toEqual([
    "Breaking (1)",
    "  DescribeInstances.output.TotalCount: removed (Integer)  [output-removed; client, cli, mock]",
    "",
    "Features (1)",
    "  DescribeInstances.input.Zone: added (String, optional)  [input-added; client, cli, mock]",
    "",
    "Patches (1)",
    "  DescribeInstances.summary: other words  [action-words-changed; client, cli]",
    "",
    "Packages",
    "  client: minor",
    "  cli: minor",
    "  mock: minor",
  ]);
  expect(err).toEqual(["3 changes from HEAD to spec."]);
  expect(status).toBe(0);
});

test("neither the work tree nor the index is touched", () => {
  const repository = editedRepository();
  const before = repository.git("status", "--porcelain");
  const index = readFileSync(join(repository.root, ".git/index"));
  diff(repository);
  expect(readFileSync(join(repository.root, ".git/index")).equals(index)).toBe(true);
  expect(repository.git("status", "--porcelain")).toBe(before);
});

test("as JSON it has a version of its form, and is the same each time", () => {
  const repository = editedRepository();
  const [first, second] = [diff({ ...repository, form: "json" }), diff({ ...repository, form: "json" })];
  expect(first.out).toEqual(second.out);
  expect(JSON.parse(first.out.join("\n"))).toMatchObject({
    schemaVersion: 1,
    from: "HEAD",
    to: "spec",
    severity: "breaking",
    packages: [
      { package: "client", severity: "breaking", bump: "minor" },
      { package: "cli", severity: "feature", bump: "minor" },
      { package: "mock", severity: "feature", bump: "minor" },
    ],
    changes: [
      {
        kind: "input-added",
        place: "DescribeInstances.input.Zone",
        direction: "input",
        severity: "feature",
        to: "String, optional",
      },
      {
        kind: "output-removed",
        place: "DescribeInstances.output.TotalCount",
        direction: "output",
        severity: "breaking",
        milder: { cli: "patch", mock: "patch" },
      },
      { kind: "action-words-changed", place: "DescribeInstances.summary", direction: "none", severity: "patch" },
    ],
  });
});

test("as release notes it stands in the order of the manual's history, without words", () => {
  const { specDir, root } = tempRepository();
  const notes = diff({ specDir, root, from: "2020-05-21", form: "notes" });
  expect(notes.out.join("\n")).toBe(`## From 2020-05-21 to spec

### New actions

- TerminateInstances

### Modified actions

- InquiryPriceRunInstances
  - New input parameters: ClientToken

### Modified data structures

- Instance
  - New members: ExpiredTime
`);
});

test.each([
  ["breaking", 1],
  ["feature", 1],
  ["patch", 1],
] as const)("--fail-on %s ends with %i where something is breaking", (failOn, status) => {
  expect(diff({ ...editedRepository(), failOn }).status).toBe(status);
});

test("--fail-on breaking ends with 0 where nothing is, and without a change everything does", () => {
  const repository = tempRepository();
  expect(diff({ ...repository, from: "2020-05-21", failOn: "breaking" }).status).toBe(0);
  expect(diff({ ...repository, from: "2020-05-21", failOn: "feature" }).status).toBe(1);
  expect(diff({ ...repository, failOn: "patch" })).toEqual({
    status: 0,
    out: [],
    err: ["0 changes from HEAD to spec."],
  });
});

test("where nothing has changed since the last commit, it names the command that tells of that commit", () => {
  const repository = editedRepository();
  repository.git("commit", "--quiet", "--all", "--message", "Change the spec");
  const commit = repository.git("log", "-1", "--format=%h").trim();
  repository.git("commit", "--quiet", "--allow-empty", "--message", "Something else");
  expect(diff(repository).err).toEqual([
    "0 changes from HEAD to spec.",
    `The last commit that changed the spec is told by pnpm api:diff ${commit}~1`,
  ]);
  expect(diff({ ...repository, from: `${commit}~1` }).err).toEqual([`3 changes from ${commit}~1 to spec.`]);
});

test("folders of specs are compared, with a description or with each other", () => {
  const { specDir, root } = tempRepository();
  const path = join(tempFolder(), "description.json");
  writeFileSync(path, JSON.stringify(cliDescription));
  expect(diff({ specDir, root, from: tempSpec(), to: specDir }).out).toEqual([]);
  expect(diff({ specDir, root, from: "spec", to: path }).out).toContain(
    "  Tag.members.Key: may be null now  [member-nullable; client, cli, mock]",
  );
});

const exception = {
  kind: "output-removed",
  place: "DescribeInstances.output.TotalCount",
  severity: "patch",
  reason: "It was never sent.",
};

function writeOverrides(path: string, overrides: readonly object[]): string {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, JSON.stringify({ $schema: "../schema/overrides.schema.json", overrides }));
  return path;
}

test("an exception that is named settles a change with its reason", () => {
  const repository = editedRepository();
  const overrides = writeOverrides(join(tempFolder(), "judged.json"), [exception]);
  const { out } = diff({ ...repository, overrides });
  expect(out[0]).toBe("Features (1)");
  expect(out).toContain("    judged so: It was never sent.");
});

test("the exceptions of a release hold where OLD is older than it and NEW is not", () => {
  const repository = editedRepository();
  writeOverrides(join(repository.specDir, "overrides/3.json"), [exception]);
  expect(diff(repository).out[0]).toBe("Breaking (1)");
  writeFileSync(
    join(repository.specDir, "releases.json"),
    smallSpecFile("releases.json", (json) => {
      (json["releases"] as unknown[]).unshift({ n: 3, date: "2022-01-01", time: "08:00:00" });
    }),
  );
  expect(diff(repository).out[0]).toBe("Features (1)");
  expect(diff({ ...repository, form: "notes" }).out[0]).toMatch(/^## Release 3\n/);
});

test.each([
  [
    "that meets no change",
    [{ ...exception, place: "DescribeInstances.output.Nothing" }],
    /overrides\[0\]\n +found +output-removed at DescribeInstances\.output\.Nothing/,
  ],
  ["without a reason", [{ ...exception, reason: undefined }], /overrides\[0\]\n +found +no key "reason"/],
  [
    "of a severity that there is not",
    [{ ...exception, severity: "major" }],
    /expected +one of "breaking", "feature", "patch"/,
  ],
])("an exception %s is refused", (_, exceptions, message) => {
  const overrides = writeOverrides(join(tempFolder(), "judged.json"), exceptions);
  expect(() => diff({ ...editedRepository(), overrides })).toThrow(message);
});

test.each([
  ["no/such/file.json", /^no\/such\/file\.json: expected a JSON file \(ENOENT/],
  ["2020-05-22", /^history\/ has no 2020-05-22; it has 2020-05-21\.$/],
  ["no-such-branch", /^no-such-branch: expected "spec", a day of history\/, .* or a git revision that has the spec\.$/],
  ["--output=x", /^--output=x: expected/],
])("%s is an error of usage", (from, message) => {
  const run = () => diff({ ...tempRepository(), from });
  expect(run).toThrow(UsageError);
  expect(run).toThrow(message);
});

test.each([
  ["no JSON", "actions:", /expected a JSON file \(Unexpected token/],
  ["of another form", '{"actions": {}}', /expected a file of history\/, or the official CLI's description format/],
])("a file that is %s is an error of usage", (_, text, message) => {
  const from = join(tempFolder(), "2021-04-01.json");
  writeFileSync(from, text);
  expect(() => diff({ ...tempRepository(), from })).toThrow(message);
});

test.each(["spec", "2020-05-21"])(
  "%s of a spec with faults is not compared: a broken file would look like a missing one",
  (from) => {
    const { root } = tempRepository();
    const specDir = tempSpec({ "types/Tag.json": "{" });
    expect(() => diff({ specDir, root, from })).toThrow(
      `${specDir} has faults; see pnpm spec:lint. The first:\ntypes/Tag.json`,
    );
  },
);

test("a package without a readable package.json is named", () => {
  const { specDir } = tempRepository();
  expect(() => diff({ specDir, root: tempFolder() })).toThrow(
    /packages\/signer\/package\.json: expected the package's name and version/,
  );
});
