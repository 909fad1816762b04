import { opensInstance } from "../../access/opens-instance.js";
import type { ManageReplicationRequest } from "../../gen/types/index.js";
import { regionEntries } from "../../regions.js";
import { replicationRuleKey } from "../../store/entities/replication.js";
import type { Instance } from "../../store/entities.js";
import { findRunningInstance } from "../find.js";
import type { Call, Handler } from "../handler.js";
import { replicationRuleFields } from "./replication-rule-fields.js";

/** The sources name no number: see decisions.ts. */
const MAX_RULES = 100;

type Codes = "InternalError.ErrorTcrUnauthorized";

/** Sets a rule by which pushes are copied to another instance. One of the same name is replaced. */
export const manageReplication: Handler<"ManageReplication"> = (input, call) => {
  const source = findRunningInstance(call, input.SourceRegistryId);
  if (source.type !== "premium") throw call.error("UnsupportedOperation", "Premium instances alone have replication.");
  const destination = findDestination(input, call);
  if (destination.id === source.id) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "An instance is not copied to itself.");
  }
  const rule = {
    sourceId: source.id,
    destinationId: destination.id,
    description: input.Description ?? "",
    ...replicationRuleFields(input.Rule, call),
  };
  const { rules } = call.store.replication;
  const isNew = rules.get(replicationRuleKey(source.id, rule.name)) === undefined;
  if (isNew && rules.countOf(`from ${source.id}`) >= MAX_RULES) {
    throw call.error("LimitExceeded", `An instance has at most ${MAX_RULES} replication rules.`);
  }
  rules.put(rule);
  return {};
};

/** The instance that receives the copies: the caller's own, in whatever region, or that of the account that the request names. */
function findDestination(input: ManageReplicationRequest, call: Call<Codes>): Instance {
  const { DestinationRegistryId, DestinationRegionId, PeerReplicationOption: peer } = input;
  const owner = peer?.EnablePeerReplication === true ? peer.PeerRegistryUin : call.account;
  const destination = call.store.instances.get(DestinationRegistryId);
  const isMeant =
    destination?.account === owner &&
    (DestinationRegionId === undefined || regionEntries[destination.region]?.id === DestinationRegionId);
  if (destination === undefined || !isMeant) {
    throw call.error("ResourceNotFound", "The destination does not exist in the region and account that are named.");
  }
  if (destination.status !== "Running") throw call.error("ResourceUnavailable", "The destination is not running.");
  const token = peer?.PeerRegistryToken ?? "";
  if (owner !== call.account && !opensInstance(call, destination.id, token, call.clock.now())) {
    throw call.error("InternalError.ErrorTcrUnauthorized", "The token does not open the destination.");
  }
  return destination;
}
