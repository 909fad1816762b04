import { MAX_COPIES, MAX_REPLICAS, MAX_REPLICATION_RULES } from "../domain/quotas.js";
import type { Decision } from "./decision.js";

/** Replicas, and rules that copy. */
export const replicationDecisions: readonly Decision[] = [
  {
    topic: "replicas",
    decision: `Of premium instances that run (else UnsupportedOperation), in another region, borders of countries left aside; at most ${MAX_REPLICAS}. They hold what their master holds, and go before it (OperationDenied).`,
    source: "guides",
  },
  {
    topic: "states of a replica",
    decision:
      "Those of an instance. Its three tasks are PENDING, RUNNING, SUCCESS one after the other; looking at them counts as looking at the replica.",
    source: "inferred",
  },
  {
    topic: "DescribeReplicationInstanceSyncStatus: ReplicationLog",
    decision:
      "One object, as the table and the official SDKs have it, though the example shows a list, which typed SDKs cannot read: the first entry of the page, the latest first; null without ShowReplicationLog and where the page is empty.",
    source: "sdks",
  },
  {
    topic: "DescribeReplicationInstanceSyncStatus: ReplicationStatus",
    decision: `Running is seen before Succeed or Failed after every copy, and once for a replica that has come up; ReplicationTime is empty meanwhile. Also answers for instances that a rule of the source leads to. The latest ${MAX_COPIES} copies are kept.`,
    source: "inferred",
  },
  {
    topic: "ManageReplication",
    decision: `A rule of the same name in the source is replaced. It copies what is pushed from then on, not what is there, and no copies of other rules. At most ${MAX_REPLICATION_RULES} rules, then LimitExceeded.`,
    source: "inferred",
  },
  {
    topic: "replication filters",
    decision:
      "All must pass; an empty value passes. `name` is a glob over namespace/repository, `tag` one over the tag, `resource` is image, chart or empty.",
    source: "harbor",
  },
  {
    topic: "what a copy meets",
    decision:
      "A missing namespace is made, private. Without Override another image under the tag is kept, and the copy counts as Succeed; an immutable tag, a full or read-only destination, or one that does not run makes it Failed. The push itself never fails by it.",
    source: "harbor",
  },
  {
    topic: "PeerReplicationOption",
    decision:
      "Wanted for a destination of another account; its token must be a long-term one of the destination, else InternalError.ErrorTcrUnauthorized.",
    source: "inferred",
  },
];
