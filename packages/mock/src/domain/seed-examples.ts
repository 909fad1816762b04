import { addMonths } from "../base/time.js";
import type { Operation } from "../contract.js";
import { operations } from "../gen/operations/index.js";
import { namespaceKey, repositoryKey } from "../state/keys.js";
import { uploadChart } from "./charts.js";
import { seedExampleNamespaces, seedExampleRegistry } from "./example-registry.js";
import { pushImage } from "./images/push-image.js";
import { addNamespace } from "./namespaces.js";
import type { Services } from "./services.js";

/** Where the guides' examples are sent. */
const REGION = "ap-guangzhou";

/** Somewhere in a registry that an example of the manual names; what it does not name is undefined. */
export interface ExampleTarget {
  readonly action: string;
  readonly instanceId: string;
  readonly namespace?: string | undefined;
  readonly repository?: string | undefined;
  readonly tags: readonly string[];
  readonly chart?: { readonly name: string; readonly version: string } | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/** What an example is about to make is not there before. */
const MAKES: Readonly<Record<string, keyof ExampleTarget>> = {
  CreateNamespace: "namespace",
  CreateRepository: "repository",
};

/**
 * Creates what examples name, so that their requests find it: running instances of the first account in Guangzhou, of which one has
 * something for each action, and what else the manual's name of namespaces, repositories, images and charts. The caller commits.
 */
export function seedExamples(services: Services, account: string): void {
  const targets = exampleTargets();
  for (const target of targets) seedInstance(services, target, account);
  seedExampleNamespaces(services);
  for (const target of targets) seedNamespace(services, target);
  for (const target of targets) seedContent(services, target, account);
  seedExampleRegistry(services, account);
}

function seedInstance(services: Services, { action, instanceId }: ExampleTarget, account: string): void {
  const { store, clock, ids } = services;
  const before = store.instances.get(instanceId);
  // An instance is renewed that is prepaid.
  const isPrepaid = before?.isPrepaid === true || action === "RenewInstance";
  store.instances.put({
    id: instanceId,
    account,
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

function seedNamespace(services: Services, { instanceId, namespace }: ExampleTarget): void {
  const { store } = services;
  const instance = store.instances.get(instanceId);
  if (instance === undefined || namespace === undefined) return;
  if (store.namespaces.get(namespaceKey(instanceId, namespace)) !== undefined) return;
  addNamespace(services, instance, { name: namespace, isPublic: false, tags: [] });
}

function seedContent(
  services: Services,
  { instanceId, namespace, repository, tags, chart }: ExampleTarget,
  operator: string,
): void {
  const { store, clock } = services;
  if (namespace === undefined) return;
  if (chart !== undefined) {
    uploadChart(services, { instanceId, namespace, ...chart, content: new Uint8Array(), operator });
  }
  if (repository === undefined) return;
  const now = clock.now();
  if (store.repositories.get(repositoryKey(instanceId, namespace, repository)) === undefined) {
    const texts = { description: "", briefDescription: "" };
    store.repositories.put({ instanceId, namespace, name: repository, ...texts, createdAtMs: now, updatedAtMs: now });
  }
  for (const tag of tags) pushImage(services, { instanceId, namespace, repository, tag, operator });
}

/** What the examples of the manual name, in the order of the actions. */
function exampleTargets(): readonly ExampleTarget[] {
  const all: readonly Operation[] = Object.values(operations);
  return all.flatMap(({ name, examples = [] }) => examples.flatMap(({ input }) => targetsOf(name, input as Input)));
}

function targetsOf(action: string, input: Input): ExampleTarget[] {
  const ids = [
    input["RegistryId"],
    input["SourceRegistryId"],
    input["DestinationRegistryId"],
    ...list(input["RegistryIds"]),
  ];
  const destination = textOf(input, "DestinationNamespace");
  return ids.filter(isText).flatMap((instanceId) => {
    const target: ExampleTarget = {
      action,
      instanceId,
      namespace: textOf(input, "NamespaceName", "SourceNamespace", "Namespace"),
      repository: textOf(input, "RepositoryName", "SourceRepo"),
      tags: [textOf(input, "ImageVersion", "SourceReference"), ...list(input["Tags"])].filter(isText),
      chart: chartOf(input),
    };
    const made = MAKES[action];
    const own = made === undefined ? target : { ...target, [made]: undefined };
    return destination === undefined ? [own] : [own, { action, instanceId, namespace: destination, tags: [] }];
  });
}

function chartOf(input: Input): ExampleTarget["chart"] {
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
