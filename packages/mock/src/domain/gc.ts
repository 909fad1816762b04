import { describeGCJobs } from "../gen/operations/image-repository.js";
import { nextNumber } from "../state/counters.js";
import type { GcJob } from "../state/entities/instances.js";
import { artifactKey, namespaceKey, numberedKey, repositoryKey } from "../state/keys.js";
import { enter } from "../state/lifecycle.js";
import type { Store } from "../state/store.js";
import { repositoryOf } from "../state/table-declaration.js";
import { RegistryRefusal } from "./errors.js";
import { readManifest } from "./images/manifest.js";
import { findInstance } from "./instances.js";
import type { Services } from "./services.js";

/** A collection that only looks. */
export const REHEARSAL = "Dryrun";

/** As many collections as DescribeGCJobs tells of. */
const { maxItems: KEPT_JOBS } = describeGCJobs.output.find(({ name }) => name === "Jobs") ?? {};

/**
 * Starts a garbage collection: what no tag leads to any more goes, and the instance is read-only until the job is seen finished.
 * A `Dryrun` removes nothing, and pushes go on meanwhile. The caller commits.
 *
 * @throws RegistryRefusal `missing`, or `readOnly` while another one runs.
 */
export function startGc({ store, clock }: Services, instanceId: string, schedule = "Manual"): GcJob {
  findInstance({ store }, instanceId);
  assertWritable(store, instanceId);
  const now = clock.now();
  const id = nextNumber(store, instanceId, "gcJobs");
  const job: GcJob = { instanceId, id, status: "pending", reads: 0, sinceMs: now, schedule, createdAtMs: now };
  store.gcJobs.put(job);
  for (const old of store.gcJobs.childrenOf(instanceId).slice(KEPT_JOBS)) {
    store.gcJobs.delete(numberedKey(instanceId, old.id));
  }
  if (schedule !== REHEARSAL) collect(store, instanceId, now);
  return job;
}

/** Ends the collection that is under way; what it has deleted stays deleted. Answers whether there was one. The caller commits. */
export function stopGc({ store, clock }: Services, instanceId: string): boolean {
  const [latest] = store.gcJobs.childrenOf(instanceId);
  if (latest?.status !== "pending" && latest?.status !== "running") return false;
  store.gcJobs.put({ ...latest, ...enter("stopped", clock.now()) });
  return true;
}

/** How long a blob waits for the manifest that names it: a push may be on its way. */
export const BLOB_GRACE_MS = 2 * 3_600_000;

function collect(store: Store, instanceId: string, nowMs: number): void {
  for (const namespace of store.namespaces.childrenOf(instanceId)) {
    const key = namespaceKey(instanceId, namespace.name);
    for (const { name } of store.repositories.childrenOf(key)) {
      collectIn(store, repositoryKey(instanceId, namespace.name, name));
    }
    collectBlobs(store, key, nowMs);
  }
}

/** A blob stays that a manifest of its repository names, or that came a short time ago. */
function collectBlobs(store: Store, namespace: string, nowMs: number): void {
  const named = new Map<string, ReadonlySet<string>>();
  for (const blob of store.blobs.childrenOf(namespace)) {
    const repository = repositoryOf(blob);
    const digests = named.get(repository) ?? blobsNamedIn(store, repository);
    named.set(repository, digests);
    if (!digests.has(blob.digest) && nowMs - blob.addedAtMs > BLOB_GRACE_MS)
      store.blobs.delete(store.blobs.keyOf(blob));
  }
}

function blobsNamedIn(store: Store, repository: string): ReadonlySet<string> {
  return new Set(store.artifacts.childrenOf(repository).flatMap(({ manifest }) => readManifest(manifest).blobs));
}

/** An artifact stays that has a tag, that one which stays names (an index its images), or that names one which stays (its subject). */
function collectIn(store: Store, repository: string): void {
  const artifacts = store.artifacts.childrenOf(repository);
  const kept = new Set<string>();
  for (const { digest } of store.imageTags.valuesOf(repository)) kept.add(digest);
  if (kept.size === artifacts.length) return;
  const leadsTo = new Map<string, string[]>();
  const lead = (from: string, to: string): void => {
    const known = leadsTo.get(from);
    if (known === undefined) leadsTo.set(from, [to]);
    else known.push(to);
  };
  for (const { digest, manifest } of artifacts) {
    const { manifests, subject } = readManifest(manifest);
    for (const next of manifests) lead(digest, next);
    if (subject !== undefined) lead(subject, digest);
  }
  for (const digest of kept) for (const next of leadsTo.get(digest) ?? []) kept.add(next);
  for (const { digest } of artifacts) if (!kept.has(digest)) store.artifacts.delete(artifactKey(repository, digest));
}

/** @throws RegistryRefusal `readOnly` while a garbage collection of the instance runs. */
export function assertWritable(store: Store, instanceId: string): void {
  const latest = store.gcJobs.childrenOf(instanceId).find(({ schedule }) => schedule !== REHEARSAL);
  if (latest?.status !== "pending" && latest?.status !== "running") return;
  throw new RegistryRefusal("readOnly", "The instance is read-only while its garbage collection runs.");
}
