import { isoTimestamp } from "../../../base/time.js";
import {
  createNamespace as addToInstance,
  deleteNamespace as deleteFromInstance,
  findNamespace,
} from "../../../domain/namespaces.js";
import { signingPolicy } from "../../../domain/signing.js";
import type {
  CreateNamespaceRequest,
  TcrNamespaceInfo as DomesticInfo,
  ModifyNamespaceRequest,
} from "../../../gen/domestic/types/domestic.js";
import type { DescribeNamespacesRequest, TcrNamespaceInfo } from "../../../gen/types/index.js";
import type { Namespace, NamespaceSecurity } from "../../../state/entities/namespaces.js";
import { namespaceKey } from "../../../state/keys.js";
import { tagSpecification, tagsOf } from "./cloud-tags.js";
import { domesticOnly, type EditionHandler } from "./edition-handler.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { applyFilters, type FilterReaders, pageByNumber, pageByRow, type Rows, rowsBelow } from "./list.js";

const FILTERS: FilterReaders<Namespace> = {
  Name: (namespace) => namespace.name,
  NamespaceName: (namespace) => namespace.name,
  Public: (namespace) => String(namespace.isPublic),
};

/** Creates a namespace. */
export const createNamespace: EditionHandler<"CreateNamespace"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  if (call.store.namespaces.get(namespaceKey(instance.id, input.NamespaceName)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The namespace exists already.");
  }
  addToInstance(call, instance, {
    name: input.NamespaceName,
    isPublic: input.IsPublic,
    tags: tagsOf(input.TagSpecification),
    security: securityOf(input, undefined),
  });
  return {};
};

/** Lists namespaces in the order of their creation, by page, or all at once with `All`. */
export const describeNamespaces: EditionHandler<"DescribeNamespaces"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const matching = matchingNamespaces(input, instance.id, call);
  const page = input.All === true ? matching.slice(0, matching.length) : pageByNumber(matching, input, call);
  return { NamespaceList: page.map((namespace) => namespaceInfoOf(namespace, call)), TotalCount: matching.length };
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
  const named = namespaces.childrenOf(instanceId).filter(({ name }) => name.includes(NamespaceName ?? ""));
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

/** Changes the members of a namespace that the request names. */
export const modifyNamespace: EditionHandler<"ModifyNamespace"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  call.store.namespaces.put({
    ...namespace,
    isPublic: input.IsPublic ?? namespace.isPublic,
    tags: input.TagSpecification === undefined ? namespace.tags : tagsOf(input.TagSpecification),
    security: securityOf(input, namespace.security),
  });
  return {};
};

/** Deletes a namespace without repositories and charts. */
export const deleteNamespace: Handler<"DeleteNamespace"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  deleteFromInstance(call, findNamespace(call, instance, input.NamespaceName));
  return {};
};

/** What a request says of scans and blocks; what it leaves out stays as it was. */
function securityOf(
  input: Pick<
    CreateNamespaceRequest | ModifyNamespaceRequest,
    "IsAutoScan" | "IsPreventVUL" | "Severity" | "CVEWhitelistItems"
  >,
  before: NamespaceSecurity | undefined,
): NamespaceSecurity | undefined {
  const { IsAutoScan, IsPreventVUL, Severity, CVEWhitelistItems } = input;
  if ([IsAutoScan, IsPreventVUL, Severity, CVEWhitelistItems].every((value) => value === undefined)) return before;
  const { isScanning, isBlocking, severity, overlooked } = before ?? UNSCANNED;
  return {
    isScanning: IsAutoScan ?? isScanning,
    isBlocking: IsPreventVUL ?? isBlocking,
    severity: Severity ?? severity,
    overlooked: CVEWhitelistItems?.map(({ CVEID = "" }) => CVEID) ?? overlooked,
  };
}

const UNSCANNED: NamespaceSecurity = { isScanning: false, isBlocking: false, severity: "", overlooked: [] };

function namespaceInfoOf(namespace: Namespace, call: Call): TcrNamespaceInfo | DomesticInfo {
  const { isScanning, isBlocking, severity, overlooked } = namespace.security ?? UNSCANNED;
  return {
    ...domesticOnly(call, {
      AutoScan: isScanning,
      PreventVUL: isBlocking,
      Severity: severity,
      CVEWhitelistItems: overlooked.map((CVEID) => ({ CVEID })),
    }),
    Name: namespace.name,
    CreationTime: isoTimestamp(namespace.createdAtMs),
    Public: namespace.isPublic,
    NamespaceId: namespace.id,
    TagSpecification: tagSpecification("namespace", namespace.tags),
    Metadata: [{ Key: "public", Value: String(namespace.isPublic) }],
  };
}
