import { expect, it } from "vitest";
import { createContext } from "../../../test/contexts.js";
import { tc3Post } from "../../../test/requests.js";
import type { WebhookTrigger } from "../../state/entities/webhooks.js";
import type { RegistryEvent } from "../events.js";
import { queueWebhooks } from "./queue-webhooks.js";

const event: RegistryEvent = {
  type: "pushImage",
  instanceId: "tcr-a",
  namespace: "ns",
  repository: "nginx",
  tag: "v1",
  digest: "sha256:1",
  operator: "1",
  atMs: 5500,
};

const trigger: WebhookTrigger = {
  instanceId: "tcr-a",
  namespace: "ns",
  id: 1,
  name: "on-push",
  description: "",
  targets: [{ address: "http://127.0.0.1:9/", headers: [{ key: "X-A", values: ["1", "2"] }] }],
  eventTypes: ["pushImage"],
  condition: "",
  isEnabled: true,
};

function setUp(...triggers: readonly WebhookTrigger[]) {
  const { services } = createContext(tc3Post("DescribeRegions"));
  for (const row of triggers) services.store.webhookTriggers.put(row);
  return services;
}

it("keeps the latest thousand entries of each trigger, and no call of an entry that is gone", () => {
  const services = setUp(trigger, { ...trigger, id: 2, eventTypes: ["deleteImage"] });
  queueWebhooks(services, { ...event, type: "deleteImage" });
  const { webhookLogs, webhookDeliveries } = services.store;
  for (let count = 0; count < 1000; count += 1) queueWebhooks(services, event);
  expect([webhookLogs.countOf("tcr-a/ns/1"), webhookLogs.get("tcr-a/ns/1/2")?.id]).toEqual([1000, 2]);
  queueWebhooks(services, event);
  expect([webhookLogs.countOf("tcr-a/ns/1"), webhookLogs.countOf("tcr-a/ns/2")]).toEqual([1000, 1]);
  const [latest] = webhookLogs.pageOf("tcr-a/ns/1", 0, 1);
  const [oldest] = webhookLogs.pageOf("tcr-a/ns/1", 999, 1);
  expect([latest?.id, oldest?.id]).toEqual([1002, 3]);
  expect(webhookDeliveries.get("tcr-a/ns/1/2")).toBeUndefined();
  expect(webhookDeliveries.all()).toHaveLength(1001);
});

it("queues a call for each target, and notes at once which cannot be made", () => {
  const targets = [...trigger.targets, { address: "ftp://127.0.0.1/", headers: [] }];
  const services = setUp({ ...trigger, targets });
  queueWebhooks(services, event);
  expect(services.store.webhookLogs.all()).toMatchObject([
    { id: 1, status: "pending", fault: undefined, createdAtMs: 5500, updatedAtMs: 5500 },
    { id: 2, status: "error", fault: "the address is no http or https address" },
  ]);
  expect(services.store.webhookDeliveries.all()).toEqual([
    { ...ids(1), url: "http://127.0.0.1:9/", headers: [["X-A", "1, 2"]] },
  ]);
});

it.each<[string, Partial<WebhookTrigger>]>([
  ["that is disabled", { isEnabled: false }],
  ["of other events", { eventTypes: ["deleteImage", "uploadChart"] }],
  ["of another namespace", { namespace: "other" }],
  ["of another instance", { instanceId: "tcr-b" }],
  ["of other repositories", { condition: "redis" }],
  ["of other tags", { condition: "nginx:v2" }],
])("queues nothing for a trigger %s", (_, departure) => {
  const services = setUp({ ...trigger, ...departure });
  queueWebhooks(services, event);
  expect(services.store.webhookLogs.all()).toEqual([]);
});

it.each(["", ".*", ":", "nginx", "n*", "nginx:", "nginx:v1", ":v*", ".*:.*"])(
  "queues a call for the condition %j",
  (condition) => {
    const services = setUp({ ...trigger, condition });
    queueWebhooks(services, event);
    expect(services.store.webhookLogs.all()).toHaveLength(1);
  },
);

function ids(id: number) {
  return { instanceId: "tcr-a", namespace: "ns", triggerId: 1, id };
}
