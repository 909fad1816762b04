import { isGlob } from "../../../base/glob.js";
import { utcTimestamp } from "../../../base/time.js";
import { MAX_REPLICATION_RULES } from "../../../domain/quotas.js";
import { regionEntries } from "../../../domain/regions.js";
import { showSync } from "../../../domain/replication/replicas.js";
import { opensInstance } from "../../../domain/tokens.js";
import type { ReplicationRule as RuleInput } from "../../../gen/domestic/types/domestic.js";
import type {
  DescribeReplicationInstanceSyncStatusRequest,
  ManageReplicationRequest,
  ReplicationLog,
} from "../../../gen/types/index.js";
import { nextNumber } from "../../../state/counters.js";
import type { Instance } from "../../../state/entities/instances.js";
import type { ReplicationCopy, ReplicationRule, ReplicationSync } from "../../../state/entities/replication.js";
import { replicationRuleKey, syncKey } from "../../../state/keys.js";
import type { EditionHandler } from "./edition-handler.js";
import { findInstance, findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { checkPage } from "./list.js";
import { findReplica } from "./replicas.js";

type Codes = "InternalError.ErrorTcrUnauthorized";

const NAMESPACE = /^(?=.{2,30}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** Sets a rule that copies pushes to another instance. It replaces a rule of the same name. */
export const manageReplication: EditionHandler<"ManageReplication"> = (input, call) => {
  const source = findRunningInstance(call, input.SourceRegistryId);
  if (source.type !== "premium") throw call.error("UnsupportedOperation", "Premium instances alone have replication.");
  const destination = findDestination(input, call);
  if (destination.id === source.id) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "An instance is not copied to itself.");
  }
  const { replicationRules } = call.store;
  const before = replicationRules.get(replicationRuleKey(source.id, input.Rule.Name));
  if (before === undefined && replicationRules.countOf(source.id) >= MAX_REPLICATION_RULES) {
    throw call.error("LimitExceeded", `An instance has at most ${MAX_REPLICATION_RULES} replication rules.`);
  }
  const now = call.clock.now();
  replicationRules.put({
    sourceId: source.id,
    destinationId: destination.id,
    name: input.Rule.Name,
    destinationNamespace: "",
    isOverriding: false,
    filters: [],
    description: input.Description ?? "",
    ...replicationRuleFields(input.Rule, call),
    id: before?.id ?? nextNumber(call.store, source.id, "replicationRules"),
    createdAtMs: before?.createdAtMs ?? now,
    updatedAtMs: now,
  });
  return {};
};

/**
 * Answers how far a destination has come. By its table the log is one entry: the latest of the page, so pages of one row show all
 * entries, the latest first.
 */
export const describeReplicationInstanceSyncStatus: Handler<"DescribeReplicationInstanceSyncStatus"> = (
  input,
  call,
) => {
  const { offset, limit } = checkPage(input, call);
  const sync = showSync(findSync(input, call), call);
  const key = syncKey(sync.sourceId, sync.destinationId);
  const [first] = call.store.replicationCopies.pageOf(key, offset * limit, limit);
  const isLogWanted = input.ShowReplicationLog === true && first !== undefined;
  return {
    ReplicationStatus: sync.status,
    ReplicationTime: sync.status === "Running" ? "" : utcTimestamp(sync.endedAtMs),
    ReplicationLog: isLogWanted ? logOf(first, sync) : null,
  };
};

type RuleFields = Partial<
  Pick<ReplicationRule, "name" | "destinationNamespace" | "isOverriding" | "copiesDeletion" | "filters">
>;

/** Checks the members of a rule that a request has. */
export function replicationRuleFields(
  { Name, DestNamespace, Override, Deletion, Filters }: Partial<RuleInput>,
  call: Call<"InvalidParameter.ErrorTcrInvalidParameter">,
): RuleFields {
  const assert = (isValid: boolean, path: string, rule: string): void => {
    if (isValid) return;
    throw call.error(
      "InvalidParameter.ErrorTcrInvalidParameter",
      `The value of the parameter \`Rule.${path}\` ${rule}.`,
    );
  };
  assert(Name !== "", "Name", "must not be empty");
  const isNamespace = DestNamespace === undefined || DestNamespace === "" || NAMESPACE.test(DestNamespace);
  assert(isNamespace, "DestNamespace", "is not the name of a namespace");
  for (const [index, { Type, Value = "" }] of (Filters ?? []).entries()) {
    const path = `Filters.${index}.Value`;
    if (Type === "resource") assert(["", "image", "chart"].includes(Value), path, "must be image, chart or empty");
    else assert(isGlob(Value), path, "is not a valid pattern");
  }
  const filters = Filters?.map(({ Type, Value = "" }) => ({ type: Type, value: Value }));
  return {
    ...(Name === undefined ? {} : { name: Name }),
    ...(DestNamespace === undefined ? {} : { destinationNamespace: DestNamespace }),
    ...(Override === undefined ? {} : { isOverriding: Override }),
    ...(Deletion === undefined ? {} : { copiesDeletion: Deletion }),
    ...(filters === undefined ? {} : { filters }),
  };
}

/** The state of copies from an instance to a replica, or to a destination of its rules. */
function findSync(input: DescribeReplicationInstanceSyncStatusRequest, call: Call): ReplicationSync {
  const { RegistryId: sourceId, ReplicationRegistryId: destinationId, ReplicationRegionId: regionId } = input;
  const { store } = call;
  findInstance(call, sourceId);
  const rules = store.replicationRules.childrenOf(sourceId);
  if (rules.some((rule) => rule.destinationId === destinationId)) assertRegion(call, destinationId, regionId);
  else findReplica(call, destinationId, { masterId: sourceId, regionId });
  const nothingYet = { status: "Running", reads: 0, endedAtMs: call.clock.now(), settledCopy: 0 } as const;
  return store.replicationSyncs.get(syncKey(sourceId, destinationId)) ?? { sourceId, destinationId, ...nothingYet };
}

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

/** How far a copy has come, and when. */
export interface CopyProgress {
  readonly Status: string;
  readonly StartTime: string;
  readonly EndTime: string | null;
}

/** A copy is shown running as long as its destination is, unless callers have seen its result before. */
export function progressOf({
  copy,
  sync,
}: {
  readonly copy: ReplicationCopy;
  readonly sync: ReplicationSync;
}): CopyProgress {
  const isRunning = sync.status === "Running" && copy.id > sync.settledCopy;
  return {
    Status: isRunning ? "Running" : copy.isOk ? "Succeed" : "Failed",
    StartTime: utcTimestamp(copy.startedAtMs),
    EndTime: isRunning ? null : utcTimestamp(copy.endedAtMs),
  };
}

function logOf(copy: ReplicationCopy, sync: ReplicationSync): ReplicationLog {
  return {
    ResourceType: copy.resource,
    Source: copy.source,
    Destination: copy.destination,
    ...progressOf({ copy, sync }),
  };
}

function assertRegion(call: Call, instanceId: string, regionId: number | undefined): void {
  const region = call.store.instances.get(instanceId)?.region ?? "";
  if (regionId === undefined || regionEntries[region]?.id === regionId) return;
  throw call.error("ResourceNotFound", "The destination is not in this region.");
}
