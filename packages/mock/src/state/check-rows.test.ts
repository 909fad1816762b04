import { describe, expect, it } from "vitest";
import { validRows } from "../../test/valid-rows.js";
import { digestOf } from "../base/hash.js";
import { checkRows } from "./check-rows.js";
import type { TableName } from "./schema.js";

type Rows = Readonly<Record<string, readonly object[]>>;

/** The valid rows, but for one table. */
function rowsWith(table: TableName, change: (rows: readonly object[]) => readonly object[]): Rows {
  return { ...validRows, [table]: change(validRows[table]) };
}

/** One more row of a table: its first with other members. */
const more = (table: TableName, members: object): Rows =>
  rowsWith(table, (rows) => [...rows, { ...rows[0], ...members }]);

/** Its first row with other members. */
const changed = (table: TableName, members: object): Rows =>
  rowsWith(table, ([first, ...rest]) => [{ ...first, ...members }, ...rest]);

it("finds nothing wrong with a state, and with none", () => {
  expect(checkRows(validRows)).toBeUndefined();
  expect(checkRows({})).toBeUndefined();
});

describe.each(Object.keys(validRows) as TableName[])("a row of %s", (table) => {
  const [row = {}] = validRows[table];

  it("has each member of its kind", () => {
    for (const member of Object.keys(row)) {
      const fault = expect.stringMatching(new RegExp(`^${member}: expected `));
      expect(checkRows(changed(table, { [member]: () => undefined }))).toEqual({ table, index: 0, fault });
    }
  });

  it("has no other members", () => {
    expect(checkRows(changed(table, { more: 1 }))?.fault).toBe("more: there is no such member");
  });

  it("is not there twice", () => {
    const index = validRows[table].length;
    expect(checkRows(more(table, {}))).toEqual({ table, index, fault: "there is another row with its key" });
  });
});

it.each<[table: TableName, member: string, value: unknown, fault: string]>([
  ["instances", "tags", [{ Key: "a" }], "tags[0].Value: expected a text"],
  ["imageAccelerations", "tags", [{ Value: "a" }], "tags[0].Key: expected a text"],
  ["namespaces", "tags", [{ Key: "a" }], "tags[0].Value: expected a text"],
  ["serviceAccounts", "permissions", [{ resource: "a", actions: [1] }], "permissions[0].actions[0]: expected a text"],
  ["allowlists", "policies", [{ cidrBlock: "a" }], "policies[0].description: expected a text"],
  ["replicas", "tasks", [{ name: "a", id: "b", endedAtMs: -1 }], "tasks[0].endedAtMs: expected Unix milliseconds"],
  ["replicationRules", "filters", [{ type: "name" }], "filters[0].value: expected a text"],
  ["webhookTriggers", "targets", [{ address: "a" }], "targets[0].headers: expected a list"],
  [
    "webhookTriggers",
    "targets",
    [{ address: "a", headers: [{ key: "a b", values: [] }] }],
    "targets[0].headers[0].key: expected the name of a header",
  ],
  [
    "webhookTriggers",
    "targets",
    [{ address: "a", headers: [{ key: "a", values: [1] }] }],
    "targets[0].headers[0].values[0]: expected a text",
  ],
  ["webhookDeliveries", "headers", [["", "b"]], "headers[0][0]: expected the name of a header"],
  ["webhookDeliveries", "headers", [["x".repeat(257), "b"]], "headers[0][0]: expected the name of a header"],
  ["webhookDeliveries", "headers", [["a", 1]], "headers[0][1]: expected a text"],
  ["webhookDeliveries", "url", "127.0.0.1/hook", "url: expected a URL"],
  ["webhookDeliveries", "url", "ftp://127.0.0.1", "url: expected a URL"],
  ["webhookDeliveries", "url", "xhttp://127.0.0.1", "url: expected a URL"],
  ["webhookDeliveries", "url", "http://", "url: expected a URL"],
  ["webhookDeliveries", "url", ["http://127.0.0.1/hook"], "url: expected a URL"],
  ["artifacts", "manifest", "[]", "manifest: expected a JSON object as text"],
  ["artifacts", "manifest", "null", "manifest: expected a JSON object as text"],
  ["artifacts", "manifest", "1", "manifest: expected a JSON object as text"],
  ["artifacts", "manifest", ["{}"], "manifest: expected a JSON object as text"],
  ["artifacts", "manifest", "{", "manifest: expected a JSON object as text"],
  ["resourceTags", "part", "/robot", "part: expected the name of a part"],
  ["resourceTags", "part", "robot/", "part: expected the name of a part"],
])("of %s checks what is inside of %s: %j", (table, member, value, fault) => {
  expect(checkRows(changed(table, { [member]: value }))).toEqual({ table, index: 0, fault });
});

it.each<[table: TableName, member: string, value: unknown]>([
  ["webhookDeliveries", "url", "https://example.com/"],
  ["webhookDeliveries", "headers", [["!#$%&'*+.^_`|~09azAZ-", ""]]],
  ["webhookDeliveries", "headers", [["x".repeat(256), ""]]],
  ["instances", "expiresAtMs", undefined],
  ["imageTags", "kmsSignature", undefined],
  ["retentionRules", "nextRunAtMs", undefined],
  ["webhookLogs", "fault", undefined],
  ["replicationCopies", "note", undefined],
  ["replicationRules", "id", undefined],
  ["replicas", "tasks", [{ name: "t", id: "i" }]],
  ["blobs", "content", undefined],
  ["blobs", "repository", "not/there/yet"],
])("of %s takes as %s: %j", (table, member, value) => {
  expect(checkRows(changed(table, { [member]: value }))).toBeUndefined();
});

it.each(["{}", '{"subject":null}', '{"subject":{}}', '{"subject":{"digest":1}}'])(
  "takes %s for a manifest that is about nothing, and any other digest than sha256 as it is",
  (manifest) => {
    const artifact = { manifest, digest: `sha512:${"a".repeat(128)}`, subject: undefined };
    expect(checkRows({ ...changed("artifacts", artifact), imageTags: [] })).toBeUndefined();
  },
);

describe("what has a number", () => {
  it.each<[table: TableName, other: object]>([
    ["namespaces", { name: "other" }],
    ["artifacts", { manifest: "{}", digest: digestOf("{}"), subject: undefined }],
    ["imageTags", { name: "other" }],
    ["immutableTagRules", { namespace: "other" }],
    ["retentionRules", { namespace: "other" }],
    ["webhookLogs", { namespace: "other" }],
  ])("shares it with none of its kind: %s", (table, other) => {
    expect(checkRows(more(table, other))).toEqual({ table, index: 1, fault: "id: another row has it" });
  });

  it("may share it with one of another instance", () => {
    expect(checkRows(more("namespaces", { instanceId: "tcr-b" }))).toBeUndefined();
  });

  it.each<[table: TableName, id: number, last: number]>([
    ["namespaces", 3, 2],
    ["artifacts", 2, 1],
    ["imageTags", 2, 1],
    ["immutableTagRules", 2, 1],
    ["retentionRules", 2, 1],
    ["retentionExecutions", 2, 1],
    ["retentionTasks", 2, 1],
    ["gcJobs", 2, 1],
    ["webhookTriggers", 2, 1],
    ["webhookLogs", 2, 1],
    ["replicationRules", 2, 1],
    ["replicationCopies", 2, 1],
  ])("was counted: %s", (table, id, last) => {
    const fault = `id: expected at most ${last}, which has been given last`;
    expect(checkRows(changed(table, { id }))).toEqual({ table, index: 0, fault });
  });

  it("was counted by a counter that is there", () => {
    const found = checkRows(rowsWith("counters", (rows) => rows.slice(1)));
    expect(found).toEqual({ table: "gcJobs", index: 0, fault: "id: there is no such row in counters" });
  });
});

it.each<[table: TableName, members: object, fault: string]>([
  ["artifacts", { manifest: "{}" }, "subject: expected undefined, which is computed from other members"],
  [
    "artifacts",
    { manifest: "{}", subject: undefined },
    `digest: expected ${digestOf("{}")}, which is computed from other members`,
  ],
  ["charts", { content: new Uint8Array() }, `digest: expected ${digestOf("")}, which is computed from other members`],
  ["replicas", { regionId: 5 }, "id: expected tcr-a-5, which is computed from other members"],
])("computes what a row of %s says of itself", (table, members, fault) => {
  expect(checkRows(changed(table, members))).toEqual({ table, index: 0, fault });
});

const inInstances: readonly TableName[] = [
  ...(["secrets", "tokens", "serviceAccounts", "customDomains", "imageAccelerations", "publicAccesses"] as const),
  ...(["allowlists", "vpcLinks", "namespaces", "gcJobs", "counters"] as const),
];
const inNamespaces: readonly TableName[] = ["charts", "repositories", "blobs", "signaturePolicies"];

it.each<[table: TableName, members: object, fault: string]>([
  ...inInstances.map((table): [TableName, object, string] => [table, { instanceId: "x" }, "instanceId: instances"]),
  ...inNamespaces.map((table): [TableName, object, string] => [table, { namespace: "x" }, "namespace: namespaces"]),
  ["webhookTriggers", { namespace: "x", id: 2 }, "namespace: namespaces"],
  ["immutableTagRules", { namespace: "x", id: 2 }, "namespace: namespaces"],
  ["retentionRules", { namespace: "x", id: 2 }, "namespace: namespaces"],
  ["artifacts", { repository: "x" }, "repository: repositories"],
  ["imageTags", { repository: "x" }, "repository: repositories"],
  ["imageTags", { digest: digestOf("x"), name: "x", id: 2 }, "digest: artifacts"],
  ["counters", { name: "images/team/x" }, "name: repositories"],
  ["resourceTags", { part: "x" }, "part: serviceAccounts or customDomains or immutableTagRules or webhookTriggers"],
  ["retentionExecutions", { retentionId: 2, id: 2 }, "retentionId: retentionRules"],
  ["retentionTasks", { executionId: 2, id: 2 }, "executionId: retentionExecutions"],
  ["webhookLogs", { triggerId: 2, id: 2 }, "triggerId: webhookTriggers"],
  ["webhookDeliveries", { id: 2 }, "id: webhookLogs"],
  ["replicas", { id: "x-25", masterId: "x" }, "masterId: instances"],
  ["replicationRules", { sourceId: "x" }, "sourceId: instances"],
  ["replicationRules", { destinationId: "x", name: "x", id: undefined }, "destinationId: instances"],
  ["replicationCopies", { destinationId: "x" }, "destinationId: replicationSyncs"],
  ["replicationSyncs", { sourceId: "x" }, "sourceId: instances"],
  ["replicationSyncs", { destinationId: "x" }, "destinationId: instances or replicas"],
])("of %s there is no row without the one that it names: %j", (table, members, fault) => {
  const index = validRows[table].length;
  const [member, tables] = fault.split(": ");
  expect(checkRows(more(table, members))).toEqual({
    table,
    index,
    fault: `${member}: there is no such row in ${tables}`,
  });
});
