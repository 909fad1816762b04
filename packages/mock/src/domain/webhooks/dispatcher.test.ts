import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../../test/ask.js";
import { MemoryFiles } from "../../../test/memory-files.js";
import { openJournal } from "../../state/journal/open-journal.js";
import type { Persistence } from "../../state/persistence.js";
import { schema } from "../../state/schema.js";
import { pushImage } from "../images/push-image.js";
import type { WebhookOptions } from "./dispatcher.js";
import type { Deliver, WebhookRequest } from "./make-call.js";

const Namespace = "team-01";
const address = "http://127.0.0.1:9/hook";

/** A namespace with a trigger; `sent` is what went out. */
async function setUp(deliver: Deliver, trigger: object = {}, options: WebhookOptions = {}, persistence?: Persistence) {
  const sent: WebhookRequest[] = [];
  const noted: Deliver = (request, signal) => {
    sent.push(request);
    return deliver(request, signal);
  };
  const emulator = createEmulator({ persistence, webhooks: { backOffMs: 0, ...options, deliver: noted } });
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  await on("CreateNamespace", { NamespaceName: Namespace, IsPublic: true });
  const Targets = [{ Address: address, Headers: [{ Key: "X-Token", Values: ["a", "b"] }] }];
  const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: "", Enabled: true, ...trigger };
  await on("CreateWebhookTrigger", { Namespace, Trigger });
  const push = (repository: string, tag: string) =>
    emulator.change((services) =>
      pushImage(services, { instanceId: RegistryId, namespace: Namespace, repository, tag, operator: "100" }),
    );
  const logs = async () => {
    const { Logs } = await on("DescribeWebhookTriggerLog", { Namespace });
    return Logs as { Id: number; Status: string; Detail: string; CreationTime: string; UpdateTime: string }[];
  };
  return { emulator, on, push, logs, sent };
}

const ok: Deliver = async () => 200;

describe("a push", () => {
  it("is told to the target with its headers, and noted in the log", async () => {
    const { emulator, push, logs, sent } = await setUp(ok);
    const digest = await push("nginx", "v1");
    await emulator.drainWebhooks();
    expect(sent).toEqual([{ url: address, headers: [["X-Token", "a, b"]], body: expect.any(String) }]);
    const occuredAt = Math.floor(emulator.clock.now() / 1000);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({
      type: "pushImage",
      occur_at: occuredAt,
      event_data: {
        resources: [{ digest, tag: "v1", resource_url: "tcr-test.tencentcloudcr.com/team-01/nginx:v1" }],
        repository: {
          date_created: occuredAt,
          name: "nginx",
          namespace: "team-01",
          repo_full_name: "team-01/nginx",
          repo_type: "public",
        },
      },
      operator: "100",
    });
    expect(await logs()).toMatchObject([
      { Id: 1, TriggerId: 1, EventType: "pushImage", NotifyType: "http", Status: "finished", Detail: sent[0]?.body },
    ]);
  });

  it("is not told by a trigger that is off, waits for other events or has another condition", async () => {
    const events: [object, number][] = [
      [{ Enabled: false }, 0],
      [{ EventTypes: ["pullImage", "deleteImage"] }, 0],
      [{ Condition: "apache" }, 0],
      [{ Condition: "ngin?" }, 1],
      [{ Condition: "nginx:v2*" }, 0],
      [{ Condition: ".*:{v1,v2}" }, 1],
      [{ Targets: [{ Address: address }, { Address: "127.0.0.1" }] }, 2],
    ];
    for (const [trigger, calls] of events) {
      const { emulator, push, sent } = await setUp(ok, trigger);
      await push("nginx", "v1");
      await emulator.drainWebhooks();
      expect([trigger, sent.length]).toEqual([trigger, calls]);
    }
  });

  it("is not told when it was taken back", async () => {
    const { emulator, logs, sent } = await setUp(ok);
    const failing = emulator.change((services) => {
      const [instance] = services.store.instances.all();
      const image = { instanceId: instance?.id ?? "", namespace: Namespace, repository: "nginx", tag: "v1" };
      pushImage(services, { ...image, operator: "100" });
      throw new Error("too late");
    });
    await expect(failing).rejects.toThrow("too late");
    await emulator.drainWebhooks();
    expect(sent).toEqual([]);
    expect(await logs()).toEqual([]);
  });
});

describe("a call", () => {
  it.each<[string, Deliver, string, number]>([
    ["that fails at first is made again", failing(2), "finished", 3],
    ["that fails three times is given up", failing(3), "error", 3],
    ["that is answered with a redirect fails", async () => 302, "error", 3],
    ["that is answered with an error fails", async () => 500, "error", 3],
  ])("%s", async (_, deliver, Status, tries) => {
    const { emulator, push, logs, sent } = await setUp(deliver);
    await push("nginx", "v1");
    await emulator.drainWebhooks();
    expect(sent).toHaveLength(tries);
    expect(await logs()).toMatchObject([{ Status }]);
  });

  it("ends when its time is over, even if the adapter does not", async () => {
    const { emulator, push, logs } = await setUp(() => new Promise<never>(() => {}), {}, { timeoutMs: 5 });
    await push("nginx", "v1");
    expect(await logs()).toMatchObject([{ Status: "pending" }]);
    await emulator.drainWebhooks();
    expect(await logs()).toMatchObject([{ Status: "error" }]);
  });

  it("goes to this computer alone, unless that is opened", async () => {
    const elsewhere = { Targets: [{ Address: "http://hooks.example/post" }, { Address: "hooks.example" }] };
    const closed = await setUp(ok, elsewhere);
    await closed.push("nginx", "v1");
    await closed.emulator.drainWebhooks();
    expect(closed.sent).toEqual([]);
    expect(await closed.logs()).toMatchObject([{ Status: "error" }, { Status: "error" }]);
    const open = await setUp(ok, elsewhere, { allowAnyHost: true });
    await open.push("nginx", "v1");
    await open.emulator.drainWebhooks();
    expect(open.sent.map(({ url }) => url)).toEqual(["http://hooks.example/post", "http://hooks.example/"]);
  });

  it("is not made any more once its trigger is gone, or the mock is reset or closed", async () => {
    for (const end of ["delete", "reset", "close"] as const) {
      const { emulator, on, push, sent } = await setUp((_, signal) => untilAborted(signal));
      await push("nginx", "v1");
      await push("nginx", "v2");
      await Promise.resolve().then(() => {});
      if (end === "delete") await on("DeleteWebhookTrigger", { Namespace, Id: 1 });
      if (end === "reset") emulator.reset();
      else emulator.stopWebhooks();
      await emulator.drainWebhooks();
      expect(sent.length).toBeLessThanOrEqual(1);
    }
  });

  it("is made in the order of the events, and dated by the mock's clock", async () => {
    const { emulator, push, logs, sent } = await setUp(failing(1));
    for (const tag of ["v1", "v2", "v3"]) await push("nginx", tag);
    await emulator.drainWebhooks();
    expect(sent.map(({ body }) => /"tag":"(\w+)"/.exec(body)?.[1])).toEqual(["v1", "v1", "v2", "v3"]);
    const noted = await logs();
    expect(noted.map(({ Id }) => Id)).toEqual([3, 2, 1]);
    const tookMs = noted.map(({ CreationTime, UpdateTime }) => Date.parse(UpdateTime) - Date.parse(CreationTime));
    expect(tookMs).toEqual([1000, 1000, 2000]);
  });
});

it("makes the calls that a snapshot still holds", async () => {
  const before = createEmulator();
  const RegistryId = await createRunningInstance(before);
  await call(before, "CreateNamespace", { RegistryId, NamespaceName: Namespace, IsPublic: true });
  const Targets = [{ Address: address }];
  const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: "", Enabled: true };
  await call(before, "CreateWebhookTrigger", { RegistryId, Namespace, Trigger });
  await before.pushImage({ RegistryId, NamespaceName: Namespace, RepositoryName: "nginx", Tag: "v1" });
  const sent: string[] = [];
  const deliver: Deliver = async ({ url }) => sent.push(url) && 200;
  const after = createEmulator({ snapshot: before.snapshot(), webhooks: { deliver } });
  await after.drainWebhooks();
  expect(sent).toEqual([address]);
  after.restore(before.snapshot());
  await after.drainWebhooks();
  expect(sent).toEqual([address, address]);
  expect(await call(after, "DescribeWebhookTriggerLog", { RegistryId, Namespace })).toMatchObject({
    Logs: [{ Status: "finished" }],
  });
});

it("is not made again when its result could not be kept, which is noted once changes are", async () => {
  const files = new MemoryFiles();
  const persistence = await openJournal({ files, checksum: crc32, tell: () => {} }, schema);
  const fills: Deliver = async () => {
    files.capacity = 0;
    return 200;
  };
  const { emulator, on, push, logs, sent } = await setUp(fills, {}, {}, persistence);
  for (const tag of ["v1", "v2"]) await push("nginx", tag).catch(() => undefined);
  await emulator.drainWebhooks();
  const before = sent.length;
  expect(await logs()).toMatchObject([{ Status: "pending" }]);
  files.capacity = Number.POSITIVE_INFINITY;
  await on("CreateNamespace", { NamespaceName: "other", IsPublic: true });
  await emulator.drainWebhooks();
  expect(await logs()).toMatchObject([{ Status: "finished" }]);
  emulator.stopWebhooks();
  await emulator.close();
  const reopened = await openJournal({ files, checksum: crc32, tell: () => {} }, schema);
  const again = createEmulator({
    persistence: reopened,
    webhooks: { deliver: async () => sent.push({ url: "again", headers: [], body: "" }) },
  });
  await again.drainWebhooks();
  expect(sent).toHaveLength(before);
});

it("keeps the latest thousand calls of a trigger", async () => {
  const { emulator, push, on } = await setUp(ok);
  for (let count = 0; count < 1003; count += 1) await push("nginx", "latest");
  await emulator.drainWebhooks();
  const { TotalCount, Logs } = await on("DescribeWebhookTriggerLog", { Namespace, Id: 1, Offset: 999 });
  expect([TotalCount, (Logs as { Id: number }[]).map(({ Id }) => Id)]).toEqual([1000, [4]]);
});

it.each([{ backOffMs: -1 }, { timeoutMs: 0 }, { timeoutMs: 0.5 }])("refuses the options %j", (webhooks) => {
  expect(() => createEmulator({ webhooks })).toThrow(RangeError);
});

/** Fails so many times, then succeeds. */
function failing(times: number): Deliver {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw new Error("no connection");
    return 204;
  };
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}
