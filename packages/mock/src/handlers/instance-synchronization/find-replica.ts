import type { Replica } from "../../store/entities/replica.js";
import { findInstance } from "../find.js";
import type { Call } from "../handler.js";

/** A replica by its id; the numeric id of its region, and its master's id, where they are given, must be its own. */
export function findReplica(
  call: Call,
  id: string,
  { regionId, masterId }: { readonly regionId?: number | undefined; readonly masterId?: string | undefined },
): Replica {
  if (masterId !== undefined) findInstance(call, masterId);
  const replica = call.store.replication.replicas.get(id);
  const isMeant =
    replica !== undefined &&
    (masterId === undefined || replica.masterId === masterId) &&
    (regionId === undefined || replica.regionId === regionId);
  if (!isMeant) throw call.error("ResourceNotFound", "The replica does not exist.");
  findInstance(call, replica.masterId);
  return replica;
}
