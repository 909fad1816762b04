import { regionEntries } from "../domain/regions.js";
import type { StatedDecision } from "./decision.js";

/** What answers share: conflicts, what is not found, filters, nulls, regions. */
export const answersDecisions: readonly StatedDecision[] = [
  {
    topic: "existing namespaces and repositories",
    decision: "Creating one again is InternalError.ErrorTcrResourceConflict.",
    source: "inferred",
  },
  {
    topic: "what is not found",
    decision:
      "A missing instance is ResourceNotFound. Anything missing in an instance is ResourceNotFound.TcrResourceNotFound where the action documents it, else ResourceNotFound. A Describe leaves out ids that do not exist.",
    source: "inferred",
  },
  {
    topic: "filters",
    decision:
      "DescribeInstances knows RegistryId, RegistryName, RegistryType, Status and tag:KEY; DescribeNamespaces knows Name, NamespaceName, Public and tag:KEY. In the domestic edition both know Tags with KEY:VALUE. Other names are InvalidParameterValue; lenient ignores them.",
    source: "inferred",
  },
  {
    topic: "NamespaceName, RepositoryName of a Describe",
    decision:
      "They match a part of the name, letter for letter; RepositoryName without the namespace. Where NamespaceName leads to what a namespace holds, it is a whole name. The Terraform provider compares whole names since its release 1.56.10, and the log of Harbor's issue 16050 counts three namespaces for one name.",
    source: "terraform",
  },
  {
    topic: "what may be null",
    decision:
      "The mock answers an empty value instead: [] for lists, an empty text for ExpiredAt of an instance that is billed by use. With nullForEmpty it answers null.",
    source: "terraform",
  },
  {
    topic: "region numbers",
    decision: `They are those of the public Terraform provider; the financial regions of Shanghai and Shenzhen have ${regionEntries["ap-shanghai-fsi"]?.id} and ${regionEntries["ap-shenzhen-fsi"]?.id}.`,
    source: "inferred",
  },
];
