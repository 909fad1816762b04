import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Post } from "../../test/requests.js";
import type { GcStatus, Instance } from "../state/entities/instances.js";
import { assertWritable, startGc } from "./gc.js";

/** What an artifact's manifest names. */
interface Names {
  readonly manifests?: readonly string[];
  readonly subject?: string;
}

/** A repository with these artifacts, in this order, of which some have a tag. */
function withArtifacts(artifacts: Readonly<Record<string, Names>>, tagged: readonly string[]) {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const { store } = services;
  const repository = { instanceId: "tcr-a", namespace: "ns", repository: "app" };
  store.instances.put({ id: "tcr-a", account: "1", status: "Running" } as Instance);
  store.namespaces.put({ instanceId: "tcr-a", id: 1, name: "ns", isPublic: false, createdAtMs: 0, tags: [] });
  const words = { description: "", briefDescription: "", createdAtMs: 0, updatedAtMs: 0 };
  store.repositories.put({ instanceId: "tcr-a", namespace: "ns", name: "app", ...words });
  for (const [index, [digest, { manifests = [], subject }]] of Object.entries(artifacts).entries()) {
    const image = { ...repository, digest, mediaType: "", size: 0, id: index + 1, pushedAtMs: 0 };
    const manifest = JSON.stringify({
      manifests: manifests.map((name) => ({ digest: name })),
      ...(subject === undefined ? {} : { subject: { digest: subject } }),
    });
    store.artifacts.put({ ...image, manifest, config: "" });
    if (tagged.includes(digest)) store.imageTags.put({ ...image, name: `tag-${digest}` });
  }
  return { services, digests: () => store.artifacts.all().map(({ digest }) => digest) };
}

it.each<[what: string, artifacts: Readonly<Record<string, Names>>, tagged: readonly string[], kept: readonly string[]]>(
  [
    ["what has a tag", { a: {}, b: {} }, ["b"], ["b"]],
    ["nothing where nothing has a tag", { a: {}, b: { manifests: ["a"] } }, [], []],
    [
      "the images of an index, through another one",
      { a: {}, b: { manifests: ["a"] }, c: { manifests: ["b"] } },
      ["c"],
      ["a", "b", "c"],
    ],
    ["no index for the tag of its image", { a: {}, b: { manifests: ["a"] } }, ["a"], ["a"]],
    ["what is about something that stays", { a: {}, b: { subject: "a" }, c: { subject: "b" } }, ["a"], ["a", "b", "c"]],
    ["both that are about the same", { a: { subject: "c" }, b: { subject: "c" }, c: {} }, ["c"], ["a", "b", "c"]],
    [
      "what is about an index that came later, and its images",
      { a: { subject: "b" }, b: { manifests: ["c"] }, c: {} },
      ["b"],
      ["a", "b", "c"],
    ],
    ["not what something that stays is about", { a: {}, b: { subject: "a" } }, ["b"], ["b"]],
    ["an index whose images are not there", { a: { manifests: ["x"] }, b: {} }, ["a"], ["a"]],
    [
      "nothing that leads in a circle without a tag",
      { a: { manifests: ["b"] }, b: { manifests: ["a"] }, c: {} },
      ["c"],
      ["c"],
    ],
  ],
)("keeps %s", (_, artifacts, tagged, kept) => {
  const { services, digests } = withArtifacts(artifacts, tagged);
  startGc(services, "tcr-a");
  expect(digests()).toEqual(kept);
});

it("starts a job that nobody has seen yet, and removes nothing in a rehearsal", () => {
  const { services, digests } = withArtifacts({ a: {} }, []);
  const nowMs = services.clock.now();
  expect(startGc(services, "tcr-a", "Dryrun")).toEqual({
    instanceId: "tcr-a",
    id: 1,
    status: "pending",
    reads: 0,
    sinceMs: nowMs,
    schedule: "Dryrun",
    createdAtMs: nowMs,
  });
  expect(digests()).toEqual(["a"]);
});

it("keeps the last ten jobs", () => {
  const { services } = withArtifacts({}, []);
  for (let job = 0; job < 12; job += 1)
    services.store.gcJobs.put({ ...startGc(services, "tcr-a"), status: "finished" });
  expect(services.store.gcJobs.all().map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it("refuses an instance that is not there", () => {
  const { services } = withArtifacts({}, []);
  expect(() => startGc(services, "tcr-b")).toThrow(expect.objectContaining({ reason: "missing" }));
});

it.each<[statuses: readonly GcStatus[], isReadOnly: boolean]>([
  [["pending"], true],
  [["running"], true],
  [["finished"], false],
  [["running", "finished"], false],
  [["finished", "running"], true],
  [[], false],
])("after jobs that are %j an instance is read-only: %s", (statuses, isReadOnly) => {
  const { store } = withArtifacts({}, []).services;
  for (const [index, status] of statuses.entries()) {
    store.gcJobs.put({ instanceId: "tcr-a", id: index + 1, status, reads: 0, schedule: "Manual", createdAtMs: 0 });
  }
  const attempt = expect(() => assertWritable(store, "tcr-a"));
  if (isReadOnly) attempt.toThrow(expect.objectContaining({ reason: "readOnly" }));
  else attempt.not.toThrow();
});
