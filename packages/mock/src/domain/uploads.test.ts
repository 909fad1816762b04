import { expect, it } from "vitest";
import { Clock } from "../base/clock.js";
import { createMemoryBlobs } from "../state/memory-blobs.js";
import { MAX_UPLOADS, UPLOAD_MS, Uploads } from "./uploads.js";

const repository = { instanceId: "tcr-1", namespace: "team", name: "nginx" };

function createUploads(maxBytes?: number) {
  const clock = new Clock();
  const uploads = new Uploads(createMemoryBlobs(maxBytes), clock);
  let count = 0;
  const begin = async () => {
    count += 1;
    return uploads.begin(`upload-${count}`, repository);
  };
  const beginOne = async () => {
    const upload = await begin();
    if (upload === undefined) throw new Error("there is no room");
    return upload;
  };
  const isOpen = (id: string) => uploads.find(id, repository) !== undefined;
  return { clock, uploads, begin, beginOne, isOpen };
}

/** Work that goes on until it is told to end. */
function hanging() {
  let end = () => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => work, end };
}

it("forgets an upload that nothing came for during a day, without another one having to begin", async () => {
  const { clock, uploads, beginOne, isOpen } = createUploads();
  const [used, left] = [await beginOne(), await beginOne()];
  clock.advance(UPLOAD_MS);
  await uploads.use(used, async () => {});
  clock.advance(1);
  expect([isOpen(used.id), isOpen(left.id)]).toEqual([true, false]);
  clock.set(0);
  expect(isOpen(used.id)).toBe(false);
});

it("keeps the latest of 10,000 that were opened and left, and gives the bytes of the others back", async () => {
  const { beginOne, isOpen } = createUploads(MAX_UPLOADS);
  const ids: string[] = [];
  for (let count = 0; count < 10_000; count += 1) {
    const upload = await beginOne();
    await upload.draft.append(new Uint8Array(1));
    ids.push(upload.id);
  }
  expect(ids.filter(isOpen)).toEqual(ids.slice(-MAX_UPLOADS));
});

it("takes room from no upload that a request is at, and waits for none", async () => {
  const { clock, uploads, begin, beginOne, isOpen } = createUploads();
  const slow = await beginOne();
  const request = hanging();
  const done = uploads.use(slow, request.work);
  for (let count = 0; count < MAX_UPLOADS; count += 1) expect(await begin()).toBeDefined();
  clock.advance(2 * UPLOAD_MS);
  expect(isOpen(slow.id)).toBe(true);
  request.end();
  await done;
  expect(isOpen(slow.id)).toBe(true);
});

it("begins none while requests are at all that it holds, and goes on when one of them ends", async () => {
  const { uploads, begin, beginOne } = createUploads();
  const request = hanging();
  const all = await Promise.all(Array.from({ length: MAX_UPLOADS }, beginOne));
  const done = Promise.all(all.map((upload) => uploads.use(upload, request.work)));
  expect(await begin()).toBeUndefined();
  request.end();
  await done;
  expect(await begin()).toBeDefined();
});

it("runs the requests for one upload one after the other, and none once it has ended", async () => {
  const { uploads, beginOne } = createUploads();
  const upload = await beginOne();
  const order: string[] = [];
  const first = hanging();
  const all = Promise.all([
    uploads.use(upload, () => first.work().then(() => order.push("first"))),
    uploads.use(upload, async () => {
      order.push("second");
      uploads.end(upload);
    }),
    uploads.use(upload, async () => order.push("third")),
  ]);
  first.end();
  expect((await all).at(2)).toBeUndefined();
  expect(order).toEqual(["first", "second"]);
});

it("is cleared at once, whatever requests are under way", async () => {
  const { uploads, beginOne, isOpen } = createUploads();
  const [slow, idle] = [await beginOne(), await beginOne()];
  void uploads.use(slow, hanging().work);
  await uploads.clear();
  expect([isOpen(slow.id), isOpen(idle.id)]).toEqual([false, false]);
});
