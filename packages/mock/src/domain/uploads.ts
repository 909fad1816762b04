import type { Clock } from "../base/clock.js";
import type { BlobDraft, BlobStore } from "../state/blobs.js";
import type { RepositoryName } from "./images/blobs.js";

/** A blob that a client is sending. */
export interface Upload {
  readonly id: string;
  readonly repository: RepositoryName;
  readonly draft: BlobDraft;
  /** When something last came, by the mock's clock. */
  usedAtMs: number;
  /** How many requests are at it, or wait for it. */
  requests: number;
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
  readonly #clock: Pick<Clock, "now">;
  /** The one that was used the longest ago first. */
  readonly #open = new Map<string, Upload>();

  constructor(blobs: BlobStore, clock: Pick<Clock, "now">) {
    this.#blobs = blobs;
    this.#clock = clock;
  }

  /** Begins an upload; answers undefined when so many requests are at uploads that there is no room for it. */
  async begin(id: string, repository: RepositoryName): Promise<Upload | undefined> {
    this.#forgetOld(MAX_UPLOADS - 1);
    if (this.#open.size >= MAX_UPLOADS) return undefined;
    const draft = await this.#blobs.begin();
    const upload = { id, repository, draft, usedAtMs: this.#clock.now(), requests: 0, free: Promise.resolve() };
    this.#open.set(id, upload);
    return upload;
  }

  /** An open upload of a repository. */
  find(id: string, { instanceId, namespace, name }: RepositoryName): Upload | undefined {
    this.#forgetOld(MAX_UPLOADS);
    const upload = this.#open.get(id);
    const of = upload?.repository;
    return of?.instanceId === instanceId && of.namespace === namespace && of.name === name ? upload : undefined;
  }

  /** Runs `work` on an upload when no other request is at it, and while it is open. */
  async use<Result>(upload: Upload, work: () => Promise<Result>): Promise<Result | undefined> {
    const result = upload.free.then(() => (this.#open.get(upload.id) === upload ? work() : undefined));
    this.#noteUse(upload, 1);
    const end = (): void => this.#noteUse(upload, -1);
    upload.free = result.then(end, end);
    return result;
  }

  /** Forgets an upload, whose draft is over. */
  end({ id }: Upload): void {
    this.#open.delete(id);
  }

  /** Forgets all. Those that a request is at are over when that is, which is not waited for. */
  async clear(): Promise<void> {
    const all = [...this.#open.values()];
    const dropped = all.map((upload) => this.#drop(upload));
    await Promise.all(dropped.filter((_, index) => all[index]?.requests === 0));
  }

  #noteUse(upload: Upload, requests: number): void {
    upload.usedAtMs = this.#clock.now();
    upload.requests += requests;
    if (this.#open.delete(upload.id)) this.#open.set(upload.id, upload);
  }

  /** Forgets those that nothing came for, and the oldest of the others until so many are left, but none that a request is at. */
  #forgetOld(maxLeft: number): void {
    for (const upload of this.#open.values()) {
      const isOld = Math.abs(this.#clock.now() - upload.usedAtMs) > UPLOAD_MS;
      if (!isOld && this.#open.size <= maxLeft) return;
      if (upload.requests === 0) void this.#drop(upload);
    }
  }

  /** What cannot be removed of it now is removed at the next start. */
  async #drop(upload: Upload): Promise<void> {
    this.#open.delete(upload.id);
    await upload.free;
    await upload.draft.discard().catch(() => undefined);
  }
}
