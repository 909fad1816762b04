import { nextNumber } from "../../state/counters.js";
import { type Artifact, type Repository, subjectOf } from "../../state/entities/images.js";
import { artifactKey, imageCounter, repositoryKey, tagKey } from "../../state/keys.js";
import { RegistryRefusal } from "../errors.js";
import { assertWritable } from "../gc.js";
import { assertMutable } from "../immutability.js";
import { findInstance } from "../instances.js";
import { findNamespace } from "../namespaces.js";
import type { Services } from "../services.js";
import { addBlob, findBlob, type RepositoryName } from "./blobs.js";
import { type ImageContent, type ImageSource, imageContent } from "./image-content.js";
import { assertRepositoryName, newRepository } from "./repositories.js";

/** Where a push goes, and who pushes. */
export interface PushTarget {
  readonly instanceId: string;
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  /** An account, a service account, or `replication`. */
  readonly operator: string;
}

/** An image on its way in. */
export interface PushedImage extends PushTarget, ImageSource {
  readonly tag: string;
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
  const content = imageContent(`${pushed.namespace}/${pushed.repository}:${pushed.tag}`, pushed);
  pushContent(services, pushed, [pushed.tag], content);
  const to = { ...pushed, name: pushed.repository };
  for (const blob of content.madeUp)
    if (findBlob(services.store, to, blob.digest) === undefined) addBlob(services, to, blob);
  return content.digest;
}

/**
 * Puts what a manifest describes into a repository, under some tags or none, and emits `pushImage` for each. The caller commits.
 *
 * @throws RegistryRefusal as {@link pushImage} does.
 */
export function pushContent(
  services: Services,
  target: PushTarget,
  tags: readonly string[],
  content: Omit<ImageContent, "madeUp">,
): void {
  const repository = repositoryFor(services, target, tags);
  keepArtifact(services, repository, content);
  for (const tag of tags) keepTag(services, repository, tag, content);
  services.store.repositories.put({ ...repository, updatedAtMs: services.clock.now() });
  const { instanceId, namespace, operator } = target;
  const { digest } = content;
  for (const tag of tags) {
    services.emit({
      type: "pushImage",
      instanceId,
      namespace,
      repository: repository.name,
      tag,
      digest,
      operator,
      atMs: services.clock.now(),
    });
  }
}

/**
 * Checks that an instance takes blobs for a repository.
 *
 * @throws RegistryRefusal
 */
export function assertTakesBlobs(services: Services, { instanceId, namespace, name }: RepositoryName): void {
  findNamespace(services, findInstance(services, instanceId), namespace);
  assertRepositoryName(name);
  assertWritable(services.store, instanceId);
}

/** The repository that takes what is pushed, once nothing speaks against it. */
function repositoryFor(services: Services, target: PushTarget, tags: readonly string[]): Repository {
  const { store } = services;
  const { instanceId, namespace, repository: name } = target;
  assertTakesBlobs(services, { instanceId, namespace, name });
  if (!tags.every((tag) => TAG.test(tag))) throw new RegistryRefusal("invalid", "The tag is not valid.");
  const key = repositoryKey(instanceId, namespace, name);
  assertMutable(
    store,
    tags.flatMap((tag) => store.imageTags.get(tagKey(key, tag)) ?? []),
  );
  return store.repositories.get(key) ?? newRepository(services, findInstance(services, instanceId), namespace, name);
}

type Kept = Pick<Artifact, "digest" | "mediaType" | "manifest" | "config" | "size">;

function keepArtifact({ store, clock }: Services, repository: Repository, content: Kept): void {
  const { instanceId, namespace, name } = repository;
  const { digest, mediaType, manifest, config, size } = content;
  const subject = subjectOf(manifest);
  const key = artifactKey(repositoryKey(instanceId, namespace, name), digest);
  if (store.artifacts.get(key) !== undefined) return;
  store.artifacts.put({
    instanceId,
    namespace,
    repository: name,
    id: nextNumber(store, instanceId, imageCounter(namespace, name)),
    digest,
    mediaType,
    manifest,
    config,
    size,
    pushedAtMs: clock.now(),
    ...(subject === undefined ? {} : { subject }),
  });
}

/** The tag is not signed any more; where its namespace has a policy, the push signs it anew. */
function keepTag({ store, clock }: Services, repository: Repository, name: string, content: Kept): void {
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
