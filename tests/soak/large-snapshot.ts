import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createMock } from "@tcrkit/mock";
import { startMockProcess } from "../support/mock-process.js";
import { createCall, furnish } from "./scene.js";

/** What became of a state whose snapshot is longer than a text can be. */
export interface LargeSnapshotReport {
  readonly images: number;
  readonly megabytes: number;
  readonly exportMs: number;
  readonly importMs: number;
  /** From the start of a mock to its being ready, with the snapshot as a file. */
  readonly startMs: number;
  readonly faults: readonly string[];
}

const IMAGES_PER_REPOSITORY = 1000;
const NamespaceName = "team";

/** Exports the state of a mock with many images, and hands it to two others: one is sent it, one starts with it as a file. */
export async function runLargeSnapshot(bin: string, images: number): Promise<LargeSnapshotReport> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-soak-"));
  const file = join(folder, "snapshot.json");
  try {
    const { exportMs, RegistryId } = await exportImages(images, file);
    const expected = await digestOf(createReadStream(file));
    const faults: string[] = [];
    const judge = async (who: string, { url, faults: told }: Awaited<ReturnType<typeof startMockProcess>>) => {
      const { TotalCount } = await createCall(url)("DescribeImages", {
        RegistryId,
        NamespaceName,
        RepositoryName: "r-0",
        Limit: 1,
      });
      if (TotalCount !== IMAGES_PER_REPOSITORY) faults.push(`${who}: a repository has ${String(TotalCount)} images`);
      faults.push(...told().map((fault) => `${who}: ${fault}`));
    };

    const sent = await startMockProcess(bin, ["--quiet", "--no-throttle"]);
    const importMs = await timed(() => sendSnapshot(sent.url, file));
    if ((await digestOf(await readSnapshot(sent.url))) !== expected) faults.push("what was sent comes back changed");
    await judge("the mock that was sent it", sent);
    await sent.stop();

    let begun: typeof sent | undefined;
    const startMs = await timed(async () => {
      begun = await startMockProcess(bin, ["--snapshot", file, "--quiet", "--no-throttle"]);
    });
    if (begun !== undefined) await judge("the mock that started with it", begun);
    await begun?.stop();
    return { images, megabytes: (await stat(file)).size / 2 ** 20, exportMs, importMs, startMs, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function exportImages(images: number, file: string) {
  const mock = await createMock();
  try {
    const url = await mock.listen();
    const { RegistryId } = await furnish(url);
    for (let image = 0; image < images; image++) {
      const RepositoryName = `r-${Math.floor(image / IMAGES_PER_REPOSITORY)}`;
      await mock.pushImage({ RegistryId: String(RegistryId), NamespaceName, RepositoryName, Tag: `v${image}` });
    }
    const exportMs = await timed(async () => pipeline(await readSnapshot(url), createWriteStream(file)));
    return { exportMs, RegistryId };
  } finally {
    await mock.close();
  }
}

async function readSnapshot(url: string): Promise<Readable> {
  const { body } = await fetch(`${url}/_tcrkit/snapshot`);
  return Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
}

async function sendSnapshot(url: string, file: string): Promise<void> {
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
  const { ok, status } = await fetch(`${url}/_tcrkit/snapshot`, { method: "PUT", body, duplex: "half" } as RequestInit);
  if (!ok) throw new Error(`A mock answered ${status} to a snapshot.`);
}

async function digestOf(stream: Readable): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(stream, hash);
  return hash.digest("hex");
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
