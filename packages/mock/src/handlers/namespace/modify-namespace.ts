import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Makes a namespace public or private. */
export const modifyNamespace: Handler<"ModifyNamespace"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  call.store.namespaces.put({ ...namespace, isPublic: input.IsPublic });
  return {};
};
