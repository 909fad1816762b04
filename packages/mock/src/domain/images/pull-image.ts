import type { Artifact } from "../../state/entities/images.js";
import { artifactKey, repositoryKey, tagKey } from "../../state/store.js";
import { RegistryRefusal } from "../errors.js";
import { react } from "../events.js";
import type { World } from "../services.js";

/** An image on its way out. */
export interface PulledImage {
  readonly instanceId: string;
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  /** A tag or a digest. */
  readonly reference: string;
  /** Who pulls: an account or a service account. */
  readonly operator: string;
}

/**
 * Hands an image out; what follows a pull by itself follows.
 *
 * @throws RegistryRefusal `missing`.
 */
export function pullImage(world: World, { reference, operator, ...from }: PulledImage): Artifact {
  const { store, clock } = world;
  const key = repositoryKey(from.instanceId, from.namespace, from.repository);
  const tag = store.imageTags.get(tagKey(key, reference));
  const artifact = store.artifacts.get(artifactKey(key, tag?.digest ?? reference));
  if (artifact === undefined) throw new RegistryRefusal("missing", "The image does not exist.");
  const { digest } = artifact;
  react(world, { type: "pullImage", ...from, tag: tag?.name ?? "", digest, operator, atMs: clock.now() });
  return artifact;
}
