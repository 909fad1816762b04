import { describeImages, describeRepositories } from "@tcrkit/client/operations/image-repository";
import { describeInstances } from "@tcrkit/client/operations/instance-management";
import { describeNamespaces } from "@tcrkit/client/operations/namespace";
import type { Operation } from "@tcrkit/client/schema";
import type { Registry, TcrImageInfo, TcrNamespaceInfo, TcrRepositoryInfo } from "@tcrkit/client/types";
import type { Api } from "../connect.js";

/** The lists of the API, each with all its pages. */
export interface Lists {
  /** Those of every region, or of the call's alone. */
  readonly instances: (isEveryRegion: boolean) => Promise<readonly Registry[]>;
  readonly namespaces: (instance: Registry) => Promise<readonly TcrNamespaceInfo[]>;
  /** Those of a namespace, else of all. */
  readonly repositories: (instance: Registry, namespace?: string) => Promise<readonly TcrRepositoryInfo[]>;
  /** All of a repository, or those that `only` names. */
  readonly tags: (
    instance: Registry,
    namespace: string,
    repository: string,
    only?: OneImage,
  ) => Promise<readonly TcrImageInfo[]>;
}

/** One tag, or the tags of one image. */
export type OneImage = { readonly ImageVersion: string; readonly ExactMatch: true } | { readonly Digest: string };

const requestsAtOnce = 4;

/** Lists by an API, with few requests at once; `onRows` is called with the number of rows of each page. */
export function createLists({ paginate }: Pick<Api, "paginate">, onRows?: (rows: number) => void): Lists {
  const limit = createLimit(requestsAtOnce);
  const all = <Input extends object, Output, Item>(
    operation: Operation<Input, Output>,
    input: Input,
    { RegionName }: Partial<Registry>,
    itemsOf: (output: Output) => readonly Item[] | null,
  ): Promise<readonly Item[]> =>
    limit(async () => {
      const found: Item[] = [];
      for await (const page of paginate(operation, input, { region: RegionName }).pages()) {
        const items = itemsOf(page) ?? [];
        found.push(...items);
        onRows?.(items.length);
      }
      return found;
    });
  return {
    instances: (AllRegion) => all(describeInstances, { AllRegion }, {}, ({ Registries }) => Registries),
    namespaces: (instance) => {
      const input = { RegistryId: instance.RegistryId };
      return all(describeNamespaces, input, instance, ({ NamespaceList }) => NamespaceList);
    },
    repositories: (instance, NamespaceName) => {
      const input = { RegistryId: instance.RegistryId, ...(NamespaceName === undefined ? {} : { NamespaceName }) };
      return all(describeRepositories, input, instance, ({ RepositoryList }) => RepositoryList);
    },
    tags: (instance, NamespaceName, RepositoryName, only) => {
      const input = { RegistryId: instance.RegistryId, NamespaceName, RepositoryName, ...only };
      return all(describeImages, input, instance, ({ ImageInfoList }) => ImageInfoList);
    },
  };
}

/** Runs work as soon as fewer than the limit are running, in turn. */
export type Limit = <T>(work: () => Promise<T>) => Promise<T>;

export function createLimit(atOnce: number): Limit {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
