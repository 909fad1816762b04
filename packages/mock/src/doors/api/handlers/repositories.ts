import { goTime } from "../../../base/time.js";
import { deleteRepository as deleteFromRegistry } from "../../../domain/images/delete-images.js";
import { assertRepositoryName, findRepository, newRepository } from "../../../domain/images/repositories.js";
import { findNamespace } from "../../../domain/namespaces.js";
import type { TcrRepositoryInfo } from "../../../gen/types/index.js";
import type { Repository } from "../../../state/entities/images.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import { namespaceKey, repositoryKey } from "../../../state/keys.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";
import { pageByNumber } from "./list.js";

interface Row {
  readonly namespace: Namespace;
  readonly repository: Repository;
}

/** Equal rows keep the order of their creation. */
const ORDERS = new Map<string | undefined, (left: Row, right: Row) => number>([
  ["-creation_time", (left, right) => right.repository.createdAtMs - left.repository.createdAtMs],
  ["-name", (left, right) => compare(fullName(right), fullName(left))],
  ["-update_time", (left, right) => right.repository.updatedAtMs - left.repository.updatedAtMs],
]);

/** Creates a repository. */
export const createRepository: Handler<"CreateRepository"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const namespace = findNamespace(call, instance, input.NamespaceName);
  const name = input.RepositoryName;
  assertRepositoryName(name);
  if (call.store.repositories.get(repositoryKey(instance.id, namespace.name, name)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The repository exists already.");
  }
  call.store.repositories.put({
    ...newRepository(call, instance, namespace.name, name),
    description: input.Description ?? "",
    briefDescription: input.BriefDescription ?? "",
  });
  return {};
};

/** Lists repositories of one namespace or of all, by page, in the order of their creation or the one asked for. */
export const describeRepositories: Handler<"DescribeRepositories"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const namespaces =
    input.NamespaceName === undefined
      ? call.store.namespaces.childrenOf(instance.id)
      : [findNamespace(call, instance, input.NamespaceName)];
  const rows = namespaces
    .flatMap((namespace) =>
      call.store.repositories
        .childrenOf(namespaceKey(instance.id, namespace.name))
        .map((repository) => ({ namespace, repository })),
    )
    .filter(({ repository }) => input.RepositoryName === undefined || repository.name === input.RepositoryName);
  const order = ORDERS.get(input.SortBy);
  const sorted = order === undefined ? rows : rows.sort(order);
  return { RepositoryList: pageByNumber(sorted, input, call).map(repositoryInfoOf), TotalCount: rows.length };
};

/** Changes the descriptions of a repository. */
export const modifyRepository: Handler<"ModifyRepository"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  call.store.repositories.put({
    ...repository,
    description: input.Description,
    briefDescription: input.BriefDescription,
    updatedAtMs: call.clock.now(),
  });
  return {};
};

/** Deletes a repository with its images. */
export const deleteRepository: Handler<"DeleteRepository"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  deleteFromRegistry(call, repository, call.account);
  return {};
};

function repositoryInfoOf(row: Row): TcrRepositoryInfo {
  const { namespace, repository } = row;
  return {
    Name: fullName(row),
    Namespace: namespace.name,
    CreationTime: goTime(repository.createdAtMs),
    Public: namespace.isPublic,
    Description: repository.description,
    BriefDescription: repository.briefDescription,
    UpdateTime: goTime(repository.updatedAtMs),
  };
}

function fullName({ namespace, repository }: Row): string {
  return `${namespace.name}/${repository.name}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
