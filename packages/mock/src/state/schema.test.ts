import { describe, expect, it } from "vitest";
import { validRows } from "../../test/valid-rows.js";
import { destinationKey } from "./keys.js";
import { schema, type TableName } from "./schema.js";
import { createStore, type Store } from "./store.js";
import type { TableDeclaration } from "./table-declaration.js";

const declarations: readonly (readonly [string, TableDeclaration<never>])[] = Object.entries(schema);

/** Two of everything that an instance may hold: each row is known by its table and its key. */
function filledStore(): Store {
  const store = createStore();
  const put = (table: string, row: object): void => store.tables[table]?.put(row as never);
  for (const id of ["tcr-a", "tcr-b"]) {
    const ofInstance = { instanceId: id };
    put("instances", { id, account: "1" });
    for (const table of ["secrets", "imageAccelerations", "publicAccesses", "allowlists"]) put(table, ofInstance);
    put("tokens", { ...ofInstance, id: "token" });
    put("serviceAccounts", { ...ofInstance, name: "robot" });
    put("resourceTags", { ...ofInstance, prefix: "instance", part: "robot" });
    put("customDomains", { ...ofInstance, name: "a.example.com" });
    put("counters", { ...ofInstance, name: "gcJobs", last: 1 });
    put("gcJobs", { ...ofInstance, id: 1 });
    put("vpcLinks", { ...ofInstance, vpcId: "vpc", subnetId: "subnet", region: "ap-guangzhou" });
    put("vpcLinks", { ...ofInstance, vpcId: "vpc", subnetId: "subnet", region: "ap-tokyo" });
    put("replicas", { id: `${id}-25`, masterId: id, region: "ap-tokyo" });
    for (const destinationId of [`${id}-25`, id === "tcr-a" ? "tcr-b" : "tcr-a"]) {
      put("replicationSyncs", { sourceId: id, destinationId });
      put("replicationCopies", { sourceId: id, destinationId, id: 1 });
    }
    put("replicationRules", { sourceId: id, destinationId: id === "tcr-a" ? "tcr-b" : "tcr-a", name: "rule" });
    for (const [index, namespace] of ["one", "two"].entries()) {
      const ofNamespace = { ...ofInstance, namespace };
      const number = index + 1;
      put("namespaces", { ...ofInstance, name: namespace });
      for (const table of ["signaturePolicies", "immutableTagRules"]) put(table, ofNamespace);
      put("retentionRules", { ...ofNamespace, id: number });
      put("retentionExecutions", { ...ofInstance, retentionId: number, id: number });
      put("retentionTasks", { ...ofInstance, executionId: number, id: number });
      put("charts", { ...ofNamespace, name: "web", version: "1.0" });
      for (const triggerId of [1, 2]) {
        put("webhookTriggers", { ...ofNamespace, id: triggerId });
        for (const table of ["webhookLogs", "webhookDeliveries"])
          put(table, { ...ofNamespace, triggerId, id: triggerId });
      }
      for (const repository of ["app", "app/deep"]) {
        put("repositories", { ...ofNamespace, name: repository });
        put("counters", { ...ofInstance, name: `images/${namespace}/${repository}`, last: 2 });
        for (const id of [1, 2]) {
          const image = { ...ofNamespace, repository, id, digest: `sha256:${id}`, pushedAtMs: 0 };
          put("artifacts", image);
          put("blobs", image);
          put("imageTags", { ...image, name: `v${id}` });
        }
      }
    }
  }
  store.commit();
  return store;
}

it("has owners that are tables, for all rows but instances", () => {
  const names = declarations.map(([name]) => name);
  for (const [name, { owners }] of declarations) {
    expect(names, name).toEqual(expect.arrayContaining([...owners]));
    expect(owners.length > 0, name).toBe(name !== "instances");
  }
});

it("fills every table for the tests of the cascade", () => {
  const store = filledStore();
  const empty = Object.values(store.tables).filter((table) => [...table.values()].length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
});

describe("what goes with", () => {
  it.each<[what: string, table: TableName, key: string, gone: Readonly<Record<string, readonly string[]>>]>([
    ["an artifact: nothing", "artifacts", "tcr-a/one/app@sha256:1", {}],
    [
      "a repository: its images and blobs, and the counter that numbers them",
      "repositories",
      "tcr-a/one/app",
      {
        artifacts: ["tcr-a/one/app@sha256:1", "tcr-a/one/app@sha256:2"],
        blobs: ["tcr-a/one/app@sha256:1", "tcr-a/one/app@sha256:2"],
        imageTags: ["tcr-a/one/app:v2", "tcr-a/one/app:v1"],
        counters: ["tcr-a/images/one/app"],
      },
    ],
    [
      "a retention rule: its runs, and what they did",
      "retentionRules",
      "tcr-a/one",
      { retentionExecutions: ["tcr-a#1"], retentionTasks: ["tcr-a#1"] },
    ],
    [
      "a trigger: its log, and the calls that are to be made",
      "webhookTriggers",
      "tcr-a/one/1",
      { webhookLogs: ["tcr-a/one/1/1"], webhookDeliveries: ["tcr-a/one/1/1"] },
    ],
    ["an entry of the log: its call", "webhookLogs", "tcr-a/one/1/1", { webhookDeliveries: ["tcr-a/one/1/1"] }],
    [
      "a replica: its replication, and the links to it",
      "replicas",
      "tcr-a-25",
      {
        replicationSyncs: ["tcr-a>tcr-a-25"],
        replicationCopies: ["tcr-a>tcr-a-25#1"],
        vpcLinks: ["tcr-a/ap-tokyo/vpc/subnet"],
      },
    ],
    ["a rule of replication: nothing", "replicationRules", "tcr-a/rule", {}],
  ])("%s", (_, table, key, gone) => {
    const store = filledStore();
    store.tables[table]?.delete(key);
    expect(deletedKeys(store)).toEqual({ ...gone, [table]: [key] });
  });

  it("a namespace: all that bears its name, and nothing of the other", () => {
    const store = filledStore();
    store.namespaces.delete("tcr-a/one");
    const gone = deletedKeys(store);
    expect(Object.keys(gone).sort()).toEqual([
      "artifacts",
      "blobs",
      "charts",
      "counters",
      "imageTags",
      "immutableTagRules",
      "namespaces",
      "repositories",
      "retentionExecutions",
      "retentionRules",
      "retentionTasks",
      "signaturePolicies",
      "webhookDeliveries",
      "webhookLogs",
      "webhookTriggers",
    ]);
    const numbered = Object.values(gone)
      .flat()
      .filter((key) => key.includes("#"));
    expect(numbered).toEqual(["tcr-a#1", "tcr-a#1"]);
    const named = Object.values(gone)
      .flat()
      .filter((key) => !key.includes("#"));
    expect(named.filter((key) => !/^tcr-a\/(images\/)?one(\/|$)/.test(key))).toEqual([]);
  });

  it("an instance: all that is below it, and all replication from it and to it", () => {
    const store = filledStore();
    store.instances.delete("tcr-a");
    const left = Object.values(store.tables).flatMap((table) =>
      [...table.values()].map((row) => `${table.name} ${table.keyOf(row as never)}`),
    );
    expect(left.filter((row) => row.includes("tcr-a"))).toEqual([]);
    expect(Object.keys(deletedKeys(store)).sort()).toEqual(Object.keys(schema).sort());
    expect(store.replicationSyncs.childrenOf(destinationKey("tcr-a"))).toEqual([]);
    expect(left.filter((row) => row.startsWith("replication"))).toEqual([
      "replicationCopies tcr-b>tcr-b-25#1",
      "replicationSyncs tcr-b>tcr-b-25",
    ]);
  });
});

it.each<[table: TableName, rows: readonly object[]]>([
  ["tokens", [{ id: "a" }, { id: "b" }]],
  ["serviceAccounts", [{ name: "a" }, { name: "b" }]],
  ["customDomains", [{ name: "a" }, { name: "b" }]],
])("keeps several %s of one instance, and each once", (table, rows) => {
  const store = createStore();
  const ofInstance = rows.map((row) => ({ instanceId: "tcr-a", ...row }));
  for (const row of [...ofInstance, ...ofInstance]) store.tables[table]?.put(row as never);
  expect(store[table].childrenOf("tcr-a")).toEqual(ofInstance);
});

describe("whatever comes first, lists", () => {
  it.each<[table: TableName, order: "up" | "down", parent: string, row: object]>([
    ["retentionExecutions", "down", "tcr-a#7", { instanceId: "tcr-a", retentionId: 7 }],
    ["retentionTasks", "up", "tcr-a#7", { instanceId: "tcr-a", executionId: 7 }],
    ["gcJobs", "down", "tcr-a", { instanceId: "tcr-a" }],
    ["webhookTriggers", "up", "tcr-a/one", { instanceId: "tcr-a", namespace: "one" }],
    ["webhookLogs", "down", "tcr-a/one/7", { instanceId: "tcr-a", namespace: "one", triggerId: 7 }],
    ["replicationCopies", "down", "tcr-a>tcr-b", { sourceId: "tcr-a", destinationId: "tcr-b" }],
  ])("%s by their numbers, %s", (table, order, parent, row) => {
    const store = createStore();
    for (const id of [2, 4, 1, 3]) store.tables[table]?.put({ ...row, id } as never);
    const ids = store[table].childrenOf(parent).map((found) => (found as { readonly id: number }).id);
    expect(ids).toEqual(order === "up" ? [1, 2, 3, 4] : [4, 3, 2, 1]);
  });

  it("tags by the time of their push, the latest first, and by their numbers where it is the same", () => {
    const store = createStore();
    const pushes: readonly (readonly [id: number, pushedAtMs: number])[] = [
      [1, 20],
      [4, 10],
      [3, 10],
      [2, 20],
    ];
    for (const [id, pushedAtMs] of pushes) {
      const image = { digest: `sha256:${id}`, mediaType: "", size: 0, id, pushedAtMs };
      store.imageTags.put({ instanceId: "tcr-a", namespace: "one", repository: "app", name: `v${id}`, ...image });
    }
    expect(store.imageTags.childrenOf("tcr-a/one/app").map(({ id }) => id)).toEqual([2, 1, 4, 3]);
  });
});

const app = "tcr-a/team/app/deep";
const ociIndex = { mediaType: "application/vnd.oci.image.index.v1+json", subject: undefined };
const dockerList = { mediaType: "application/vnd.docker.distribution.manifest.list.v2+json", subject: undefined };

it.each<[what: string, table: TableName, members: object, parents: string | readonly string[]]>([
  ["an artifact below its repository", "artifacts", { subject: undefined }, [app]],
  ["an artifact below what it is about, too", "artifacts", { subject: "sha256:1" }, [app, `about ${app}@sha256:1`]],
  ["an index among those of its repository, too", "artifacts", ociIndex, [app, `indexes of ${app}`]],
  ["a list of Docker as an index", "artifacts", dockerList, [app, `indexes of ${app}`]],
  ["a blob as what anybody holds, too", "blobs", { digest: "sha256:1" }, ["tcr-a/team", app, "blob sha256:1"]],
  ["tags of a part with a name below it", "resourceTags", { part: "robot" }, "tcr-a/robot"],
  ["tags of a part with a name below it, by any prefix", "resourceTags", { prefix: "repository" }, "tcr-a/robot"],
  ["tags of an immutable rule below it", "resourceTags", { part: "team#1" }, "tcr-a/team"],
  ["tags of a trigger below it", "resourceTags", { prefix: "repository", part: "team#1" }, "tcr-a/team/1"],
])("lists %s", (_, table, members, parents) => {
  const { parentOf }: TableDeclaration<never> = schema[table];
  expect(parentOf({ ...validRows[table][0], ...members } as never)).toEqual(parents);
});

it("finds tags by the order of their names", () => {
  const store = createStore();
  const [tag] = validRows.imageTags;
  store.load({ imageTags: ["b", "c", "a"].map((name) => ({ ...tag, name })) });
  expect(store.imageTags.namesAfter(app, "a", 5)).toEqual(["b", "c"]);
});

it("finds the rules of retention that are due, and none that runs no more", () => {
  const store = createStore();
  const [rule] = validRows.retentionRules;
  const times: readonly (readonly [namespace: string, nextRunAtMs: number | undefined])[] = [
    ["late", 30],
    ["due", 20],
    ["never", undefined],
  ];
  store.load({ retentionRules: times.map(([namespace, nextRunAtMs]) => ({ ...rule, namespace, nextRunAtMs })) });
  expect(store.retentionRules.dueBy(20).map(({ namespace }) => namespace)).toEqual(["due"]);
});

it("takes a deletion back with all that went along", () => {
  const store = filledStore();
  const rowsOf = () => Object.values(store.tables).map((table) => new Set(table.values()));
  const before = rowsOf();
  store.instances.delete("tcr-b");
  store.rollback();
  expect(rowsOf()).toEqual(before);
  expect(store.repositories.countOf("tcr-b/one")).toBe(2);
});

it("puts other rows in the place of all, whichever table comes first", () => {
  const store = filledStore();
  const rows = Object.fromEntries(Object.entries(store.tables).map(([name, table]) => [name, [...table.values()]]));
  store.replace(rows);
  store.commit();
  for (const [name, table] of Object.entries(store.tables)) expect([...table.values()], name).toEqual(rows[name]);
});

function deletedKeys(store: Store): Readonly<Record<string, readonly string[]>> {
  const gone: Record<string, string[]> = {};
  for (const { table, key, after } of store.pending) {
    expect(after).toBeUndefined();
    gone[table] = [...(gone[table] ?? []), key];
  }
  return gone;
}
