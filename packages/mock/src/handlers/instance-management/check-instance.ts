import { regionEntries } from "../../regions.js";
import type { Handler } from "../handler.js";

/** Tells whether the caller has an instance, in whatever region, and where. */
export const checkInstance: Handler<"CheckInstance"> = (input, call) => {
  const instance = call.store.instances.get(input.RegistryId);
  if (instance?.account !== call.account) return { IsValidated: false, RegionId: 0 };
  return { IsValidated: true, RegionId: regionEntries[instance.region]?.id ?? 0 };
};
