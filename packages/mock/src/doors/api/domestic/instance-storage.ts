import { findRunningInstance } from "../handlers/find.js";
import type { DomesticHandler } from "./handlers.js";

/** Moves an instance to another bucket. What it holds stays where it is: the mock has no buckets. */
export const modifyInstanceStorage: DomesticHandler<"ModifyInstanceStorage"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  if (input.TargetStorageName === "") {
    throw call.error("InvalidParameterValue", "The value of the parameter `TargetStorageName` must not be empty.");
  }
  const storage = { region: input.TargetRegion, name: input.TargetStorageName };
  call.store.instances.put({ ...instance, storage });
  return {};
};
