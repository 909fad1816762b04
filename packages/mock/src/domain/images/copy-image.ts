import type { Artifact } from "../../state/entities/images.js";
import { artifactKey, keyOfRepository } from "../../state/keys.js";
import type { Services } from "../services.js";
import { copyBlobs } from "./blobs.js";
import { readManifest } from "./manifest.js";
import { type PushTarget, pushContent } from "./push-image.js";

/**
 * Pushes what a repository has into another one, with all that it names: blobs, and the images of an index. The caller commits.
 *
 * @throws RegistryRefusal when the target does not take it.
 */
export function copyImage(services: Services, artifact: Artifact, target: PushTarget, tags: readonly string[]): void {
  const { blobs, manifests } = readManifest(artifact.manifest);
  const { instanceId, namespace, repository: name } = artifact;
  const from = { instanceId, namespace, name };
  for (const digest of manifests) {
    const part = services.store.artifacts.get(artifactKey(keyOfRepository(from), digest));
    if (part !== undefined) copyImage(services, part, target, []);
  }
  pushContent(services, target, tags, artifact);
  copyBlobs(services, from, { ...target, name: target.repository }, blobs);
}
