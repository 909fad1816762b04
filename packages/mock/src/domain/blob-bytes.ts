import type { BlobStore } from "../state/blobs.js";
import { heldKey } from "../state/keys.js";
import type { Store } from "../state/store.js";
import type { Change } from "../state/table.js";

/** Removes the bytes of blobs that no repository has any more, but for those that one is about to have. */
export class BlobBytes {
  readonly #store: Store;
  readonly #blobs: BlobStore;
  readonly #flushed: () => Promise<void>;
  readonly #pins = new Map<string, number>();
  readonly #removals = new Map<string, Promise<void>>();

  /** `flushed` resolves once every change so far is safe: bytes go after what named them. */
  constructor(store: Store, blobs: BlobStore, flushed: () => Promise<void>) {
    this.#store = store;
    this.#blobs = blobs;
    this.#flushed = flushed;
    store.onCommit((changes) => void this.#sweepAfter(changes));
  }

  /** Runs `work`, at whose end a repository has the blob, and lets nobody remove its bytes meanwhile. */
  async pinned<Result>(digest: string, work: () => Promise<Result>): Promise<Result> {
    this.#pins.set(digest, (this.#pins.get(digest) ?? 0) + 1);
    try {
      await this.#removals.get(digest);
      return await work();
    } finally {
      const left = (this.#pins.get(digest) ?? 1) - 1;
      if (left > 0) this.#pins.set(digest, left);
      else this.#pins.delete(digest);
      await this.#trySweep([digest]);
    }
  }

  /** Removes those of some bytes that nothing needs, once it is safe that nothing does. */
  async sweep(digests: readonly string[]): Promise<void> {
    const unneeded = digests.filter((digest) => !this.#isNeeded(digest));
    if (unneeded.length === 0) return;
    await this.#flushed();
    for (const digest of unneeded) await this.#remove(digest);
  }

  /** Removes all bytes that nothing needs, such as what came before a crash and was not noted any more. */
  async sweepAll(): Promise<void> {
    await this.sweep(await this.#blobs.digests());
  }

  async #sweepAfter(changes: readonly Change[]): Promise<void> {
    const gone = changes.flatMap(({ table, key, after }) =>
      table === "blobs" && after === undefined ? [key.slice(key.lastIndexOf("@") + 1)] : [],
    );
    if (gone.length === 0) return;
    // Who keeps the changes may hear of them after this.
    await undefined;
    await this.#trySweep(gone);
  }

  /** When a change was taken back, or the disk fails, the next start looks at all bytes. */
  async #trySweep(digests: readonly string[]): Promise<void> {
    await this.sweep(digests).catch(() => undefined);
  }

  async #remove(digest: string): Promise<void> {
    // One at a time: a second one would take what came after the first.
    for (let running = this.#removals.get(digest); running; running = this.#removals.get(digest)) await running;
    if (this.#isNeeded(digest)) return;
    const removal = this.#blobs.remove(digest).finally(() => this.#removals.delete(digest));
    this.#removals.set(
      digest,
      removal.catch(() => undefined),
    );
    await removal;
  }

  #isNeeded(digest: string): boolean {
    return this.#pins.has(digest) || this.#store.blobs.countOf(heldKey(digest)) > 0;
  }
}
