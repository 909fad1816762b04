import { artifactKey, repositoryKey } from "../../store/store.js";
import { findImageTag, findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Reads the manifest and the configuration that a tag names. */
export const describeImageManifests: Handler<"DescribeImageManifests"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  const { digest } = findImageTag(call, repository, input.ImageVersion);
  const key = repositoryKey(repository.instanceId, repository.namespace, repository.name);
  const artifact = call.store.artifacts.get(artifactKey(key, digest));
  return { Manifest: artifact?.manifest ?? "", Config: artifact?.config ?? "" };
};
