import { asBilled } from "../../../domain/instances.js";
import type { ImageTag, Repository } from "../../../state/entities/images.js";
import { type Instance, instanceTransitions } from "../../../state/entities/instances.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import { namespaceKey, repositoryKey, tagKey } from "../../../state/keys.js";
import { beforeRead } from "../../../state/lifecycle.js";
import { ApiError, type ErrorCode } from "../errors.js";
import type { Call } from "./handler.js";

/** An instance of the caller in the region that the request names. */
export function findInstance(call: Call, id: string): Instance {
  const kept = call.store.instances.get(id);
  const instance =
    kept &&
    beforeRead(asBilled(kept, call.clock.now()), instanceTransitions, call.settings.lifecycle, call.clock.now());
  if (instance === undefined || instance.account !== call.account) {
    throw call.error("ResourceNotFound", "The instance does not exist.");
  }
  if (instance.region !== call.region) {
    throw call.error("ResourceNotFound", `The instance does not exist in this region; it is in ${instance.region}.`);
  }
  return instance;
}

/** An instance that can be worked with. */
export function findRunningInstance(call: Call, id: string): Instance {
  const instance = findInstance(call, id);
  if (instance.status === "Running") return instance;
  throw call.error("ResourceUnavailable", `The instance is not running: its state is ${instance.status}.`);
}

/** A namespace of an instance. */
export function findNamespace(call: Call, instance: Instance, name: string): Namespace {
  const namespace = call.store.namespaces.get(namespaceKey(instance.id, name));
  if (namespace === undefined) throw notFound(call, "The namespace does not exist.");
  return namespace;
}

/** A repository of an instance. */
export function findRepository(call: Call, namespace: Namespace, name: string): Repository {
  const repository = call.store.repositories.get(repositoryKey(namespace.instanceId, namespace.name, name));
  if (repository === undefined) throw notFound(call, "The repository does not exist.");
  return repository;
}

/** A tag of a repository. */
export function findImageTag(call: Call, { instanceId, namespace, name }: Repository, tag: string): ImageTag {
  const found = call.store.imageTags.get(tagKey(repositoryKey(instanceId, namespace, name), tag));
  if (found === undefined) throw notFound(call, "The image does not exist.");
  return found;
}

/** What an instance holds has a code of its own; the common one stands in where the action does not document it. */
export function notFound(call: Call, message: string): ApiError {
  const own: ErrorCode = "ResourceNotFound.TcrResourceNotFound";
  return new ApiError(call.documents(own) ? own : "ResourceNotFound", message);
}
