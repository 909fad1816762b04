import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../test/ask.js";
import { validRows } from "../../test/valid-rows.js";
import { Clock } from "../base/clock.js";
import { Ids } from "../base/ids.js";
import type { State } from "./persistence.js";
import { jsonFromRow, rowFromJson } from "./row-json.js";
import { exportSnapshot, printSnapshot, SnapshotError } from "./snapshot.js";
import { createStore } from "./store.js";
import { Table } from "./table.js";

async function filled() {
  const emulator = createEmulator({ seedExamples: true });
  const RegistryId = await createRunningInstance(emulator);
  await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team-01", IsPublic: false });
  await emulator.uploadChart({
    RegistryId,
    NamespaceName: "team-01",
    ChartName: "web",
    ChartVersion: "1.0.0",
    Content: new Uint8Array([0, 255, 128]),
  });
  return emulator;
}

it("is JSON, and a mock that takes it goes on as the one that gave it", async () => {
  const first = await filled();
  const text = JSON.stringify(first.snapshot());
  const [second, third] = [createEmulator({ seed: 7 }), createEmulator({ snapshot: JSON.parse(text) as unknown })];
  second.restore(JSON.parse(text));
  const more = { RegistryName: "tcr-more", RegistryType: "basic" };
  const { RegistryId } = await call(first, "CreateInstance", more);
  for (const emulator of [second, third]) {
    expect(await call(emulator, "CreateInstance", more)).toMatchObject({ RegistryId });
    expect(emulator.snapshot()).toEqual(first.snapshot());
  }
});

it("puts its state in the place of all there is, and is taken again after a reset where a mock starts with it", async () => {
  const snapshot = (await filled()).snapshot();
  const emulator = createEmulator({ snapshot });
  await createRunningInstance(emulator, "tcr-late");
  emulator.restore(snapshot);
  expect(emulator.snapshot()).toEqual(snapshot);
  await createRunningInstance(emulator, "tcr-later");
  emulator.reset();
  expect(emulator.snapshot()).toEqual(snapshot);
});

it("has the tables that have rows, each with all of them", async () => {
  const emulator = createEmulator();
  expect(emulator.snapshot().tables).toEqual({});
  await createRunningInstance(emulator, "tcr-one");
  await createRunningInstance(emulator, "tcr-two");
  const { tables } = emulator.snapshot();
  expect(tables["instances"]).toMatchObject([{ name: "tcr-one" }, { name: "tcr-two" }]);
  expect(Object.entries(tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
});

/** A state with some rows. */
function stateOf(rows: Parameters<State["store"]["load"]>[0]): State {
  const state = { store: createStore(), clock: new Clock(), ids: new Ids(1) };
  state.store.load(rows);
  return state;
}

/** The valid rows, with blobs in several repositories: those of the first two digests stand beside the state. */
function withPushedBlobs(): State {
  const blobs = ["a", "b", "c"].flatMap((hex) =>
    ["one", "two"].map((repository) => {
      const blob = { ...validRows.blobs[0], repository, digest: `sha256:${hex.repeat(64)}` };
      return hex === "c" ? blob : { ...blob, content: undefined };
    }),
  );
  return stateOf({ ...validRows, blobs });
}

it("names the blobs whose bytes it does not hold, each once, and has no list of them where it holds all", () => {
  const missing = ["a", "b"].map((hex) => `sha256:${hex.repeat(64)}`);
  expect(exportSnapshot(withPushedBlobs()).missingBlobs).toEqual(missing);
  expect(exportSnapshot(stateOf(validRows))).not.toHaveProperty("missingBlobs");
});

it.each([
  ["no row", stateOf({})],
  ["rows of every table", stateOf(validRows)],
  ["blobs beside it", withPushedBlobs()],
])("is printed as it is exported, with %s", (_, state) => {
  expect(JSON.parse([...printSnapshot(state)].join(""))).toEqual(JSON.parse(JSON.stringify(exportSnapshot(state))));
});

it("is a copy: whoever changes it changes nothing else", async () => {
  const emulator = await filled();
  const [before, toChange] = [emulator.snapshot(), emulator.snapshot()];
  for (const rows of Object.values(toChange.tables))
    for (const row of rows) Object.assign(row as object, { status: "X" });
  expect(emulator.snapshot()).toEqual(before);
  emulator.restore(before);
  for (const rows of Object.values(before.tables))
    for (const row of rows) Object.assign(row as object, { status: "X" });
  expect(await callCode(emulator, "DescribeInstances")).toBe("ok");
  expect(JSON.stringify(emulator.snapshot())).not.toContain('"status":"X"');
});

const instancesOf = ({ tables }: Record<string, unknown>) => (tables as { instances: object[] }).instances;

describe("refuses, and leaves the state as it is,", () => {
  it.each<[string, (good: Record<string, unknown>) => unknown, string]>([
    ["nothing", () => undefined, "no snapshot of this mock"],
    ["a text", () => "tcrkit-mock-snapshot", "no snapshot of this mock"],
    ["another format", (good) => ({ ...good, format: "docker" }), "no snapshot of this mock"],
    ["a newer version", (good) => ({ ...good, version: 2 }), "has the version 2, and this mock reads versions up to 1"],
    ["no version", (good) => ({ ...good, version: "1" }), "has no version"],
    ["a version of none", (good) => ({ ...good, version: 0 }), "has no version"],
    ["no clock", (good) => ({ ...good, clockMs: "now" }), "its clock or ids cannot be read"],
    ["a clock out of range", (good) => ({ ...good, clockMs: 1e16 }), "its clock or ids cannot be read"],
    ["wrong ids", (good) => ({ ...good, ids: { seed: "1", diagnoses: 0, sources: { a: [1] } } }), "cannot be read"],
    ["no tables", (good) => ({ ...good, tables: [] }), "it has no tables"],
    ["a foreign table", (good) => ({ ...good, tables: { pods: [] } }), "does not know: pods"],
    ["a table of the language", (good) => ({ ...good, tables: { constructor: [] } }), "does not know: constructor"],
    ["a table that is no list", (good) => ({ ...good, tables: { instances: {} } }), "instances is no list."],
    [
      "rows that are none",
      (good) => ({ ...good, tables: { instances: [1] } }),
      "instances[0] is no row: expected an object.",
    ],
    [
      "rows that are lists",
      (good) => ({ ...good, tables: { instances: [[]] } }),
      "instances[0] is no row: expected an object.",
    ],
    ["rows without a key", (good) => ({ ...good, tables: { instances: [{}] } }), "instances[0] is no row"],
    [
      "a row twice",
      (good) => ({ ...good, tables: { instances: [instancesOf(good)[0], instancesOf(good)[0]] } }),
      "instances[1] is no row",
    ],
    [
      "bytes that are none",
      (good) => ({ ...good, tables: { instances: [{ id: "a", b: { $bytes: "%" } }] } }),
      "instances[0] is no row: expected an object.",
    ],
  ])("%s", async (_, change, message) => {
    const emulator = await filled();
    const before = emulator.snapshot();
    expect(() => emulator.restore(change({ ...before }))).toThrow(SnapshotError);
    expect(() => emulator.restore(change({ ...before }))).toThrow(message);
    expect(() => createEmulator({ snapshot: change({ ...before }) ?? null })).toThrow(message);
    expect(emulator.snapshot()).toEqual(before);
  });
});

it("has a word for bytes, and minds rows that speak the same way", () => {
  const row = { a: new Uint8Array([1, 2, 255]), b: { $bytes: "AQ==" }, c: [{ $$d: 1 }], e: undefined };
  const json: unknown = JSON.parse(JSON.stringify(jsonFromRow(row)));
  expect(json).toEqual({ a: { $bytes: "AQL/" }, b: { $$bytes: "AQ==" }, c: [{ $$$d: 1 }] });
  expect(rowFromJson(json)).toEqual({ a: row.a, b: row.b, c: row.c });
});

it("has every table of the store, each by its own name", () => {
  const store = createStore();
  const tables = (value: object): unknown[] =>
    Object.values(value).flatMap((member: unknown) => {
      if (member instanceof Table) return [member];
      return typeof member === "object" && member !== null && member.constructor === Object ? tables(member) : [];
    });
  expect(new Set(Object.values(store.tables))).toEqual(new Set(tables({ ...store, tables: undefined })));
  expect(Object.values(store.tables).map(({ name }) => name)).toEqual(Object.keys(store.tables));
  expect(Object.keys(store.tables).length).toBeGreaterThan(15);
});
