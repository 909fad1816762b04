import { nextNumber } from "../../state/counters.js";
import type { Repository } from "../../state/entities/images.js";
import { artifactKey, imageCounter, repositoryKey, tagKey } from "../../state/keys.js";
import { RegistryRefusal } from "../errors.js";
import { assertWritable } from "../gc.js";
import { assertMutable } from "../immutability.js";
import { findInstance } from "../instances.js";
import { findNamespace } from "../namespaces.js";
import type { Services } from "../services.js";
import { type ImageContent, type ImageSource, imageContent } from "./image-content.js";
import { assertRepositoryName, newRepository } from "./repositories.js";

/** An image on its way in. */
export interface PushedImage extends ImageSource {
  readonly instanceId: string;
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  readonly tag: string;
  /** Who pushes: an account, a service account, or `replication`. */
  readonly operator: string;
}

/** As the distribution specification has tags. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/**
 * Puts an image under a tag, emits `pushImage`, and answers the digest. The first push into a repository creates it. The caller
 * commits.
 *
 * @throws RegistryRefusal when the namespace is missing, a name is not valid, the tag is immutable, or the instance is full or read-only.
 */
export function pushImage(services: Services, pushed: PushedImage): string {
  const repository = repositoryFor(services, pushed);
  const content = imageContent(`${pushed.namespace}/${pushed.repository}:${pushed.tag}`, pushed);
  keepArtifact(services, repository, content);
  keepTag(services, repository, pushed.tag, content);
  services.store.repositories.put({ ...repository, updatedAtMs: services.clock.now() });
  const { instanceId, namespace, tag, operator } = pushed;
  services.emit({
    type: "pushImage",
    instanceId,
    namespace,
    repository: repository.name,
    tag,
    digest: content.digest,
    operator,
    atMs: services.clock.now(),
  });
  return content.digest;
}

/** The repository that takes the image, once nothing speaks against it. */
function repositoryFor(services: Services, pushed: PushedImage): Repository {
  const { store } = services;
  const { instanceId, namespace, repository: name, tag } = pushed;
  const instance = findInstance(services, instanceId);
  findNamespace(services, instance, namespace);
  assertRepositoryName(name);
  if (!TAG.test(tag)) throw new RegistryRefusal("invalid", "The tag is not valid.");
  assertWritable(store, instanceId);
  const key = repositoryKey(instanceId, namespace, name);
  const existing = store.imageTags.get(tagKey(key, tag));
  if (existing !== undefined) assertMutable(store, [existing]);
  return store.repositories.get(key) ?? newRepository(services, instance, namespace, name);
}

function keepArtifact({ store, clock }: Services, repository: Repository, content: ImageContent): void {
  const { instanceId, namespace, name } = repository;
  const key = artifactKey(repositoryKey(instanceId, namespace, name), content.digest);
  if (store.artifacts.get(key) !== undefined) return;
  store.artifacts.put({
    instanceId,
    namespace,
    repository: name,
    id: nextNumber(store, instanceId, imageCounter(namespace, name)),
    ...content,
    pushedAtMs: clock.now(),
  });
}

/** The tag is not signed any more; where its namespace has a policy, the push signs it anew. */
function keepTag({ store, clock }: Services, repository: Repository, name: string, content: ImageContent): void {
  const { instanceId, namespace } = repository;
  const before = store.imageTags.get(tagKey(repositoryKey(instanceId, namespace, repository.name), name));
  store.imageTags.put({
    instanceId,
    namespace,
    repository: repository.name,
    name,
    id: before?.id ?? nextNumber(store, instanceId, imageCounter(namespace, repository.name)),
    digest: content.digest,
    mediaType: content.mediaType,
    size: content.size,
    pushedAtMs: clock.now(),
  });
}
