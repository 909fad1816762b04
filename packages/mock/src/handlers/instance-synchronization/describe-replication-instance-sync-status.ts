import type { ReplicationLog } from "../../gen/types/index.js";
import type { ReplicationCopy, ReplicationSync } from "../../store/entities/replication.js";
import { syncKey } from "../../store/entities/replication.js";
import type { Handler } from "../handler.js";
import { findSync } from "./find-sync.js";
import { showSync } from "./show-sync.js";

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 20;

/**
 * Tells how far a destination has come. The log is one entry by its table: the latest of the page that is asked for, so that pages of
 * one show all entries, the latest first.
 */
export const describeReplicationInstanceSyncStatus: Handler<"DescribeReplicationInstanceSyncStatus"> = (
  input,
  call,
) => {
  const { Offset = 0, Limit = 0 } = input;
  if (Offset < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Offset` must be at least 0.");
  if (Limit < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Limit` must be at least 0.");
  const sync = showSync(findSync(input, call), call);
  const limit = Math.min(Limit === 0 ? DEFAULT_LIMIT : Limit, MAX_LIMIT);
  const key = syncKey(sync.sourceId, sync.destinationId);
  const [first] = call.store.replication.copies.pageOf(key, Offset * limit, limit);
  const isLogWanted = input.ShowReplicationLog === true && first !== undefined;
  return {
    ReplicationStatus: sync.status,
    ReplicationTime: sync.status === "Running" ? "" : utcTimestamp(sync.endedAtMs),
    ReplicationLog: isLogWanted ? logOf(first, sync) : null,
  };
};

function logOf(copy: ReplicationCopy, sync: ReplicationSync): ReplicationLog {
  const isRunning = sync.status === "Running" && copy.id > sync.settledCopy;
  return {
    ResourceType: copy.resource,
    Source: copy.source,
    Destination: copy.destination,
    Status: isRunning ? "Running" : copy.isOk ? "Succeed" : "Failed",
    StartTime: utcTimestamp(copy.startedAtMs),
    EndTime: isRunning ? null : utcTimestamp(copy.endedAtMs),
  };
}

/** Unlike elsewhere, the example has these times in UTC. */
function utcTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.000Z$/, "Z");
}
