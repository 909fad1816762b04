import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@tcrkit/mock";
import { createMockCall, furnish } from "./mock-call.js";
import { type BenchClient, type Blob, createBenchClient, createBlob, IMAGE_TYPE } from "./registry-client.js";
import { NAMESPACE, startDockerRegistry, startMockRegistry } from "./registry-servers.js";
import { type Figure, printFigures, ratio } from "./report.js";

const MEGABYTE = 1 << 20;
const rounds = 5;
const connections = 64;
const repository = `${NAMESPACE}/app`;

/** Something that is done on each registry in turn, some rounds. */
interface Work {
  readonly what: string;
  readonly goal: number;
  readonly run: (client: BenchClient, load: Load) => Promise<unknown>;
}

/** What a round pushes and pulls, the same for each registry. */
interface Load {
  readonly large: Blob;
  readonly small: readonly Blob[];
  readonly middle: readonly Blob[];
}

const works: readonly Work[] = [
  { what: "push of a layer of 200 MB", goal: 0.7, run: (client, { large }) => client.push(repository, large) },
  { what: "pull of a layer of 200 MB", goal: 0.7, run: (client, { large }) => pull(client, [large], 1) },
  {
    what: "push of 200 layers of 100 KB, 5 at a time",
    goal: 1,
    run: (client, { small }) => inParallel(small, 5, (blob) => client.push(repository, blob)),
  },
  { what: "pull of 200 layers of 100 KB, 5 at a time", goal: 1, run: (client, { small }) => pull(client, small, 5) },
  { what: "64 pulls of 1 MB at once", goal: 1, run: (client, { middle }) => pull(client, middle, middle.length) },
  {
    what: "1000 reads of a manifest, 8 at a time",
    goal: 1,
    run: (client) =>
      inParallel(Array.from({ length: 1000 }), 8, () => client.read(`/v2/${repository}/manifests/latest`)),
  },
];

/** The mock's registry beside Docker's, where that is installed: on the same disk, by the same client. */
export async function benchRegistry(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-bench-"));
  try {
    await benchTransfers(folder);
    await benchMemory(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await benchTags();
}

async function benchTransfers(folder: string): Promise<void> {
  const [mockFolder, dockerFolder] = [join(folder, "mock"), join(folder, "docker")];
  for (const made of [mockFolder, dockerFolder]) await mkdir(made);
  const mock = await startMockRegistry(mockFolder);
  const docker = await startDockerRegistry(dockerFolder);
  const clients = [mock, docker].flatMap((server) =>
    server === undefined ? [] : [createBenchClient(server.url, connections)],
  );
  const least = works.map(() => clients.map(() => Infinity));
  let copyMs = Infinity;
  try {
    for (const client of clients) await pushImage(client);
    for (let round = 0; round < rounds; round++) {
      const load = createLoad();
      for (const client of clients) for (const blob of load.middle) await client.push(repository, blob);
      for (const [index, { run }] of works.entries()) {
        // Whoever comes first pays for what the other one has left the disk to do: each does, in turn.
        const inTurn = [...clients.entries()];
        for (const [place, client] of round % 2 === 0 ? inTurn : inTurn.reverse()) {
          const times = least[index] ?? [];
          times[place] = Math.min(times[place] ?? Infinity, await msOf(() => run(client, load)));
        }
      }
      copyMs = Math.min(copyMs, await copyWithHash(folder, load.large));
    }
  } finally {
    for (const client of clients) await client.close();
    for (const server of [mock, docker]) await server?.stop();
  }
  printFigures(`Push and pull in a data folder (ms, the least of ${rounds} rounds)`, [
    ...works.flatMap((work, index) => figuresOf(work, least[index] ?? [])),
    { what: "copy of 200 MB with SHA-256 and fdatasync, the limit", value: copyMs.toFixed(0) },
    ...(docker === undefined ? [{ what: "docker-registry", value: "not installed" }] : []),
  ]);
}

function figuresOf({ what, goal }: Work, [mockMs = Number.NaN, dockerMs]: readonly number[]): readonly Figure[] {
  const ours = { what: `${what}: mock`, value: mockMs.toFixed(0) };
  if (dockerMs === undefined) return [ours];
  return [
    ours,
    { what: `${what}: docker-registry`, value: dockerMs.toFixed(0) },
    ratio(`${what}: docker-registry / mock`, dockerMs / mockMs, goal),
  ];
}

async function pushImage(client: BenchClient): Promise<void> {
  const described = async (text: string, mediaType: string) => {
    const bytes = new TextEncoder().encode(text);
    const blob = createBlob(bytes.length, () => [bytes]);
    await client.push(repository, blob);
    return { mediaType, size: blob.size, digest: blob.digest };
  };
  const config = await described('{"architecture":"amd64","os":"linux"}', "application/vnd.oci.image.config.v1+json");
  const layers = [await described("layer", "application/vnd.oci.image.layer.v1.tar")];
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_TYPE, config, layers });
  await client.putManifest(repository, "latest", manifest);
}

function createLoad(): Load {
  const random = (size: number): Blob => {
    const bytes = randomBytes(size);
    return createBlob(size, () => [bytes]);
  };
  return {
    large: random(200 * MEGABYTE),
    small: Array.from({ length: 200 }, () => random(100_000)),
    middle: Array.from({ length: 64 }, () => random(MEGABYTE)),
  };
}

async function pull(client: BenchClient, blobs: readonly Blob[], inFlight: number): Promise<void> {
  await inParallel(blobs, inFlight, async ({ digest, size }) => {
    const bytes = await client.read(`/v2/${repository}/blobs/${digest}`);
    if (bytes !== size) throw new Error(`${bytes} bytes came of ${size}.`);
  });
}

async function inParallel<Item>(
  items: readonly Item[],
  inFlight: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

async function msOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** What no registry can do without: to read, hash, write and sync. */
async function copyWithHash(folder: string, { pieces }: Blob): Promise<number> {
  const [from, to] = [join(folder, "from"), join(folder, "to")];
  await writeFile(from, pieces());
  const ms = await msOf(async () => {
    const hash = createHash("sha256");
    const handle = await open(to, "w");
    for await (const chunk of createReadStream(from, { highWaterMark: 1 << 18 })) {
      hash.update(chunk as Uint8Array);
      await handle.write(chunk as Uint8Array);
    }
    hash.digest();
    await handle.datasync();
    await handle.close();
  });
  await Promise.all([rm(from), rm(to)]);
  return ms;
}

/** What a mock holds in memory while a large layer comes. */
async function benchMemory(folder: string): Promise<void> {
  if (process.platform !== "linux") return;
  const own = join(folder, "memory");
  await mkdir(own);
  const server = await startMockRegistry(own);
  const client = createBenchClient(server.url, 1);
  const piece = randomBytes(MEGABYTE);
  const blob = createBlob(1024 * MEGABYTE, () => Array.from({ length: 1024 }, () => piece));
  let most = server.residentMegabytes();
  const before = most;
  const timer = setInterval(() => {
    most = Math.max(most, server.residentMegabytes());
  }, 10);
  try {
    await client.push(repository, blob);
  } finally {
    clearInterval(timer);
    await client.close();
    await server.stop();
  }
  printFigures("Resident memory of a mock (MB)", [
    { what: "before a push", value: before.toFixed(0) },
    { what: "at most, during a push of 1 GB", value: most.toFixed(0), target: "under 150", met: most < 150 },
  ]);
}

const few = 1_000;
const many = 100_000;

/** A page of tags among many beside one among few, in this process. */
async function benchTags(): Promise<void> {
  const mock = await createMock({ registryAuth: "none", throttle: false });
  const RegistryId = await furnish(createMockCall(mock), NAMESPACE);
  for (const [RepositoryName, count] of [
    ["few", few],
    ["many", many],
  ] as const) {
    for (let image = 0; image < count; image++) {
      await mock.pushImage({
        RegistryId,
        NamespaceName: NAMESPACE,
        RepositoryName,
        Tag: `v${String(image).padStart(6, "0")}`,
      });
    }
  }
  const read = (name: string, last: string) => async () => {
    const answer = await mock.fetch(`http://127.0.0.1/v2/${NAMESPACE}/${name}/tags/list?n=100&last=${last}`);
    if (((await answer.json()) as { readonly tags: readonly string[] }).tags.length !== 100)
      throw new Error("No page.");
  };
  const pages = {
    [`a page among ${few}`]: read("few", "v000500"),
    [`the first page among ${many}`]: read("many", ""),
    [`a page in the middle of ${many}`]: read("many", "v050000"),
    [`one of the last pages of ${many}`]: read("many", "v099800"),
  };
  const least = new Map<string, number>();
  for (let round = 0; round < 200; round++) {
    for (const [what, page] of Object.entries(pages)) {
      const ms = await msOf(page);
      if (round > 10) least.set(what, Math.min(least.get(what) ?? Infinity, ms));
    }
  }
  await mock.close();
  const [fewMs = Number.NaN, ...manyMs] = least.values();
  const slowest = Math.max(...manyMs) / fewMs;
  printFigures("tags/list by pages of 100, in the process (ms, the least of 200)", [
    ...[...least].map(([what, ms]) => ({ what, value: ms.toFixed(3) })),
    {
      what: `slowest among ${many} / among ${few}`,
      value: slowest.toFixed(2),
      target: "at most 1.5",
      met: slowest <= 1.5,
    },
  ]);
}
