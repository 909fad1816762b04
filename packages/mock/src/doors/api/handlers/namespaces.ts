import { isoTimestamp } from "../../../base/time.js";
import {
  createNamespace as addToInstance,
  deleteNamespace as deleteFromInstance,
  findNamespace,
} from "../../../domain/namespaces.js";
import { signingPolicy } from "../../../domain/signing.js";
import type { DescribeNamespacesRequest, TcrNamespaceInfo } from "../../../gen/types/index.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import { namespaceKey } from "../../../state/keys.js";
import { tagSpecification, tagsOf } from "./cloud-tags.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { applyFilters, type FilterReaders, pageByNumber, pageByRow, type Rows, rowsBelow } from "./list.js";

const FILTERS: FilterReaders<Namespace> = {
  Name: (namespace) => namespace.name,
  NamespaceName: (namespace) => namespace.name,
  Public: (namespace) => String(namespace.isPublic),
};

/** Creates a namespace. */
export const createNamespace: Handler<"CreateNamespace"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  if (call.store.namespaces.get(namespaceKey(instance.id, input.NamespaceName)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The namespace exists already.");
  }
  addToInstance(call, instance, {
    name: input.NamespaceName,
    isPublic: input.IsPublic,
    tags: tagsOf(input.TagSpecification),
  });
  return {};
};

/** Lists namespaces in the order of their creation, by page, or all at once with `All`. */
export const describeNamespaces: Handler<"DescribeNamespaces"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const matching = matchingNamespaces(input, instance.id, call);
  const page = input.All === true ? matching.slice(0, matching.length) : pageByNumber(matching, input, call);
  return { NamespaceList: page.map(namespaceInfoOf), TotalCount: matching.length };
};

function matchingNamespaces(
  { NamespaceName, KmsSignPolicy, Filters = [] }: DescribeNamespacesRequest,
  instanceId: string,
  call: Call,
): Rows<Namespace> {
  const { namespaces } = call.store;
  if (NamespaceName === undefined && KmsSignPolicy !== true && Filters.length === 0) {
    return rowsBelow(namespaces, [instanceId]);
  }
  const named =
    NamespaceName === undefined
      ? namespaces.childrenOf(instanceId)
      : [namespaces.get(namespaceKey(instanceId, NamespaceName))].filter((namespace) => namespace !== undefined);
  const signed = named.filter(
    ({ name }) => KmsSignPolicy !== true || signingPolicy(call.store, instanceId, name) !== undefined,
  );
  return applyFilters(signed, Filters, FILTERS, call);
}

/** Checks the page and answers nothing: the table of its answer has no list of namespaces. */
export const describeInstanceAllNamespaces: Handler<"DescribeInstanceAllNamespaces"> = (input, call) => {
  pageByRow([], input, call);
  return {};
};

/** Makes a namespace public or private. */
export const modifyNamespace: Handler<"ModifyNamespace"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  call.store.namespaces.put({ ...namespace, isPublic: input.IsPublic });
  return {};
};

/** Deletes a namespace without repositories and charts. */
export const deleteNamespace: Handler<"DeleteNamespace"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  deleteFromInstance(call, findNamespace(call, instance, input.NamespaceName));
  return {};
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
