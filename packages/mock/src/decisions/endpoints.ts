import type { Decision } from "./decision.js";

/** Domains, public access, allowlists and private links. */
export const endpointsDecisions: readonly Decision[] = [
  {
    topic: "custom domains",
    decision:
      "Of two labels or more, and unique over all instances (InternalError.ErrorConflict). A certificate id that is not that of the domain to delete is ResourceNotFound, a second deletion FailedOperation.",
    source: "inferred",
  },
  {
    topic: "custom domains that fail",
    decision: "A name below .invalid, which never resolves (RFC 2606), ends in FAILURE.",
    source: "inferred",
  },
  {
    topic: "image acceleration",
    decision: "Creating and Deleting pass; without it Status is an empty text. The address shows once it is Completed.",
    source: "inferred",
  },
  {
    topic: "public access that closes",
    decision: "Deleting, which the manual does not list, before Closed.",
    source: "terraform",
  },
  {
    topic: "ManageExternalEndpoint",
    decision: "What is so already stays so; Create while it closes is UnsupportedOperation.",
    source: "inferred",
  },
  {
    topic: "allowlist",
    decision:
      "Kept whatever the state of the public access, also through closing it. Opened with an empty one lets nobody in.",
    source: "inferred",
  },
  {
    topic: "PolicyIndex",
    decision:
      "The place of a policy, from 0; those behind one that goes move up. In DeleteMultipleSecurityPolicy all places are those before the call.",
    source: "terraform",
  },
  {
    topic: "PolicyVersion",
    decision:
      "Counts the changes of the whole list, and every row shows it. A place with another version is InvalidParameter; without one it is not checked.",
    source: "inferred",
  },
  {
    topic: "CidrBlock",
    decision:
      "IPv4, a range or a single address, which means the same as /32. It wins over PolicyIndex also in DeleteMultipleSecurityPolicy.",
    source: "manual",
  },
  {
    topic: "VPC links",
    decision:
      "Pending without an AccessIp, then Running; Deleting before they are gone. RegionId 0 and an empty RegionName count as left out. VPCs and subnets are not looked up.",
    source: "terraform",
  },
];
