import { expect, it } from "vitest";
import { callCode, createEmulator, createRunningInstance, exchange } from "../../../../test/ask.js";
import { createRegistry } from "../../../../test/registry.js";
import { tc3Post } from "../../../../test/requests.js";
import { exampleCredentials } from "../../../domain/credentials.js";

const Trigger = {
  Name: "on-push",
  Targets: [{ Address: "http://127.0.0.1:9/", Headers: [] }],
  EventTypes: ["pushImage"],
  Condition: "",
  Enabled: true,
};

async function codes(times: number, ask: (index: number) => Promise<string>): Promise<Set<string>> {
  const answered = new Set<string>();
  for (let index = 0; index < times; index += 1) answered.add(await ask(index));
  return answered;
}

it("takes 100 triggers of a namespace and no more, whatever the others have", async () => {
  const { on, codeOf } = await createRegistry();
  await on("CreateNamespace", { NamespaceName: "other", IsPublic: false });
  const create = (Namespace: string) => codeOf("CreateWebhookTrigger", { Namespace, Trigger });
  expect(await create("other")).toBe("ok");
  expect(await codes(100, () => create("team"))).toEqual(new Set(["ok"]));
  expect(await create("team")).toBe("LimitExceeded");
  expect(await create("other")).toBe("ok");
  await on("DeleteWebhookTrigger", { Namespace: "team", Id: 2 });
  expect(await create("team")).toBe("ok");
  expect(await create("team")).toBe("LimitExceeded");
});

it("takes 100 replication rules of a source and no more, and replaces one at any time", async () => {
  const emulator = createEmulator();
  const SourceRegistryId = await createRunningInstance(emulator, "tcr-source", "premium");
  const another = await createRunningInstance(emulator, "tcr-another", "premium");
  const DestinationRegistryId = await createRunningInstance(emulator, "tcr-target", "premium");
  const rule = (Name: string) => ({ Name, DestNamespace: "", Override: false, Filters: [] });
  const manage = (Name: string, ends: object = {}) =>
    callCode(emulator, "ManageReplication", {
      SourceRegistryId,
      DestinationRegistryId,
      Rule: rule(Name),
      ...ends,
    });
  // Rules that lead to an instance are not its own.
  expect(await manage("back", { SourceRegistryId: another, DestinationRegistryId: SourceRegistryId })).toBe("ok");
  expect(await codes(100, (index) => manage(`rule-${index}`))).toEqual(new Set(["ok"]));
  expect(await manage("one-more")).toBe("LimitExceeded");
  expect(await manage("rule-0")).toBe("ok");
  expect(await manage("one-more", { SourceRegistryId: another })).toBe("ok");
});

it.each([
  ["basic", 50],
  ["standard", 100],
  ["premium", 500],
])("takes in the edition %s %i namespaces and no more", async (type, max) => {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator, "tcr-test", type);
  const create = (NamespaceName: string) =>
    callCode(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
  await emulator.change(({ store, clock }) => {
    for (let id = 1; id < max; id += 1) {
      const row = { instanceId: RegistryId, id, name: `ns-${id}`, isPublic: false, tags: [] };
      store.namespaces.put({ ...row, createdAtMs: clock.now() });
    }
  });
  expect(await create("the-last")).toBe("ok");
  expect(await create("one-more")).toBe("LimitExceeded");
});

it.each([
  ["basic", 1000],
  ["standard", 3000],
  ["premium", 5000],
])("takes in the edition %s %i repositories and no more, in whatever namespaces", async (type, max) => {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator, "tcr-test", type);
  for (const NamespaceName of ["one", "two"]) {
    await callCode(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
  }
  await emulator.change(({ store, clock }) => {
    const dates = { createdAtMs: clock.now(), updatedAtMs: clock.now() };
    for (let id = 1; id < max; id += 1) {
      const row = { instanceId: RegistryId, namespace: id % 2 === 0 ? "one" : "two", name: `r${id}` };
      store.repositories.put({ ...row, description: "", briefDescription: "", ...dates });
    }
  });
  const create = (RepositoryName: string) =>
    callCode(emulator, "CreateRepository", { RegistryId, NamespaceName: "one", RepositoryName });
  expect(await create("the-last")).toBe("ok");
  expect(await create("one-more")).toBe("LimitExceeded");
});

it("counts the instances of each account by itself", async () => {
  const other = { secretId: "AKIDother", secretKey: "othersecretkey", account: "100000000002" };
  const emulator = createEmulator({ credentials: [exampleCredentials, other] });
  const create = async (name: string, credentials = exampleCredentials) => {
    const params = { RegistryName: name, RegistryType: "basic" };
    return (await exchange(emulator, tc3Post("CreateInstance", params, { credentials }))).Error?.Code ?? "ok";
  };
  expect(await codes(100, (index) => create(`name-${index}`))).toEqual(new Set(["ok"]));
  expect(await create("one-more")).toBe("OperationDenied.QuotaOverLimit");
  expect(await create("one-more", other)).toBe("ok");
});

it("takes 10 tags of an instance and no more", async () => {
  const create = (count: number) => {
    const Tags = Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
    const params = {
      RegistryName: "tcr-test",
      RegistryType: "basic",
      TagSpecification: { ResourceType: "instance", Tags },
    };
    return callCode(createEmulator(), "CreateInstance", params);
  };
  expect(await create(10)).toBe("ok");
  expect(await create(11)).toBe("InvalidParameter.ErrorTagOverLimit");
});
