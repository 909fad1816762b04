import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { instanceTypeOf } from "./create-instance.js";

/** Changes what is named and leaves the rest: no member stands for its default here. */
export const modifyInstance: Handler<"ModifyInstance"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  call.store.instances.put({
    ...instance,
    type: input.RegistryType === undefined ? instance.type : instanceTypeOf(input.RegistryType),
    isProtected: input.DeletionProtection ?? instance.isProtected,
  });
  return {};
};
