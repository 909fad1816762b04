import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dumpApi } from "../src/dump.js";
import { lintSpec } from "../src/lint/lint.js";
import { loadSpec } from "../src/load.js";
import { buildApi } from "../src/model/build.js";
import { kebabCase } from "../src/model/names.js";
import { printJson } from "../src/release/merge/print-json.js";
import { realSpecDir, smallSpecDir } from "./folders.js";
import { readTree } from "./temp-folder.js";

const { spec, faults } = loadSpec(realSpecDir);
if (spec === undefined) throw new Error("The spec cannot be read.");
const api = buildApi(spec);
const dump = dumpApi(api);
const actions = Object.entries(dump.actions);
const types = Object.entries(dump.types);

function keysOf(objects: readonly object[]): string[] {
  return [...new Set(objects.map((object) => Object.keys(object).join(" ")))];
}

function namesOf(members: readonly { readonly name: string }[]): string[] {
  return members.map(({ name }) => name);
}

test("the spec has no faults", () => {
  expect([...faults, ...lintSpec(spec)]).toEqual([]);
});

test("it has all that the manual has", () => {
  const ofManual = ({ release }: { readonly release: number }) => release <= 12;
  const manualActions = api.actions.filter(ofManual);
  expect({
    actions: manualActions.length,
    groups: new Set(manualActions.map(({ group }) => group)).size,
    types: api.types.filter(ofManual).length,
  }).toEqual({ actions: 76, groups: 9, types: 35 });
});

test("the dump has every release of the spec", () => {
  expect(dump.releases.map(({ n, date }) => [n, date])).toEqual(
    spec.releases.json.releases.map(({ n, date }) => [n, date]),
  );
});

test.each([
  ["common error codes", dump.commonErrors, 38],
  ["error codes of the service", dump.serviceErrors, 39],
  ["regions", dump.regions, 19],
  ["endpoints", dump.endpoints, 18],
])("it has the manual's %s", (_, names, count) => {
  expect(names.length).toBeGreaterThanOrEqual(count);
});

describe("the dump", () => {
  const releases = dump.releases;

  test.each<[string, readonly object[], string]>([
    ["the whole", [dump], "actions types commonErrors serviceErrors regions endpoints releases"],
    ["an action", actions.map(([, action]) => action), "group rateLimit regionRequired params outputs errors examples"],
    ["an input", actions.flatMap(([, { params }]) => params), "name type required"],
    ["an output", actions.flatMap(([, { outputs }]) => outputs), "name type nullable"],
    ["a type's member", types.flatMap(([, members]) => members), "name type required nullable"],
    ["a release", releases, "n date newActions deletedActions modifiedActions newTypes deletedTypes modifiedTypes"],
    [
      "a modified action",
      releases.flatMap(({ modifiedActions }) => Object.values(modifiedActions)),
      "newInputs modifiedInputs newOutputs",
    ],
    ["a modified type", releases.flatMap(({ modifiedTypes }) => Object.values(modifiedTypes)), "newMembers"],
  ])("has these keys for %s", (_, objects, keys) => {
    expect(keysOf(objects)).toEqual([keys]);
  });

  test("names hosts, regions and codes by strings alone, and counts examples", () => {
    const { commonErrors, serviceErrors, regions: regionNames, endpoints } = dump;
    const names = [commonErrors, serviceErrors, regionNames, endpoints, ...actions.map(([, { errors }]) => errors)];
    expect(new Set(names.flat().map((name) => typeof name))).toEqual(new Set(["string"]));
    expect(actions.filter(([, { examples }]) => !Number.isInteger(examples))).toEqual([]);
  });

  test("says whether a member of a type is required: true, false, or null where the manual has no such column", () => {
    expect(new Set(types.flatMap(([, members]) => members.map(({ required }) => required)))).toEqual(
      new Set([true, false, null]),
    );
  });
});

test("the common parameters and RequestId stand nowhere, and no name has an index behind it", () => {
  const inputs = actions.flatMap(([, { params }]) => namesOf(params));
  const others = [
    ...actions.flatMap(([, { outputs }]) => namesOf(outputs)),
    ...types.flatMap(([, type]) => namesOf(type)),
  ];
  expect(inputs.filter((name) => ["Action", "Version", "Region", "RequestId"].includes(name))).toEqual([]);
  expect(others.filter((name) => name === "RequestId")).toEqual([]);
  expect([...inputs, ...others].filter((name) => name.includes("."))).toEqual([]);
});

test("no two actions, and no two inputs of an action, have one name on the command line", () => {
  const lists = [actions.map(([name]) => name), ...actions.map(([, { params }]) => namesOf(params))];
  for (const names of lists) expect(new Set(names.map(kebabCase)).size).toBe(names.length);
});

test("every required input has a sample, so that the example in a command's help is a whole call", () => {
  const without = api.actions.flatMap(({ name, input }) =>
    input
      .filter(({ required, example }) => required && example === undefined)
      .map((member) => `${name}.${member.name}`),
  );
  expect(without).toEqual([]);
});

test("a key more in any of its files is a line more, as an import writes it", () => {
  const files = Object.entries(readTree(realSpecDir)).filter(([file]) =>
    /^(actions|types|errors|releases|service)/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const [, text] of files) {
    const json = JSON.parse(text) as object;
    expect(printJson(json, text)).toBe(text);
    expect(printJson({ ...json, more: 1 }, text)).toBe(text.replace(/\n}\n$/, ',\n  "more": 1\n}\n'));
  }
});

test.each([realSpecDir, smallSpecDir])("every file of %s leads editors to the schema of its kind", (dir) => {
  const kindOf = (file: string) =>
    /(?:^|\/)(action|type|change|history)s?\//.exec(file)?.[1] ?? basename(file, ".json");
  const wrong = Object.entries(readTree(dir))
    .filter(([file]) => file.endsWith(".json") && !file.startsWith("schema/"))
    .filter(([file, text]) => {
      const { $schema } = JSON.parse(text) as { readonly $schema: string };
      const path = join(dir, dirname(file), $schema);
      return !existsSync(path) || basename(path) !== `${kindOf(file)}.schema.json`;
    });
  expect(wrong.map(([file]) => file)).toEqual([]);
});
