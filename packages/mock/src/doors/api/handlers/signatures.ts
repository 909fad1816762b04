import { RegistryRefusal } from "../../../domain/errors.js";
import { findImageTag, findRepository } from "../../../domain/images/repositories.js";
import { findNamespace } from "../../../domain/namespaces.js";
import { signingPolicy, signTag, stripSignatures } from "../../../domain/signing.js";
import { namespaceKey } from "../../../state/keys.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";

/** Creates the signature policy of a namespace, which signs later pushes. */
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

/** Deletes the signature policy of a namespace with the signatures of its images. */
export const deleteSignaturePolicy: Handler<"DeleteSignaturePolicy"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const key = namespaceKey(namespace.instanceId, namespace.name);
  if (call.store.signaturePolicies.get(key) === undefined) {
    throw new RegistryRefusal("missing", "The namespace has no signature policy.");
  }
  call.store.signaturePolicies.delete(key);
  stripSignatures(call.store, namespace.instanceId, namespace.name);
  return {};
};

/** Signs the image that a tag names, by the policy of its namespace. */
export const createSignature: Handler<"CreateSignature"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const tag = findImageTag(call, findRepository(call, namespace, input.RepositoryName), input.ImageVersion);
  const policy = signingPolicy(call.store, namespace.instanceId, namespace.name);
  if (policy === undefined) {
    throw call.error("OperationDenied", "The namespace has no signature policy that is switched on.");
  }
  signTag(call.store, tag, policy);
  return {};
};
