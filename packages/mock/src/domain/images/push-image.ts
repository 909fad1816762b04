import { nextNumber } from "../../state/counters.js";
import type { Repository, RepositoryBlob } from "../../state/entities/images.js";
import { artifactKey, imageCounter, keyOfRepository, tagKey } from "../../state/keys.js";
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
  return pushTagged(services, pushed, [pushed.tag]);
}

/** The same under one or several tags, of which the first names what is made up. */
export function pushTagged(services: Services, pushed: PushTarget & ImageSource, tags: readonly string[]): string {
  const content = imageContent(`${pushed.namespace}/${pushed.repository}:${tags[0]}`, pushed);
  pushContent(services, pushed, tags, content);
  const to = { ...pushed, name: pushed.repository };
  for (const blob of content.madeUp)
    if (findBlob(services.store, to, blob.digest) === undefined) addBlob(services, to, blob);
  return content.digest;
}

/** What is kept of an artifact, with the digest of what it is about, if anything. */
type PushedContent = Omit<ImageContent, "madeUp">;

/**
 * Puts what a manifest describes into a repository, under some tags or none, and emits `pushImage` for each. The caller commits.
 *
 * @throws RegistryRefusal as {@link pushImage} does.
 */
export function pushContent(
  services: Services,
  target: PushTarget,
  tags: readonly string[],
  content: PushedContent,
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

/** Notes that a repository has a blob that came by itself, whose bytes are held. @throws RegistryRefusal as {@link assertTakesBlobs} does. */
export function takeBlob(
  services: Services,
  repository: RepositoryName,
  blob: Pick<RepositoryBlob, "digest" | "size" | "content">,
): void {
  assertTakesBlobs(services, repository);
  addBlob(services, repository, blob);
}

/** The repository that takes what is pushed, once nothing speaks against it. */
function repositoryFor(services: Services, target: PushTarget, tags: readonly string[]): Repository {
  const { store } = services;
  const { instanceId, namespace, repository: name } = target;
  const repository = { instanceId, namespace, name };
  assertTakesBlobs(services, repository);
  if (!tags.every((tag) => TAG.test(tag))) throw new RegistryRefusal("invalid", "The tag is not valid.");
  const key = keyOfRepository(repository);
  assertMutable(
    store,
    tags.flatMap((tag) => store.imageTags.get(tagKey(key, tag)) ?? []),
  );
  return store.repositories.get(key) ?? newRepository(services, findInstance(services, instanceId), namespace, name);
}

function keepArtifact({ store, clock }: Services, repository: Repository, content: PushedContent): void {
  const { instanceId, namespace, name } = repository;
  const { digest, mediaType, manifest, config, size, subject } = content;
  if (store.artifacts.get(artifactKey(keyOfRepository(repository), digest)) !== undefined) return;
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
function keepTag({ store, clock }: Services, repository: Repository, name: string, content: PushedContent): void {
  const { instanceId, namespace } = repository;
  const before = store.imageTags.get(tagKey(keyOfRepository(repository), name));
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
