import { syncCourse } from "../../replication/sync-course.js";
import { type ReplicationSync, syncKey } from "../../store/entities/replication.js";
import { afterRead, beforeRead } from "../../store/lifecycle.js";
import type { Call } from "../handler.js";

/** Shows how far a destination has come, and moves it on once it was shown. A replica that is still being made stays behind. */
export function showSync(sync: ReplicationSync, { store, settings, clock }: Call): ReplicationSync {
  const { replicas, syncs, copies } = store.replication;
  const replica = replicas.get(sync.destinationId);
  if (replica !== undefined && replica.status !== "Running") return sync;
  const [last] = copies.pageOf(syncKey(sync.sourceId, sync.destinationId), 0, 1);
  const settled = (row: ReplicationSync): ReplicationSync =>
    row.status === "Running" ? row : { ...row, settledCopy: last?.id ?? row.settledCopy };
  const shown = settled(beforeRead(sync, syncCourse, settings.lifecycle, clock.now()) ?? sync);
  const next = settled(afterRead(shown, syncCourse, settings.lifecycle, clock.now()) ?? shown);
  if (next !== sync) syncs.put(next);
  return shown;
}
