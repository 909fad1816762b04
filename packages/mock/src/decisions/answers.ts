import { regionEntries } from "../domain/regions.js";
import type { Decision } from "./decision.js";

/** What answers share: conflicts, what is not found, filters, nulls, regions. */
export const answersDecisions: readonly Decision[] = [
  {
    topic: "existing namespaces and repositories",
    decision: "InternalError.ErrorTcrResourceConflict.",
    source: "inferred",
  },
  {
    topic: "what is not found",
    decision:
      "Instances: ResourceNotFound. What they hold: ResourceNotFound.TcrResourceNotFound where documented, else ResourceNotFound. Ids in a Describe are left out.",
    source: "inferred",
  },
  {
    topic: "filters",
    decision:
      "DescribeInstances: RegistryId, RegistryName, RegistryType, Status, tag:KEY. DescribeNamespaces: Name, NamespaceName, Public, tag:KEY. Others are InvalidParameterValue; lenient: left aside.",
    source: "inferred",
  },
  { topic: "NamespaceName, RepositoryName of a Describe", decision: "Match as a whole.", source: "inferred" },
  {
    topic: "what may be null",
    decision:
      "Empty instead: ExpiredAt of an instance that is billed by use is an empty text, lists are []. With nullForEmpty: null.",
    source: "terraform",
  },
  {
    topic: "region numbers",
    decision: `${regionEntries["ap-shanghai-fsi"]?.id} and ${regionEntries["ap-shenzhen-fsi"]?.id} for the financial regions of Shanghai and Shenzhen.`,
    source: "inferred",
  },
];
