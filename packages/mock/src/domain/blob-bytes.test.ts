import { expect, it } from "vitest";
import { digestOf } from "../../test/registry-client.js";
import type { BlobStore } from "../state/blobs.js";
import { createMemoryBlobs } from "../state/memory-blobs.js";
import { createStore } from "../state/store.js";
import { BlobBytes } from "./blob-bytes.js";

const digest = digestOf("layer");
const row = { instanceId: "tcr-1", namespace: "team", repository: "nginx", digest, size: 5, addedAtMs: 0 };

/** A store whose changes are safe when `flush` is called, or lost by `fail`. */
function createBytes(wrap = (blobs: BlobStore): BlobStore => blobs) {
  const store = createStore();
  const blobs = wrap(createMemoryBlobs());
  let flushed = Promise.resolve();
  let [flush, fail] = [() => {}, () => {}];
  const bytes = new BlobBytes(store, blobs, () => flushed);
  // As a data folder does, which hears of a commit last.
  store.onCommit((changes) => {
    flushed = new Promise((resolve, reject) => {
      flush = resolve;
      fail = () => {
        store.undo(changes);
        reject(new Error("The disk is full."));
      };
    });
    flushed.catch(() => undefined);
  });
  const change = (make: () => void) => {
    make();
    store.commit();
  };
  const keep = async () => {
    const draft = await blobs.begin();
    await draft.append(new TextEncoder().encode("layer"));
    await draft.finish(digest);
  };
  const push = () =>
    bytes.pinned(digest, async () => {
      await keep();
      change(() => store.blobs.put(row));
      flush();
    });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    blobs,
    bytes,
    keep,
    push,
    settled,
    remove: () => change(() => store.blobs.delete(store.blobs.keyOf(row))),
    flush: () => flush(),
    fail: () => fail(),
  };
}

it("removes bytes once the change that took the last one is safe, and not before", async () => {
  const { blobs, push, remove, flush, settled } = createBytes();
  await push();
  remove();
  await settled();
  expect(await blobs.digests()).toEqual([digest]);
  flush();
  await settled();
  expect(await blobs.digests()).toEqual([]);
});

it("leaves the bytes of what comes back because it could not be kept, another push that fails meanwhile or not", async () => {
  const { blobs, bytes, push, remove, fail, settled } = createBytes();
  await push();
  remove();
  const refused = bytes.pinned(digest, () => Promise.reject(new Error("refused")));
  await settled();
  fail();
  await expect(refused).rejects.toThrow("refused");
  await settled();
  expect(await blobs.digests()).toEqual([digest]);
});

it("leaves bytes that an upload under way needs, and removes them when it fails", async () => {
  const { blobs, bytes, keep } = createBytes();
  await bytes.pinned(digest, async () => {
    await keep();
    await bytes.sweepAll();
    expect(await blobs.digests()).toEqual([digest]);
  });
  expect(await blobs.digests()).toEqual([]);
});

it("lets an upload wait for a removal under way, and no second removal take what it brought", async () => {
  let removals = 0;
  const slowly = (blobs: BlobStore): BlobStore => ({
    ...blobs,
    remove: async (of) => {
      removals += 1;
      await new Promise((resolve) => setImmediate(resolve));
      await blobs.remove(of);
    },
  });
  const { blobs, bytes, keep, push } = createBytes(slowly);
  await keep();
  const sweeps = [bytes.sweep([digest]), bytes.sweep([digest])];
  while (removals === 0) await Promise.resolve();
  await Promise.all([...sweeps, push(), bytes.sweep([digest])]);
  expect(await blobs.digests()).toEqual([digest]);
});
