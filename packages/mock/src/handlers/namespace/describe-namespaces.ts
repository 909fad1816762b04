import type { TcrNamespaceInfo } from "../../gen/types/index.js";
import { signingPolicy } from "../../registry/signing.js";
import type { Namespace } from "../../store/entities.js";
import { isoTimestamp } from "../../time-formats.js";
import { applyFilters, type FilterReaders } from "../filters.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByNumber } from "../paging.js";
import { tagSpecification } from "../tags.js";

const FILTERS: FilterReaders<Namespace> = {
  Name: (namespace) => namespace.name,
  NamespaceName: (namespace) => namespace.name,
  Public: (namespace) => String(namespace.isPublic),
};

/** Lists namespaces in the order of their creation, by page; `All` asks for all of them at once. */
export const describeNamespaces: Handler<"DescribeNamespaces"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const named = call.store.namespaces
    .childrenOf(instance.id)
    .filter(({ name }) => input.NamespaceName === undefined || name === input.NamespaceName)
    .filter(({ name }) => input.KmsSignPolicy !== true || signingPolicy(call.store, instance.id, name) !== undefined);
  const matching = applyFilters(named, input.Filters, FILTERS, call);
  const page = input.All === true ? matching : pageByNumber(matching, input, call);
  return { NamespaceList: page.map(namespaceInfoOf), TotalCount: matching.length };
};

function namespaceInfoOf(namespace: Namespace): TcrNamespaceInfo {
  return {
    Name: namespace.name,
    CreationTime: isoTimestamp(namespace.createdAtMs),
    Public: namespace.isPublic,
    NamespaceId: namespace.id,
    TagSpecification: tagSpecification("namespace", namespace.tags),
    Metadata: [{ Key: "public", Value: String(namespace.isPublic) }],
  };
}
