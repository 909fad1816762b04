import { react } from "../reactions.js";
import type { ImageTag } from "../store/entities/image.js";
import { artifactKey, repositoryKey, tagKey } from "../store/store.js";
import type { World } from "../world.js";

/** Removes a tag whatever speaks against it, and its artifact once no tag names that any more. */
export function removeTag(world: World, tag: ImageTag, operator: string): void {
  const { store, clock } = world;
  const { instanceId, namespace, repository, digest } = tag;
  const key = repositoryKey(instanceId, namespace, repository);
  store.imageTags.delete(tagKey(key, tag.name));
  const artifact = artifactKey(key, digest);
  if (store.imageTags.countOf(artifact) === 0) store.artifacts.delete(artifact);
  react(world, {
    type: "deleteImage",
    instanceId,
    namespace,
    repository,
    tag: tag.name,
    digest,
    operator,
    atMs: clock.now(),
  });
}
