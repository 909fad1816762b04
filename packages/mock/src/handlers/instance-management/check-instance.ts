import { regionEntries } from "../../regions.js";
import { instanceCourse } from "../../store/instance-course.js";
import { beforeRead } from "../../store/lifecycle.js";
import type { Handler } from "../handler.js";

/** Tells whether the caller has an instance, in whatever region, and where. */
export const checkInstance: Handler<"CheckInstance"> = (input, call) => {
  const kept = call.store.instances.get(input.RegistryId);
  const instance = kept && beforeRead(kept, instanceCourse, call.settings.lifecycle, call.clock.now());
  if (instance?.account !== call.account) return { IsValidated: false, RegionId: 0 };
  return { IsValidated: true, RegionId: regionEntries[instance.region]?.id ?? 0 };
};
