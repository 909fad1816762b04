import { stripSignatures } from "../../registry/signing.js";
import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance, notFound } from "../find.js";
import type { Handler } from "../handler.js";

/** Drops the signature policy of a namespace, and with it the signatures of its images. */
export const deleteSignaturePolicy: Handler<"DeleteSignaturePolicy"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const key = namespaceKey(namespace.instanceId, namespace.name);
  if (call.store.signaturePolicies.get(key) === undefined) {
    throw notFound(call, "The namespace has no signature policy.");
  }
  call.store.signaturePolicies.delete(key);
  stripSignatures(call.store, namespace.instanceId, namespace.name);
  return {};
};
