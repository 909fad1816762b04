import type { StatedDecision } from "./decision.js";

/** Domains, public access, allowlists and private links. */
export const endpointsDecisions: readonly StatedDecision[] = [
  {
    topic: "custom domains",
    decision:
      "A domain has two labels or more and is unique over all instances (InternalError.ErrorConflict). Deleting one with a certificate id that is not its own is ResourceNotFound, deleting it twice FailedOperation.",
    source: "inferred",
  },
  {
    topic: "custom domains that fail",
    decision: "A name below .invalid, which never resolves (RFC 2606), ends in FAILURE.",
    source: "inferred",
  },
  {
    topic: "image acceleration",
    decision:
      "Creating and Deleting are transient. Without image acceleration Status is an empty text. The address shows once the state is Completed.",
    source: "inferred",
  },
  {
    topic: "public access that closes",
    decision: "It is Deleting, a state that the manual does not list, before it is Closed.",
    source: "terraform",
  },
  {
    topic: "ManageExternalEndpoint",
    decision:
      "Opening what is open and closing what is closed changes nothing. Create while it closes is UnsupportedOperation.",
    source: "inferred",
  },
  {
    topic: "allowlist",
    decision:
      "The allowlist does not depend on the public access and outlives its closing. An empty one lets nobody in.",
    source: "inferred",
  },
  {
    topic: "PolicyIndex",
    decision:
      "It is the position of a policy, from 0; removing a policy moves the later ones up. DeleteMultipleSecurityPolicy counts by the positions before the call.",
    source: "terraform",
  },
  {
    topic: "PolicyVersion",
    decision:
      "It counts the changes of the whole list, and every row shows it. A PolicyIndex with an old version is InvalidParameter; without a version the mock does not check it.",
    source: "inferred",
  },
  {
    topic: "CidrBlock",
    decision:
      "It is an IPv4 range or a single address, which counts as /32. It wins over PolicyIndex in DeleteMultipleSecurityPolicy too.",
    source: "manual",
  },
  {
    topic: "VPC links",
    decision:
      "A link is Pending without an AccessIp, then Running; it is Deleting before it is gone. RegionId 0 and an empty RegionName count as left out. The mock does not look up VPCs and subnets.",
    source: "terraform",
  },
];
