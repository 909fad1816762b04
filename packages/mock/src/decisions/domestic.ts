import { MAX_TAGS } from "../domain/quotas.js";
import type { StatedDecision } from "./decision.js";

/** What the domestic edition has besides. */
export const domesticDecisions: readonly StatedDecision[] = [
  {
    topic: "the domestic edition",
    decision:
      "The editions domestic and lenient have it, and the tag service beside it, which a request names by its version. Of its actions without a table InvalidAction says that another edition has them.",
    source: "domestic",
  },
  {
    topic: "IsAutoScan, IsPreventVUL, Severity, CVEWhitelistItems, EnableCosVersioning, Product, PreheatRegion",
    decision: "They are kept and answered, and do nothing: the mock scans no image and has no bucket.",
    source: "terraform",
  },
  {
    topic: "ForceDelete",
    decision: "It is true where it is left out. With false, a repository that holds images is OperationDenied.",
    source: "domestic",
  },
  {
    topic: "domains of private links",
    decision:
      "Status is ENABLED or DISABLED, as the Terraform provider compares it. A link that does not exist is DISABLED; giving it a domain is ResourceNotFound. Domains go with their link.",
    source: "terraform",
  },
  {
    topic: "runs of replication rules",
    decision:
      "Each copy is a run of one task, with the number of the copy; reading runs counts as reading their destinations. Copies to a replica have no PolicyID.",
    source: "inferred",
  },
  {
    topic: "ModifyReplication, Deletion of a rule",
    decision:
      "Members that are left out stay. With Deletion, a tag that is deleted at the source is deleted at the destination where it names the same image and no rule protects it. A rule that is not Enabled does nothing.",
    source: "harbor",
  },
  {
    topic: "ModifyInstanceStorage",
    decision: "The mock keeps the name of the bucket and moves nothing.",
    source: "inferred",
  },
  {
    topic: "tags of the tag service",
    decision: `Those of an instance are its own, whoever sets them. Service accounts, custom domains, immutability rules and triggers have tags as INSTANCE#NAME and INSTANCE#NAMESPACE#NUMBER, the last with the prefix repository for triggers; they go with what carries them. A resource carries at most ${MAX_TAGS}, then LimitExceeded.`,
    source: "terraform",
  },
];
