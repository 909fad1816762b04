import { createLimit } from "../../api/inventory/lists.js";
import { type Descriptor, verified } from "../../api/oci/digest.js";
import { type Manifest, readManifest } from "../../api/oci/manifest.js";
import type { OciRegistry } from "../../api/oci/registry.js";
import type { OciRepository } from "../../api/oci/repository.js";

/** What went over the wire, and what did not have to. */
export interface Traffic {
  sentBytes: number;
  sentBlobs: number;
  mountedBlobs: number;
  /** Blobs that the target had. */
  presentBlobs: number;
}

export interface Transfer {
  /** Copies the image of a digest with all that it names, and gives it tags; one that is there gets its tags alone. */
  readonly copyImage: (
    from: OciRepository,
    to: OciRepository,
    digest: string,
    tags: readonly string[],
  ) => Promise<void>;
}

/** So many layers are on their way at once; a piece of each is all that is held. */
const blobsAtOnce = 4;

/**
 * Moves images from one registry to another by their protocol. A manifest is put behind all that it names, so that whatever ends the
 * transfer leaves nothing half-done; another run does not send again what has arrived. Counts in `traffic`.
 */
export function createTransfer(
  source: OciRegistry,
  target: OciRegistry,
  traffic: Traffic,
  onBytes: () => void,
): Transfer {
  const limit = createLimit(blobsAtOnce);
  /** Blobs by target repository and digest, under way or there. */
  const blobs = new Map<string, Promise<void>>();
  /** A repository of the target that has a blob. */
  const homes = new Map<string, string>();

  async function* counted(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      yield piece;
      traffic.sentBytes += piece.length;
      onBytes();
    }
  }

  async function sendBlob(from: OciRepository, to: OciRepository, blob: Descriptor): Promise<void> {
    const { digest } = blob;
    if (await to.hasBlob(digest)) {
      traffic.presentBlobs++;
      return;
    }
    const upload = await to.mountBlob(digest, source === target ? from.path : homes.get(digest));
    if (upload === undefined) {
      traffic.mountedBlobs++;
      return;
    }
    const pieces = verified(await from.readBlob(digest), blob, from.host);
    await to.writeBlob(upload, blob, counted(pieces));
    traffic.sentBlobs++;
  }

  function copyBlob(from: OciRepository, to: OciRepository, blob: Descriptor): Promise<void> {
    const key = `${to.path}@${blob.digest}`;
    const copying = blobs.get(key) ?? limit(() => target.repeat(() => sendBlob(from, to, blob)));
    blobs.set(key, copying);
    return copying.then(() => void homes.set(blob.digest, to.path));
  }

  async function copyContent(from: OciRepository, to: OciRepository, manifest: Manifest): Promise<void> {
    const content = readManifest(manifest);
    for (const { digest } of content.manifests) await copyManifest(from, to, digest, [digest]);
    await Promise.all(content.blobs.map((blob) => copyBlob(from, to, blob)));
  }

  async function copyManifest(
    from: OciRepository,
    to: OciRepository,
    digest: string,
    references: readonly string[],
  ): Promise<void> {
    const isThere = (await target.repeat(() => to.digestOf(digest))) !== undefined;
    if (isThere && references.every((reference) => reference === digest)) return;
    const manifest = await source.repeat(() => from.manifest(digest));
    if (!isThere) await copyContent(from, to, manifest);
    for (const reference of references) await target.repeat(() => to.putManifest(reference, manifest));
  }

  return { copyImage: copyManifest };
}
