import { goTime } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { deleteRepository as deleteFromRegistry } from "../../../domain/images/delete-images.js";
import { assertRepositoryName, findRepository, newRepository } from "../../../domain/images/repositories.js";
import { findNamespace } from "../../../domain/namespaces.js";
import type { TcrRepositoryInfo } from "../../../gen/types/index.js";
import type { Repository } from "../../../state/entities/images.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import { namespaceKey, repositoryKey } from "../../../state/keys.js";
import type { Store } from "../../../state/store.js";
import type { EditionHandler } from "./edition-handler.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { inOrder, pageByNumber, type Rows, rowsBelow } from "./list.js";

/** Equal rows keep the order of their creation. */
const ORDERS = new Map<string | undefined, (left: Repository, right: Repository) => number>([
  ["-creation_time", (left, right) => right.createdAtMs - left.createdAtMs],
  [
    "-name",
    (left, right) =>
      left.namespace === right.namespace ? compare(right.name, left.name) : compare(fullName(right), fullName(left)),
  ],
  ["-update_time", (left, right) => right.updatedAtMs - left.updatedAtMs],
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
  const rows = matchingRepositories(namespaces, input.RepositoryName, call);
  const order = ORDERS.get(input.SortBy);
  const page = pageByNumber(order === undefined ? rows : inOrder(rows, order), input, call);
  return {
    RepositoryList: page.map((repository) => repositoryInfoOf(repository, call.store)),
    TotalCount: rows.length,
  };
};

/** Of one namespace after the other. */
function matchingRepositories(
  namespaces: readonly Namespace[],
  name: string | undefined,
  { store: { repositories } }: Call,
): Rows<Repository> {
  if (name === undefined) {
    return rowsBelow(
      repositories,
      namespaces.map((namespace) => namespaceKey(namespace.instanceId, namespace.name)),
    );
  }
  return namespaces.flatMap((namespace) =>
    repositories
      .childrenOf(namespaceKey(namespace.instanceId, namespace.name))
      .filter((repository) => repository.name.includes(name)),
  );
}

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

/** Deletes a repository with its images, unless the request forbids that. */
export const deleteRepository: EditionHandler<"DeleteRepository"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  const key = repositoryKey(repository.instanceId, repository.namespace, repository.name);
  if (input.ForceDelete === false && call.store.artifacts.countOf(key) > 0) {
    throw new RegistryRefusal("notEmpty", "The repository still holds images; delete them first.");
  }
  deleteFromRegistry(call, repository, call.account);
  return {};
};

function repositoryInfoOf(repository: Repository, { namespaces }: Store): TcrRepositoryInfo {
  const namespace = namespaces.get(namespaceKey(repository.instanceId, repository.namespace));
  return {
    Name: fullName(repository),
    Namespace: repository.namespace,
    CreationTime: goTime(repository.createdAtMs),
    Public: namespace?.isPublic === true,
    Description: repository.description,
    BriefDescription: repository.briefDescription,
    UpdateTime: goTime(repository.updatedAtMs),
  };
}

function fullName({ namespace, name }: Repository): string {
  return `${namespace}/${name}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
