import { type ReplicationCopy, syncKey } from "../store/entities/replication.js";
import { nextNumber } from "../store/next-number.js";
import { copyKey } from "../store/replication-tables.js";
import type { World } from "../world.js";

/** Copies that are kept of what goes from one instance to another: a log must not grow without end. */
const MAX_COPIES = 1000;

/** How long a copy takes on the emulated clock. */
const COPY_MS = 1000;

/** Notes a copy. Its destination is `Running` again until callers have seen it so, then as good as the copies of this run. */
export function noteCopy(
  { store, clock }: World,
  copy: Omit<ReplicationCopy, "id" | "startedAtMs" | "endedAtMs">,
): void {
  const { copies, syncs } = store.replication;
  const startedAtMs = clock.now();
  const endedAtMs = startedAtMs + COPY_MS;
  copies.put({ ...copy, id: nextNumber(store, copy.sourceId, "replication-copy"), startedAtMs, endedAtMs });
  const key = syncKey(copy.sourceId, copy.destinationId);
  for (const old of copies.pageOf(key, MAX_COPIES, 1)) copies.delete(copyKey(old));
  const before = syncs.get(key);
  const isDoomed = !copy.isOk || (before?.status === "Running" && before.isDoomed === true);
  syncs.put({
    sourceId: copy.sourceId,
    destinationId: copy.destinationId,
    status: "Running",
    reads: 0,
    sinceMs: startedAtMs,
    isDoomed,
    endedAtMs,
    settledCopy: before?.settledCopy ?? 0,
  });
}
