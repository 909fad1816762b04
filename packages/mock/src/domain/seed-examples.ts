import { addMonths } from "../base/time.js";
import type { Operation } from "../contract.js";
import { operations } from "../gen/operations/index.js";
import { namespaceKey, repositoryKey } from "../state/store.js";
import { uploadChart } from "./charts.js";
import { DEFAULT_ACCOUNT } from "./credentials.js";
import { pushImage } from "./images/push-image.js";
import type { World } from "./services.js";

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

/** Somewhere in a registry that an example of the manual names; what it does not name is undefined. */
export interface ExamplePlace {
  readonly action: string;
  readonly instanceId: string;
  readonly namespace?: string | undefined;
  readonly repository?: string | undefined;
  readonly tags: readonly string[];
  readonly chart?: { readonly name: string; readonly version: string } | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/** What an example is about to make is not there before. */
const MAKES: Readonly<Record<string, keyof ExamplePlace>> = {
  CreateNamespace: "namespace",
  CreateRepository: "repository",
};

/** The places that the examples of the manual name, in the order of the actions. */
function examplePlaces(): readonly ExamplePlace[] {
  const all: readonly Operation[] = Object.values(operations);
  return all.flatMap(({ name, examples = [] }) => examples.flatMap(({ input }) => placesOf(name, input as Input)));
}

function placesOf(action: string, input: Input): ExamplePlace[] {
  const ids = [
    input["RegistryId"],
    input["SourceRegistryId"],
    input["DestinationRegistryId"],
    ...list(input["RegistryIds"]),
  ];
  const destination = textOf(input, "DestinationNamespace");
  return ids.filter(isText).flatMap((instanceId) => {
    const place: ExamplePlace = {
      action,
      instanceId,
      namespace: textOf(input, "NamespaceName", "SourceNamespace", "Namespace"),
      repository: textOf(input, "RepositoryName", "SourceRepo"),
      tags: [textOf(input, "ImageVersion", "SourceReference"), ...list(input["Tags"])].filter(isText),
      chart: chartOf(input),
    };
    const made = MAKES[action];
    const own = made === undefined ? place : { ...place, [made]: undefined };
    return destination === undefined ? [own] : [own, { action, instanceId, namespace: destination, tags: [] }];
  });
}

function chartOf(input: Input): ExamplePlace["chart"] {
  const [name, version] = [textOf(input, "ChartName"), textOf(input, "ChartVersion")];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function textOf(input: Input, ...names: readonly string[]): string | undefined {
  return names.map((name) => input[name]).find(isText);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
