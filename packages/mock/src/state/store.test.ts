import { expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../test/ask.js";
import { instanceRow } from "../../test/instance-row.js";
import type { Repository } from "./entities/images.js";
import type { Namespace } from "./entities/namespaces.js";
import { namespaceKey, repositoryKey } from "./keys.js";
import { createStore, type Store } from "./store.js";

const namespace: Namespace = { instanceId: "tcr-a", id: 1, name: "ns", isPublic: false, createdAtMs: 0, tags: [] };
const repository: Repository = {
  instanceId: "tcr-a",
  namespace: "ns",
  name: "repo/deep",
  description: "",
  briefDescription: "",
  createdAtMs: 0,
  updatedAtMs: 0,
};

function filled(): Store {
  const store = createStore();
  store.instances.put(instanceRow);
  store.namespaces.put(namespace);
  store.repositories.put(repository);
  store.commit();
  return store;
}

function contentsOf({ instances, namespaces, repositories }: Store): readonly object[] {
  return [...instances.all(), ...namespaces.all(), ...repositories.all()];
}

it("finds rows by key and below their parent", () => {
  const store = filled();
  expect(store.instances.childrenOf("1")).toEqual([instanceRow]);
  expect(store.namespaces.get(namespaceKey("tcr-a", "ns"))).toBe(namespace);
  expect(store.repositories.get(repositoryKey("tcr-a", "ns", "repo/deep"))).toBe(repository);
  expect(store.repositories.countOf(namespaceKey("tcr-a", "ns"))).toBe(1);
  expect(store.repositories.childrenOf("other")).toEqual([]);
});

it("tells what was changed, once", () => {
  const store = filled();
  const changed = { ...namespace, isPublic: true };
  store.namespaces.put(changed);
  expect(store.commit()).toEqual([{ table: "namespaces", key: "tcr-a/ns", before: namespace, after: changed }]);
  expect(store.commit()).toEqual([]);
});

it("tells its listeners what was changed, at each commit", () => {
  const store = filled();
  const told: string[][] = [];
  store.onCommit((changes) => told.push(changes.map(({ table, key }) => `${table} ${key}`)));
  store.commit();
  store.instances.delete("tcr-a");
  store.commit();
  expect(told).toEqual([["repositories tcr-a/ns/repo/deep", "namespaces tcr-a/ns", "instances tcr-a"]]);
});

it("takes everything back that was not committed", () => {
  const store = filled();
  const before = contentsOf(store);
  store.namespaces.put({ ...namespace, isPublic: true });
  store.namespaces.put({ ...namespace, name: "other" });
  store.instances.delete("tcr-a");
  expect(contentsOf(store)).toEqual([]);
  store.rollback();
  expect(contentsOf(store)).toEqual(before);
  expect(store.commit()).toEqual([]);
});

it("keeps rows that were handed out as they were", () => {
  const store = filled();
  const [row] = store.namespaces.childrenOf("tcr-a");
  store.namespaces.put({ ...namespace, isPublic: true });
  expect(row).toEqual(namespace);
});

it("deletes with an instance all that was made of it", async () => {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const link = { VpcId: "vpc-1", SubnetId: "subnet-1" };
  const answers = [
    await on("CreateInstanceToken", { TokenType: "longterm" }),
    await on("CreateServiceAccount", { Name: "robot", Permissions: [] }),
    await on("CreateInstanceCustomizedDomain", { DomainName: "a.example.com", CertificateId: "c" }),
    await on("CreateImageAccelerationService", { ...link, StorageType: "SD", PGroupId: "p", Zone: "z" }),
    await on("ManageExternalEndpoint", { Operation: "Create" }),
    await on("CreateSecurityPolicy", { CidrBlock: "10.0.0.0/8", Description: "" }),
    await on("ManageInternalEndpoint", { ...link, Operation: "Create" }),
  ];
  expect(answers.flatMap(({ Error: error }) => error ?? [])).toEqual([]);

  const filled = () =>
    emulator.change(({ store }) =>
      Object.entries(store.tables).flatMap(([name, table]) =>
        name !== "instances" && [...table.values()].length > 0 ? [name] : [],
      ),
    );
  expect(await filled()).toEqual(expect.arrayContaining(["tokens", "serviceAccounts", "customDomains", "vpcLinks"]));
  expect(await filled()).toHaveLength(8);
  await on("DeleteInstance");
  await call(emulator, "DescribeInstances");
  expect(await filled()).toEqual([]);
});
