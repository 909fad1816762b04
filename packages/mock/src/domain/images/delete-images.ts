import type { Artifact, ImageTag, Repository } from "../../state/entities/images.js";
import { artifactKey, indexesKey, keyOfRepository, tagKey } from "../../state/keys.js";
import type { Store } from "../../state/store.js";
import { repositoryOf } from "../../state/table-declaration.js";
import { assertWritable } from "../gc.js";
import { assertMutable } from "../immutability.js";
import type { Services } from "../services.js";
import { readManifest } from "./manifest.js";
import { findImageTag } from "./repositories.js";

/** Some tags of a repository. */
export interface DeletedTags {
  readonly instanceId: string;
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  readonly tags: readonly string[];
  /** Who deletes: an account, a service account, or `replication`. */
  readonly operator: string;
}

/**
 * Removes tags, all or none, and with each the other tags of its digest unless the settings spare them.
 *
 * @throws RegistryRefusal when one is missing or immutable, or the instance is read-only.
 */
export function deleteTags(services: Services, { tags, operator, ...from }: DeletedTags): void {
  const { store, settings } = services;
  assertWritable(store, from.instanceId);
  const key = repositoryOf(from);
  const named = tags.map((name) => findImageTag(services, { ...from, name: from.repository }, name));
  const removed = new Set(
    settings.spareOtherTags
      ? named
      : named.flatMap(({ digest }) => store.imageTags.childrenOf(artifactKey(key, digest))),
  );
  assertMutable(store, [...removed]);
  for (const tag of removed) removeTag(services, tag, operator);
}

/**
 * Removes a repository with its images.
 *
 * @throws RegistryRefusal when one of its tags is immutable, or the instance is read-only.
 */
export function deleteRepository(services: Services, repository: Repository, operator: string): void {
  const { store } = services;
  assertWritable(store, repository.instanceId);
  const key = keyOfRepository(repository);
  const tags = store.imageTags.childrenOf(key);
  assertMutable(store, tags);
  for (const tag of tags) removeTag(services, tag, operator);
  store.repositories.delete(key);
}

/**
 * Removes a tag alone: what it names stays.
 *
 * @throws RegistryRefusal when it is immutable, or the instance is read-only.
 */
export function untag(services: Services, tag: ImageTag, operator: string): void {
  const { store } = services;
  assertWritable(store, tag.instanceId);
  assertMutable(store, [tag]);
  store.imageTags.delete(store.imageTags.keyOf(tag));
  tellDeleted(services, tag, operator);
}

/**
 * Removes a manifest, and every tag that names it.
 *
 * @throws RegistryRefusal when one of them is immutable, or the instance is read-only.
 */
export function deleteManifest(services: Services, artifact: Artifact, operator: string): void {
  const { store } = services;
  assertWritable(store, artifact.instanceId);
  const key = store.artifacts.keyOf(artifact);
  const tags = store.imageTags.childrenOf(key);
  assertMutable(store, tags);
  for (const tag of tags) {
    store.imageTags.delete(store.imageTags.keyOf(tag));
    tellDeleted(services, tag, operator);
  }
  store.artifacts.delete(key);
  if (tags.length === 0) tellDeleted(services, { ...artifact, name: "" }, operator);
}

/** Removes a tag whatever speaks against it, and its artifact once neither a tag nor an index names that any more. */
export function removeTag(services: Services, tag: ImageTag, operator: string): void {
  const { store } = services;
  const key = repositoryOf(tag);
  store.imageTags.delete(tagKey(key, tag.name));
  const artifact = artifactKey(key, tag.digest);
  if (store.imageTags.countOf(artifact) === 0 && !isNamedByIndex(store, key, tag.digest)) {
    store.artifacts.delete(artifact);
  }
  tellDeleted(services, tag, operator);
}

/** Whether an index of a repository names one of its manifests. */
function isNamedByIndex(store: Store, repository: string, digest: string): boolean {
  return store.artifacts
    .childrenOf(indexesKey(repository))
    .some(({ manifest }) => manifest.includes(digest) && readManifest(manifest).manifests.includes(digest));
}

type DeletedTag = Pick<ImageTag, "instanceId" | "namespace" | "repository" | "name" | "digest">;

function tellDeleted({ emit, clock }: Services, deleted: DeletedTag, operator: string): void {
  const { instanceId, namespace, repository, name: tag, digest } = deleted;
  emit({ type: "deleteImage", instanceId, namespace, repository, tag, digest, operator, atMs: clock.now() });
}
