import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { digestOf, type RegistryClient } from "./registry-client.js";

/** What a mock holds of images and blobs. */
export interface Held {
  /** The digest of what each tag names, by `team/nginx:v1`. */
  readonly tags: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

interface Row {
  readonly namespace: string;
  readonly repository: string;
  readonly name: string;
  readonly digest: string;
  readonly manifest: string;
}

const PATIENCE_MS = 10_000;

/** Reads every tag, manifest and blob by the registry's own routes, and looks whether they hold together, and with the files of the folder. */
export async function readRegistry(client: RegistryClient, folder: string): Promise<Held> {
  const { artifacts, blobs, imageTags } = await tablesOf(client);
  const faults: string[] = [];
  const tags = new Map<string, string>();
  for (const { namespace, repository, name } of imageTags) {
    const found = await client.digestAt(`/v2/${namespace}/${repository}/manifests/${name}`);
    tags.set(`${namespace}/${repository}:${name}`, found ?? "not to be had");
  }
  const read = new Map<string, boolean>();
  const isWhole = async (repository: string, digest: string): Promise<boolean> => {
    const path = `/v2/${repository}/blobs/${digest}`;
    const known = read.get(digest);
    if (known !== undefined) return known && client.has(path);
    const isRight = (await client.digestAt(path)) === digest;
    read.set(digest, isRight);
    return isRight;
  };
  for (const { namespace, repository, digest, manifest } of artifacts) {
    const place = `${namespace}/${repository}`;
    if (digestOf(manifest) !== digest) faults.push(`${place}@${digest}: the manifest has another digest`);
    for (const blob of blobsIn(manifest)) {
      if (!(await isWhole(place, blob))) faults.push(`${place}@${digest}: names ${blob}, which is missing or damaged`);
    }
  }
  const held = new Set(blobs.map(({ digest }) => digest));
  for (const file of await filesIn(folder)) if (!held.has(file)) faults.push(`the file of ${file} is nobody's`);
  return { tags, faults };
}

/** After a collection: no blob is left, in the state or on the disk, that no manifest names. */
export async function findOrphans(client: RegistryClient, folder: string): Promise<readonly string[]> {
  for (const start = performance.now(); ; ) {
    const { artifacts, blobs } = await tablesOf(client);
    const named = new Set(
      artifacts.flatMap(({ namespace, repository, manifest }) =>
        blobsIn(manifest).map((digest) => `${namespace}/${repository}@${digest}`),
      ),
    );
    const digests = new Set([...named].map((name) => name.slice(name.indexOf("@") + 1)));
    const rows = blobs.map(({ namespace, repository, digest }) => `${namespace}/${repository}@${digest}`);
    const orphans = [
      ...rows.filter((row) => !named.has(row)).map((row) => `${row} is named by no manifest`),
      ...(await filesIn(folder)).filter((file) => !digests.has(file)).map((file) => `the file of ${file} is nobody's`),
    ];
    // Files go a little after the rows.
    if (orphans.length === 0 || performance.now() - start > PATIENCE_MS) return orphans;
    await pause(20);
  }
}

async function tablesOf(
  client: RegistryClient,
): Promise<Readonly<Record<"artifacts" | "blobs" | "imageTags", readonly Row[]>>> {
  const snapshot = (await (await client.send("GET", "/_tcrkit/snapshot")).json()) as {
    readonly tables: Readonly<Record<string, readonly Row[]>>;
  };
  const { artifacts = [], blobs = [], imageTags = [] } = snapshot.tables;
  return { artifacts, blobs, imageTags };
}

function blobsIn(manifest: string): string[] {
  const { config, layers } = JSON.parse(manifest) as {
    readonly config: { readonly digest: string };
    readonly layers: readonly { readonly digest: string }[];
  };
  return [config, ...layers].map(({ digest }) => digest);
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, "blobs", "sha256")).catch(() => []);
  return names.map((name) => `sha256:${name}`);
}
