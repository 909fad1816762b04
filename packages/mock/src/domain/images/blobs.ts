import type { Repository, RepositoryBlob } from "../../state/entities/images.js";
import { artifactKey, heldKey, keyOfRepository } from "../../state/keys.js";
import type { Store } from "../../state/store.js";
import { assertWritable } from "../gc.js";
import type { Services } from "../services.js";

/** A repository that need not be there yet, as blobs come before the manifest that makes it. */
export type RepositoryName = Pick<Repository, "instanceId" | "namespace" | "name">;

export function findBlob(store: Store, repository: RepositoryName, digest: string) {
  return store.blobs.get(artifactKey(keyOfRepository(repository), digest));
}

/** Notes that a repository has a blob, whose bytes are held. */
export function addBlob(
  { store, clock }: Services,
  { instanceId, namespace, name }: RepositoryName,
  blob: Pick<RepositoryBlob, "digest" | "size" | "content">,
): void {
  const { digest, size, content } = blob;
  const held = { instanceId, namespace, repository: name, digest, size, addedAtMs: clock.now() };
  store.blobs.put(content === undefined ? held : { ...held, content: ofThisRealm(content) });
}

/** Where a page encodes a text by its frame's encoder, the bytes are of another realm, and no check knows them. */
function ofThisRealm(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);
}

/** Gives a repository those of some blobs that another one has. Their bytes are not copied. */
export function copyBlobs(
  services: Services,
  from: RepositoryName,
  to: RepositoryName,
  digests: readonly string[],
): void {
  for (const digest of digests) {
    const blob = findBlob(services.store, from, digest);
    if (blob !== undefined && findBlob(services.store, to, digest) === undefined) addBlob(services, to, blob);
  }
}

/** The first repository of an instance that has a blob and that may be read. */
export function findSource(
  store: Store,
  instanceId: string,
  digest: string,
  mayRead: (namespace: string, repository: string) => boolean,
): RepositoryBlob | undefined {
  return store.blobs
    .childrenOf(heldKey(digest))
    .find((blob) => blob.instanceId === instanceId && mayRead(blob.namespace, blob.repository));
}

/** Takes a blob off its repository. @throws RegistryRefusal `readOnly` */
export function deleteBlob({ store }: Services, blob: RepositoryBlob): void {
  assertWritable(store, blob.instanceId);
  store.blobs.delete(store.blobs.keyOf(blob));
}
