import { addMonths } from "../../time-formats.js";
import { findInstance, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/**
 * Prolongs a prepaid instance (Flag 0), or makes one of an instance that was billed by use (Flag 1). One that is isolated, since it
 * has run out, runs again.
 */
export const renewInstance: Handler<"RenewInstance"> = (input, call) => {
  const found = findInstance(call, input.RegistryId);
  const instance = found.status === "Isolate" ? found : findRunningInstance(call, input.RegistryId);
  const { Period, RenewFlag } = input.RegistryChargePrepaid;
  if (instance.isPrepaid !== (input.Flag === 0)) {
    const why = instance.isPrepaid ? "is prepaid already" : "is not prepaid";
    throw call.error("UnsupportedOperation", `The instance ${why}.`);
  }
  if (Period < 1 || Period > 120) {
    throw call.error(
      "InvalidParameterValue",
      "The value of the parameter `RegistryChargePrepaid.Period` must be from 1 to 120.",
    );
  }
  const now = call.clock.now();
  const expiresAtMs = addMonths(Math.max(instance.expiresAtMs ?? now, now), Period);
  call.store.instances.put({ ...instance, status: "Running", isPrepaid: true, expiresAtMs, renewFlag: RenewFlag });
  return { RegistryId: instance.id };
};
