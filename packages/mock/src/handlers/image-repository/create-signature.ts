import { signingPolicy, signTag } from "../../registry/signing.js";
import { findImageTag, findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

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
