import type { Registry, TcrImageInfo, TcrNamespaceInfo, TcrRepositoryInfo } from "@tcrkit/client/types";
import { isoTime } from "../../present/time.js";
import type { Lists } from "./lists.js";
import type { Place } from "./place.js";

/** One row of a listing. What does not apply to its kind is left out. */
export interface Entry {
  readonly Kind: "instance" | "namespace" | "repository" | "tag";
  /** `my-registry/team/nginx:1.0`; leads here again. */
  readonly Path: string;
  readonly RegistryId: string;
  readonly RegionName?: string;
  readonly RegistryType?: string;
  readonly Status?: string;
  readonly Public?: boolean;
  /** In bytes. */
  readonly Size?: number | bigint;
  readonly Digest?: string;
  /** ISO 8601, in UTC; as the server has it, where that is no time that we know. */
  readonly CreatedAt?: string;
  readonly UpdatedAt?: string;
}

/** An entry with what is in it. */
export interface Node {
  readonly entry: Entry;
  /** The last part of its path. */
  readonly name: string;
  readonly children: readonly Node[];
}

/** What is below a place, so many levels deep. `instance` is the one that the place names. */
export async function walk(
  lists: Lists,
  place: Place,
  instance: Registry | undefined,
  { depth, isEveryRegion }: { readonly depth: number; readonly isEveryRegion: boolean },
): Promise<readonly Node[]> {
  if (instance === undefined) {
    const instances = await lists.instances(isEveryRegion);
    return Promise.all(instances.map((one) => instanceNode(lists, one, depth)));
  }
  const { namespace, repository, tag, digest } = place;
  if (namespace === undefined) return namespaceNodes(lists, instance, depth);
  if (repository === undefined) {
    const found = (await lists.repositories(instance, namespace)).filter(({ Namespace }) => Namespace === namespace);
    return repositoryNodes(lists, instance, namespace, found, depth);
  }
  const tags = await tagNodes(lists, instance, namespace, repository);
  return tags.filter(
    ({ name, entry }) => (tag === undefined || name === tag) && (digest === undefined || entry.Digest === digest),
  );
}

/** Entries from the outermost on, each before what is in it. */
export function entriesOf(nodes: readonly Node[]): Entry[] {
  return nodes.flatMap(({ entry, children }) => [entry, ...entriesOf(children)]);
}

async function instanceNode(lists: Lists, instance: Registry, depth: number): Promise<Node> {
  const { RegistryId, RegistryName, RegistryType, RegionName, Status, CreatedAt } = instance;
  const entry = { Kind: "instance", Path: RegistryId, RegistryId, RegionName, RegistryType, Status } as const;
  // One that is not running answers nothing else.
  const isOpen = depth > 1 && Status === "Running";
  return {
    name: `${RegistryId} (${RegistryName})`,
    entry: { ...entry, CreatedAt: isoTime(CreatedAt) },
    children: isOpen ? await namespaceNodes(lists, instance, depth - 1) : [],
  };
}

/** The repositories of all namespaces come as one list. */
async function namespaceNodes(lists: Lists, instance: Registry, depth: number): Promise<readonly Node[]> {
  const [namespaces, repositories] = await Promise.all([
    lists.namespaces(instance),
    depth > 1 ? lists.repositories(instance) : [],
  ]);
  const byNamespace = new Map<string, TcrRepositoryInfo[]>(namespaces.map(({ Name }) => [Name, []]));
  for (const repository of repositories) byNamespace.get(repository.Namespace)?.push(repository);
  return Promise.all(
    namespaces.map(async (namespace) => {
      const own = byNamespace.get(namespace.Name) ?? [];
      const children = await repositoryNodes(lists, instance, namespace.Name, own, depth - 1);
      return namespaceNode(instance, namespace, children);
    }),
  );
}

function namespaceNode({ RegistryId }: Registry, namespace: TcrNamespaceInfo, children: readonly Node[]): Node {
  const { Name, Public, CreationTime } = namespace;
  const entry = { Kind: "namespace", Path: `${RegistryId}/${Name}`, RegistryId, Public } as const;
  return { name: Name, entry: { ...entry, CreatedAt: isoTime(CreationTime) }, children };
}

function repositoryNodes(
  lists: Lists,
  instance: Registry,
  namespace: string,
  repositories: readonly TcrRepositoryInfo[],
  depth: number,
): Promise<readonly Node[]> {
  return Promise.all(
    repositories.map(async (repository) => {
      const name = withoutNamespace(repository.Name, namespace);
      const children = depth > 1 ? await tagNodes(lists, instance, namespace, name) : [];
      return repositoryNode(instance, namespace, { ...repository, Name: name }, children);
    }),
  );
}

/** The API lists a repository with its namespace in front, and takes it without. */
export function withoutNamespace(name: string, namespace: string): string {
  return name.startsWith(`${namespace}/`) ? name.slice(namespace.length + 1) : name;
}

function repositoryNode(
  { RegistryId }: Registry,
  namespace: string,
  { Name, Public, CreationTime, UpdateTime }: TcrRepositoryInfo,
  children: readonly Node[],
): Node {
  const entry = { Kind: "repository", Path: `${RegistryId}/${namespace}/${Name}`, RegistryId, Public } as const;
  return {
    name: Name,
    entry: { ...entry, CreatedAt: isoTime(CreationTime), UpdatedAt: isoTime(UpdateTime) },
    children,
  };
}

async function tagNodes(
  lists: Lists,
  instance: Registry,
  namespace: string,
  repository: string,
): Promise<readonly Node[]> {
  const tags = await lists.tags(instance, namespace, repository);
  return tags.map((tag) => tagNode(instance, `${namespace}/${repository}`, tag));
}

function tagNode({ RegistryId }: Registry, repository: string, tag: TcrImageInfo): Node {
  const { ImageVersion, Size, Digest, UpdateTime } = tag;
  const entry = { Kind: "tag", Path: `${RegistryId}/${repository}:${ImageVersion}`, RegistryId, Size, Digest } as const;
  return { name: ImageVersion, entry: { ...entry, UpdatedAt: isoTime(UpdateTime) }, children: [] };
}
