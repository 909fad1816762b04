import { expect, it } from "vitest";
import { validRows } from "../../test/valid-rows.js";
import { rowsWithOwners } from "./rows-with-owners.js";
import { schema, type TableName } from "./schema.js";
import { createStore } from "./store.js";

/** Rows as they are shown: each as its table and its key, with the owner in the same words. */
function shown(tables: Parameters<typeof rowsWithOwners>[0]): string[] {
  return rowsWithOwners(tables).map(({ table, key, owner }) => `${table} ${key} < ${owner?.table} ${owner?.key}`);
}

function storeWith(rows: { readonly [Name in TableName]?: readonly object[] }) {
  const store = createStore();
  store.load(rows);
  return store;
}

it("gives every row, table by table in the order of the schema", () => {
  const { tables } = storeWith(validRows);
  const rows = rowsWithOwners(tables);
  expect([...new Set(rows.map(({ table }) => table))]).toEqual(Object.keys(schema));
  expect(rows.map(({ row }) => row)).toEqual(Object.values(tables).flatMap((table) => [...table.values()]));
});

it("names the innermost row that each row goes with", () => {
  expect(shown(storeWith(validRows).tables)).toEqual(
    expect.arrayContaining([
      "instances tcr-a < undefined undefined",
      "namespaces tcr-a/team < instances tcr-a",
      "repositories tcr-a/team/app/deep < namespaces tcr-a/team",
      `artifacts tcr-a/team/app/deep@${validRows.artifacts[0]?.digest} < repositories tcr-a/team/app/deep`,
      "counters tcr-a/images/team/app/deep < repositories tcr-a/team/app/deep",
      "counters tcr-a/gcJobs < instances tcr-a",
      "retentionExecutions tcr-a#1 < retentionRules tcr-a/team",
      "vpcLinks tcr-a/ap-tokyo/vpc/subnet < replicas tcr-a-25",
      "replicationSyncs tcr-a>tcr-a-25 < replicas tcr-a-25",
      "replicationSyncs tcr-a>tcr-b < instances tcr-a",
      "resourceTags instance tcr-a#robot < serviceAccounts tcr-a/robot",
    ]),
  );
});

it("names the namespace of a blob whose repository is not there yet", () => {
  const { namespaces, blobs } = validRows;
  const found = shown(storeWith({ namespaces, blobs }).tables);
  expect(found.at(-1)).toBe(`blobs tcr-a/team/app/deep@${blobs[0]?.digest} < namespaces tcr-a/team`);
});

it("names no owner where none is there", () => {
  expect(shown(storeWith({ gcJobs: validRows.gcJobs }).tables)).toEqual(["gcJobs tcr-a#1 < undefined undefined"]);
});
