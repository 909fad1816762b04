import { MAX_COPIES, MAX_REPLICAS, MAX_REPLICATION_RULES } from "../domain/quotas.js";
import type { StatedDecision } from "./decision.js";

/** Replicas, and rules that copy. */
export const replicationDecisions: readonly StatedDecision[] = [
  {
    topic: "replicas",
    decision: `Running premium instances have them (others: UnsupportedOperation), at most ${MAX_REPLICAS}, in other regions; borders of countries do not count. A replica holds what its master holds, and must be deleted before it (OperationDenied).`,
    source: "guides",
  },
  {
    topic: "states of a replica",
    decision:
      "A replica has the states of an instance. Its three tasks are PENDING, RUNNING, SUCCESS one after the other; reading them counts as reading the replica.",
    source: "inferred",
  },
  {
    topic: "DescribeReplicationInstanceSyncStatus: ReplicationLog",
    decision:
      "It is one object, as the table and the official SDKs have it; typed SDKs cannot read the list of the example. It is the first entry of the page, the latest first; null without ShowReplicationLog and on an empty page.",
    source: "sdks",
  },
  {
    topic: "DescribeReplicationInstanceSyncStatus: ReplicationStatus",
    decision: `Running is seen before Succeed or Failed after every copy, and once for a new replica; ReplicationTime is empty meanwhile. The action also answers for instances that a rule of the source leads to. The mock keeps the latest ${MAX_COPIES} copies.`,
    source: "inferred",
  },
  {
    topic: "ManageReplication",
    decision: `A rule of the same name in the source is replaced. A rule copies later pushes, not what is there, and no copies of other rules. A source has at most ${MAX_REPLICATION_RULES} rules, then LimitExceeded.`,
    source: "inferred",
  },
  {
    topic: "replication filters",
    decision:
      "A push must pass all of them; an empty value passes. `name` is a glob over namespace/repository, `tag` one over the tag, `resource` is image, chart or empty.",
    source: "harbor",
  },
  {
    topic: "what a copy meets",
    decision:
      "A copy creates a missing namespace, as private. Without Override it keeps another image under the tag, and counts as Succeed. It is Failed by an immutable tag, and by a destination that is full, read-only or not running. It never makes the push fail.",
    source: "harbor",
  },
  {
    topic: "PeerReplicationOption",
    decision:
      "A destination of another account needs it, with a long-term token of the destination, else InternalError.ErrorTcrUnauthorized.",
    source: "inferred",
  },
];
