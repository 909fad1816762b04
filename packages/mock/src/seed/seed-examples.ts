import { DEFAULT_ACCOUNT } from "../credentials.js";
import { pushImage } from "../registry/push-image.js";
import { uploadChart } from "../registry/upload-chart.js";
import { namespaceKey, repositoryKey } from "../store/store.js";
import { addMonths } from "../time-formats.js";
import type { World } from "../world.js";
import { type ExamplePlace, examplePlaces } from "./example-places.js";

/** Where the guides' examples are sent. */
const REGION = "ap-guangzhou";

/**
 * Puts in place what the manual's examples name, so that their requests find it: running instances of the first account in
 * Guangzhou, with namespaces, repositories, images and charts. Whoever calls this commits.
 */
export function seedExamples(world: World): void {
  const places = examplePlaces();
  for (const place of places) seedInstance(world, place);
  for (const place of places) seedNamespace(world, place);
  for (const place of places) seedContent(world, place);
}

function seedInstance(world: World, { action, instanceId }: ExamplePlace): void {
  const { store, clock, ids } = world;
  const before = store.instances.get(instanceId);
  // An instance is renewed that is prepaid.
  const isPrepaid = before?.isPrepaid === true || action === "RenewInstance";
  store.instances.put({
    id: instanceId,
    account: accountOf(world),
    name: `example-${instanceId.replace(/^tcr-/, "")}`,
    type: "premium",
    region: REGION,
    status: "Running",
    reads: 0,
    createdAtMs: clock.now(),
    address: before?.address ?? ids.privateAddress(),
    tags: [],
    isPrepaid,
    ...(isPrepaid ? { expiresAtMs: addMonths(clock.now(), 1) } : {}),
    renewFlag: 0,
    isProtected: false,
    nextNamespaceId: 1,
  });
}

function seedNamespace({ store, clock }: World, { instanceId, namespace }: ExamplePlace): void {
  const instance = store.instances.get(instanceId);
  if (instance === undefined || namespace === undefined) return;
  if (store.namespaces.get(namespaceKey(instanceId, namespace)) !== undefined) return;
  store.namespaces.put({
    instanceId,
    id: instance.nextNamespaceId,
    name: namespace,
    isPublic: false,
    createdAtMs: clock.now(),
    tags: [],
  });
  store.instances.put({ ...instance, nextNamespaceId: instance.nextNamespaceId + 1 });
}

function seedContent(world: World, { instanceId, namespace, repository, tags, chart }: ExamplePlace): void {
  const { store, clock } = world;
  const operator = accountOf(world);
  if (namespace === undefined) return;
  if (chart !== undefined) {
    uploadChart(world, { instanceId, namespace, ...chart, content: new Uint8Array(), operator });
  }
  if (repository === undefined) return;
  const now = clock.now();
  if (store.repositories.get(repositoryKey(instanceId, namespace, repository)) === undefined) {
    const texts = { description: "", briefDescription: "" };
    store.repositories.put({ instanceId, namespace, name: repository, ...texts, createdAtMs: now, updatedAtMs: now });
  }
  for (const tag of tags) pushImage(world, { instanceId, namespace, repository, tag, operator });
}

function accountOf({ keyRing }: World): string {
  const [first] = keyRing.values();
  return first?.account ?? DEFAULT_ACCOUNT;
}
