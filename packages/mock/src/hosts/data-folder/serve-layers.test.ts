import { mkdtemp, readdir, readlink, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRegistryClient, digestOf } from "../../../test/registry-client.js";
import { createMock, type Mock } from "../../mock.js";

/** Its bytes are other ones all along, and more than the system holds for a reader who is slow. */
const layer = Array.from({ length: 2_000_000 }, (_, place) => String(place).padStart(10, "0")).join("");
const path = `/v2/team/app/blobs/${digestOf(layer)}`;

let folder: string;
let mock: Mock;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tcr-mock-"));
  const content = { Instances: [{ RegistryId: "tcr-test", Namespaces: [{ NamespaceName: "team" }] }] };
  mock = await createMock({ dataDir: folder, registryAuth: "none", content });
  await createRegistryClient(mock, "tcr-test.tencentcloudcr.com").pushBlob("team/app", layer);
});

afterEach(async () => {
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

/** Takes its time to begin, and keeps every piece as it came. */
async function readSlowly(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  await setTimeout(100);
  for await (const piece of response.body ?? []) pieces.push(piece);
  return digestOf(Buffer.concat(pieces));
}

it("serves a layer of many pieces whole to slow readers at a socket", async () => {
  const url = new URL(path, await mock.listen());
  const read = async () => readSlowly(await fetch(url));
  expect(await Promise.all([read(), read(), read()])).toEqual(Array(3).fill(digestOf(layer)));
});

it("serves it whole to a reader in the process, who keeps every piece", async () => {
  expect(await readSlowly(await mock.fetch(`http://tcr-test.tencentcloudcr.com${path}`))).toBe(digestOf(layer));
});

it.skipIf(process.platform !== "linux")("closes the file of a layer whose reader leaves in its midst", async () => {
  const openLayers = async () => {
    const handles = await readdir("/proc/self/fd");
    const paths = await Promise.all(handles.map((handle) => readlink(`/proc/self/fd/${handle}`).catch(() => "")));
    return paths.filter((of) => of.startsWith(join(folder, "blobs"))).length;
  };
  const { host, hostname, port } = new URL(await mock.listen());
  const reader = connect(Number(port), hostname).pause();
  reader.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await vi.waitFor(async () => expect(await openLayers()).toBe(1));
  // So much that the system holds no more of it.
  await setTimeout(100);
  reader.resetAndDestroy();
  await vi.waitFor(async () => expect(await openLayers()).toBe(0));
});
