import type { TcrRepositoryInfo } from "../../gen/types/index.js";
import type { Namespace, Repository } from "../../store/entities.js";
import { namespaceKey } from "../../store/store.js";
import { goTime } from "../../time-formats.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByNumber } from "../paging.js";

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

/** Lists repositories of one namespace or of all, in the order of their creation unless told otherwise, by page. */
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
