import { addMonths } from "../../../base/time.js";
import { checkName } from "../../../domain/instances.js";
import { regionEntries } from "../../../domain/regions.js";
import { instanceTransitions } from "../../../state/entities/instances.js";
import { beforeRead, enter } from "../../../state/lifecycle.js";
import { assertPeriod, instanceTypeOf } from "./create-instance.js";
import type { EditionHandler } from "./edition-handler.js";
import { findInstance, findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";

/** Answers whether the caller has an instance in any region, and where. */
export const checkInstance: Handler<"CheckInstance"> = (input, call) => {
  const kept = call.store.instances.get(input.RegistryId);
  const instance = kept && beforeRead(kept, instanceTransitions, call.settings.lifecycle, call.clock.now());
  if (instance?.account !== call.account) return { IsValidated: false, RegionId: 0 };
  return { IsValidated: true, RegionId: regionEntries[instance.region]?.id ?? 0 };
};

/** Answers whether a new instance may have a name. */
export const checkInstanceName: Handler<"CheckInstanceName"> = (input, call) => ({
  IsValidated: checkName(call.store, input.RegistryName, call.settings.edition) === undefined,
});

/** Changes the members that the request names. One that is left out keeps its value; with strict its default counts. */
export const modifyInstance: EditionHandler<"ModifyInstance"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  call.store.instances.put({
    ...instance,
    type: input.RegistryType === undefined ? instance.type : instanceTypeOf(input.RegistryType),
    keepsVersions: input.EnableCosVersioning ?? instance.keepsVersions,
    isProtected: input.DeletionProtection ?? (call.settings.strict ? false : instance.isProtected),
  });
  return {};
};

/**
 * Renews a prepaid instance (Flag 0), or makes an instance prepaid that was billed by use (Flag 1). An isolated instance, which has
 * run out, runs again.
 */
export const renewInstance: Handler<"RenewInstance"> = (input, call) => {
  const found = findInstance(call, input.RegistryId);
  const instance = found.status === "Isolate" ? found : findRunningInstance(call, input.RegistryId);
  const { Period, RenewFlag } = input.RegistryChargePrepaid;
  if (instance.isPrepaid !== (input.Flag === 0)) {
    const why = instance.isPrepaid ? "is prepaid already" : "is not prepaid";
    throw call.error("UnsupportedOperation", `The instance ${why}.`);
  }
  assertPeriod(Period, call);
  const now = call.clock.now();
  const expiresAtMs = addMonths(Math.max(instance.expiresAtMs ?? now, now), Period);
  call.store.instances.put({ ...instance, status: "Running", isPrepaid: true, expiresAtMs, renewFlag: RenewFlag });
  return { RegistryId: instance.id };
};

/** Deletes an instance with everything in it. It is Deleting, seen by a read, before it is gone. */
export const deleteInstance: Handler<"DeleteInstance"> = (input, call) => {
  const instance = findInstance(call, input.RegistryId);
  if (instance.status === "Deleting") throw call.error("OperationDenied", "The instance is being deleted already.");
  if (instance.isProtected) throw call.error("OperationDenied", "The instance is protected against deletion.");
  if (call.store.replicas.countOf(instance.id) > 0) {
    throw call.error("OperationDenied", "The instance has replicas; delete them first.");
  }
  if (input.DryRun === true) {
    throw call.error("DryRunOperation", "The request would have succeeded, but the DryRun parameter was used.");
  }
  call.store.instances.put({ ...instance, ...enter("Deleting", call.clock.now()) });
  return {};
};
