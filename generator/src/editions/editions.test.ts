import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { recordingConsole } from "../../test/recording-console.js";
import { readTree, tempFolder, tempSpec } from "../../test/temp-folder.js";
import { runGenerate } from "../commands/generate.js";
import { runLint } from "../commands/lint.js";

const folder = "editions/other";

const edition = {
  $schema: "",
  name: "other",
  title: "The other edition",
  summary: "What another site has besides.",
  sources: { text: "A published text.", ours: "Nobody says it." },
  services: [{ name: "tag", title: "Tag", summary: "Tags of everything.", version: "2018-01-01" }],
  otherActions: ["StopEverything"],
};

const reboot = {
  $schema: "",
  name: "RebootInstances",
  summary: "Starts instances anew.",
  kind: "execute",
  rateLimit: 10,
  region: "required",
  input: [{ name: "Restart", type: "Restart", required: true, description: "How each is started." }],
  output: [],
  errors: ["InternalError"],
  destructive: false,
  longRunning: false,
  examples: [],
  sources: { ".": "text", rateLimit: "ours" },
};

const restart = {
  $schema: "",
  name: "Restart",
  summary: "How an instance is started.",
  members: [
    { name: "Soft", type: "Boolean", required: false, nullable: false, description: "True waits for programs." },
  ],
  sources: { ".": "text" },
};

const change = {
  $schema: "",
  name: "TerminateInstances",
  input: [{ name: "Forced", type: "Boolean", required: false, description: "True does not wait." }],
  changes: { "input.InstanceIds": { required: false } },
  sources: { ".": "text", "input.Forced": "ours" },
};

const tagList = {
  ...reboot,
  name: "ListTags",
  summary: "Lists what is there.",
  kind: "read",
  input: [],
  destructive: undefined,
  longRunning: undefined,
};

type Json = Readonly<Record<string, unknown>>;

/** The small spec with an edition, of which some files are written otherwise. */
function specWithEdition(files: Readonly<Record<string, Json>> = {}): string {
  const dir = tempSpec();
  const all: Readonly<Record<string, Json>> = {
    "edition.json": edition,
    "actions/instance/RebootInstances.json": reboot,
    "types/Restart.json": restart,
    "changes/TerminateInstances.json": change,
    "services/tag/actions/ListTags.json": tagList,
    ...files,
  };
  for (const [path, json] of Object.entries(all)) {
    const file = join(dir, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(json));
  }
  return dir;
}

function faultsWith(files: Readonly<Record<string, Json>>): string[] {
  const console = recordingConsole();
  expect(runLint(specWithEdition(files), { release: false }, console)).toBe(1);
  return console.err.slice(0, -1).join("\n").split("\n");
}

test("an edition adds tables for the mock, and nothing else becomes another", async () => {
  const made = async (specDir: string) => {
    const root = tempFolder();
    const console = recordingConsole();
    expect(await runGenerate({ specDir, root, check: false, now: () => 0 }, console)).toBe(0);
    return readTree(root);
  };
  const [plain, withEdition] = [await made(tempSpec()), await made(specWithEdition())];
  const gen = "packages/mock/src/gen";
  const own = Object.keys(withEdition).filter((path) => !Object.hasOwn(plain, path));
  expect(own).toEqual(
    ["other", "tag"].flatMap((name) => [
      `${gen}/${name}/errors/${name}.ts`,
      `${gen}/${name}/operations/by-name.ts`,
      `${gen}/${name}/operations/${name}.ts`,
      `${gen}/${name}/service.ts`,
      ...(name === "tag" ? [] : [`${gen}/${name}/shapes/${name}.ts`]),
      `${gen}/${name}/types/by-action.ts`,
      `${gen}/${name}/types/${name}.ts`,
    ]),
  );
  expect(Object.fromEntries(Object.entries(withEdition).filter(([path]) => !own.includes(path)))).toEqual(plain);
  const operations = withEdition[`${gen}/other/operations/other.ts`] ?? "";
  expect(operations).toContain('name: "RebootInstances"');
  expect(operations).toContain('{ name: "InstanceIds", type: "String", list: 1, maxItems: 100 }');
  expect(operations).toContain('{ name: "Forced", type: "Boolean" }');
  expect(operations).not.toContain('name: "DescribeInstances"');
  // Of what the API has, the edition's table says what differs.
  expect(operations).toMatch(
    /terminateInstances: OperationChange<[^>]*> = \{\s+name: "TerminateInstances",\s+input: \[/,
  );
  expect(operations.match(/kind: /g)).toHaveLength(1);
  expect(withEdition[`${gen}/other/service.ts`]).toContain('otherActions: readonly string[] = ["StopEverything"]');
  expect(withEdition[`${gen}/tag/service.ts`]).toContain('{ name: "tag", version: "2018-01-01" }');
}, 60_000);

test("every fact has a source that the edition knows, at a path that leads somewhere", () => {
  const sources = { ".": "hearsay", "members.Hard": "text" };
  expect(faultsWith({ "types/Restart.json": { ...restart, sources } })).toEqual([
    `${folder}/types/Restart.json  sources..`,
    "    found     hearsay",
    "    expected  a source of edition.json",
    `${folder}/types/Restart.json  sources`,
    "    found     members.Hard",
    "    expected  a path that leads to something in the file",
  ]);
  const { sources: _, ...bare } = restart;
  expect(faultsWith({ "types/Restart.json": bare })).toContain('    found     no key "sources"');
});

test("what an edition adds is new, and what it changes is there", () => {
  const other = { ...edition, otherActions: ["DescribeInstances"], services: [] };
  const lost = { ...change, changes: { "input.Nothing": { required: false } } };
  const files = { "edition.json": other, "changes/TerminateInstances.json": lost };
  expect(faultsWith(files)).toEqual([
    `${folder}/edition.json  otherActions`,
    "    found     DescribeInstances",
    "    expected  an action that has no file",
    `${folder}/changes/TerminateInstances.json  changes`,
    "    found     input.Nothing",
    "    expected  a member of TerminateInstances",
    `${folder}/edition.json  services`,
    "    found     tag",
    "    expected  it in edition.json",
  ]);
});

test("an edition keeps the rules of the spec, beside what it is added to", () => {
  const clash = { ...change, input: [{ name: "InstanceIds", type: "Nothing", required: false, description: "Ids." }] };
  expect(faultsWith({ "changes/TerminateInstances.json": { ...clash, sources: { ".": "text" } } })).toEqual([
    `${folder}/changes/TerminateInstances.json  input.InstanceIds`,
    "    found     the member twice",
    "    expected  each member once",
    `${folder}/changes/TerminateInstances.json  input.InstanceIds.type`,
    "    found     Nothing",
    "    expected  a scalar, or a type that types/ has",
  ]);
});
