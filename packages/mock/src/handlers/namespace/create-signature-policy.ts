import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Has what is pushed into a namespace signed from now on. */
export const createSignaturePolicy: Handler<"CreateSignaturePolicy"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, name } = namespace;
  if (call.store.signaturePolicies.get(namespaceKey(instanceId, name)) !== undefined) {
    throw call.error("ResourceInUse", "The namespace has a signature policy already.");
  }
  if (input.Name === "" || input.KmsId === "") {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "A policy needs a name and the id of a key.");
  }
  call.store.signaturePolicies.put({
    instanceId,
    namespace: name,
    name: input.Name,
    kmsId: input.KmsId,
    kmsRegion: input.KmsRegion,
    domain: input.Domain ?? "",
    isDisabled: input.Disabled ?? false,
  });
  return {};
};
