import type { BlobDraft, BlobStore } from "../state/blobs.js";
import type { RepositoryName } from "./images/blobs.js";

/** A blob that a client is sending. */
export interface Upload {
  readonly id: string;
  readonly repository: RepositoryName;
  readonly draft: BlobDraft;
  /** When something last came, by the mock's clock. */
  usedAtMs: number;
  /** Resolves when no request is at it. */
  free: Promise<void>;
}

/** An upload that nothing came for is forgotten after so long. */
export const UPLOAD_MS = 24 * 3_600_000;

/** How many uploads are open at once; the one that nothing came for the longest makes room. */
export const MAX_UPLOADS = 1000;

/** The uploads that are open. They live in memory: after a restart, a client begins anew. */
export class Uploads {
  readonly #blobs: BlobStore;
  readonly #open = new Map<string, Upload>();

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  async begin(id: string, repository: RepositoryName, nowMs: number): Promise<Upload> {
    await this.#forget(nowMs);
    const upload: Upload = {
      id,
      repository,
      draft: await this.#blobs.begin(),
      usedAtMs: nowMs,
      free: Promise.resolve(),
    };
    this.#open.set(id, upload);
    return upload;
  }

  /** An open upload of a repository. */
  find(id: string, { instanceId, namespace, name }: RepositoryName): Upload | undefined {
    const upload = this.#open.get(id);
    const of = upload?.repository;
    return of?.instanceId === instanceId && of.namespace === namespace && of.name === name ? upload : undefined;
  }

  /** Runs `work` on an upload when no other request is at it, and while it is open. */
  async use<Result>(upload: Upload, nowMs: number, work: () => Promise<Result>): Promise<Result | undefined> {
    const before = upload.free;
    const result = before.then(() => (this.#open.get(upload.id) === upload ? work() : undefined));
    upload.usedAtMs = nowMs;
    // The last one in the map is the one that was used last.
    if (this.#open.delete(upload.id)) this.#open.set(upload.id, upload);
    upload.free = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Forgets an upload, whose draft is over. */
  end({ id }: Upload): void {
    this.#open.delete(id);
  }

  /** Forgets all. */
  async clear(): Promise<void> {
    for (const upload of [...this.#open.values()]) await this.#drop(upload);
  }

  async #forget(nowMs: number): Promise<void> {
    for (const upload of [...this.#open.values()]) {
      const isOld = Math.abs(nowMs - upload.usedAtMs) > UPLOAD_MS;
      if (!isOld && this.#open.size < MAX_UPLOADS) return;
      await this.#drop(upload);
    }
  }

  async #drop(upload: Upload): Promise<void> {
    this.#open.delete(upload.id);
    await upload.free;
    await upload.draft.discard();
  }
}
