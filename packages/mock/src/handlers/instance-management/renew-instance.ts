import { addMonths } from "../../time-formats.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Prolongs a prepaid instance (Flag 0), or makes one of an instance that was billed by use (Flag 1). */
export const renewInstance: Handler<"RenewInstance"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
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
  const expiresAtMs = addMonths(instance.expiresAtMs ?? call.clock.now(), Period);
  call.store.instances.put({ ...instance, isPrepaid: true, expiresAtMs, renewFlag: RenewFlag });
  return { RegistryId: instance.id };
};
