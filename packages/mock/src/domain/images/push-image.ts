import { nextNumber } from "../../state/counters.js";
import type { Repository } from "../../state/entities/images.js";
import { artifactKey, imageCounter, namespaceKey, repositoryKey, tagKey } from "../../state/keys.js";
import { RegistryRefusal } from "../errors.js";
import { assertWritable } from "../gc.js";
import { assertMutable } from "../immutability.js";
import { hasRoomForRepository } from "../quotas.js";
import type { Services } from "../services.js";
import { type ImageContent, type ImageSource, imageContent } from "./image-content.js";

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

/** Path components of an image's name, as the distribution specification has them. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

const MAX_REPOSITORY_LENGTH = 200;

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/**
 * Puts an image under a tag, and answers its digest. The first push into a repository creates it. Everything that follows a push by
 * itself follows; whoever calls this commits.
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
function repositoryFor({ store, clock }: Services, pushed: PushedImage): Repository {
  const { instanceId, namespace, repository: name, tag } = pushed;
  const instance = store.instances.get(instanceId);
  if (instance === undefined || store.namespaces.get(namespaceKey(instanceId, namespace)) === undefined) {
    throw new RegistryRefusal("missing", "The namespace does not exist.");
  }
  if (!isRepositoryName(name)) throw new RegistryRefusal("invalid", "The name of the repository is not valid.");
  if (!isTagName(tag)) throw new RegistryRefusal("invalid", "The tag is not valid.");
  assertWritable(store, instanceId);
  const key = repositoryKey(instanceId, namespace, name);
  const existing = store.imageTags.get(tagKey(key, tag));
  if (existing !== undefined) assertMutable(store, [existing]);
  const repository = store.repositories.get(key);
  if (repository !== undefined) return repository;
  if (!hasRoomForRepository(store, instance)) {
    throw new RegistryRefusal("quota", "The instance has as many repositories as its edition holds.");
  }
  const now = clock.now();
  return { instanceId, namespace, name, description: "", briefDescription: "", createdAtMs: now, updatedAtMs: now };
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

/** Whether a repository may have this name, its namespace left out. */
export function isRepositoryName(name: string): boolean {
  return name.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(name);
}

/** Whether this is a tag as the distribution specification has them. */
function isTagName(name: string): boolean {
  return TAG.test(name);
}
