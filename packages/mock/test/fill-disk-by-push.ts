import { readdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createMock, type Mock } from "../src/mock.js";
import { codeOf, createRegistryClient, digestOf, IMAGE_TYPE } from "./registry-client.js";

/** A program of its own that fills the disk of a folder in the middle of pushes, makes room, and tells as JSON what became of them. */
const [disk = ""] = process.argv.slice(2);
const ballast = join(disk, "ballast");
const dataDir = join(disk, "data");
const PIECE_BYTES = 100_000;
const layer = Buffer.alloc(12 * PIECE_BYTES, "a layer ");
const content = { Instances: [{ RegistryName: "full-disk", Namespaces: [{ NamespaceName: "team" }] }] };
process.on("unhandledRejection", (error) => {
  console.log(JSON.stringify({ unhandled: String(error) }));
  process.exit(3);
});

const open = async () => {
  const mock = await createMock({ dataDir, registryAuth: "none", content });
  return { mock, client: createRegistryClient(mock, "full-disk.localhost") };
};
type Client = ReturnType<typeof createRegistryClient>;
const draftsLeft = () => readdir(join(dataDir, "blobs", "uploads")).then(({ length }) => length);
const tablesOf = (mock: Mock) => JSON.stringify(mock.snapshot().tables);

/** Leaves so much room on the disk. */
async function fill(leftBytes: number): Promise<void> {
  await rm(ballast, { force: true });
  const { bavail, bsize } = await statfs(disk);
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)));
}

async function isWhole(client: Client, digest: string): Promise<boolean> {
  const answer = await client.send("GET", `/v2/team/app/blobs/${digest}`);
  return answer.ok && digestOf(new Uint8Array(await answer.arrayBuffer())) === digest;
}

/** Sends the layer's pieces from where the upload stands, and answers the code of the one that is refused. */
async function sendPieces(client: Client, location: string): Promise<string | undefined> {
  for (;;) {
    const shown = await client.send("GET", location);
    const come = Number(/-(\d+)$/.exec(shown.headers.get("range") ?? "")?.[1]);
    const start = come === 0 ? 0 : come + 1;
    if (start >= layer.length) return undefined;
    const body = Uint8Array.from(layer.subarray(start, start + PIECE_BYTES));
    const headers = { "Content-Range": `${start}-${start + body.length - 1}` };
    const answer = await client.send("PATCH", location, { headers, body });
    if (answer.status !== 202) return codeOf(answer);
  }
}

let { mock, client } = await open();
const image = await client.pushImage("team/app", "v1");
const begun = await client.send("POST", "/v2/team/app/blobs/uploads/");
const location = begun.headers.get("location") ?? "";
await fill(5.5 * PIECE_BYTES);
const chunked = await sendPieces(client, location);
await fill(1.5 * PIECE_BYTES);
const before = { tables: tablesOf(mock), drafts: await draftsLeft() };
const whole = await client.send("POST", `/v2/team/app/blobs/uploads/?digest=${digestOf(layer)}`, {
  body: Uint8Array.from(layer),
});
const refusedWhole = await codeOf(whole);
const after = { tables: tablesOf(mock), drafts: await draftsLeft() };
await fill(0);
const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: IMAGE_TYPE,
  layers: [],
  annotations: { a: "b".repeat(20_000) },
});
const put = () =>
  client.send("PUT", "/v2/team/app/manifests/v2", { headers: { "Content-Type": IMAGE_TYPE }, body: manifest });
const refusedManifest = await codeOf(await put());
const isPulledWhenFull =
  (await isWhole(client, digestOf("layer"))) && (await client.send("GET", "/v2/team/app/manifests/v1")).ok;
await rm(ballast);
const isResumed = (await sendPieces(client, location)) === undefined;
const ended = await client.send("PUT", `${location}?digest=${digestOf(layer)}`);
const putAgain = (await put()).status;
const isRight = await isWhole(client, digestOf(layer));
await mock.close();
({ mock, client } = await open());
const isKept =
  (await isWhole(client, digestOf(layer))) && (await client.send("HEAD", `/v2/team/app/manifests/${image}`)).ok;
await mock.close();
console.log(
  JSON.stringify({
    refused: [chunked, refusedWhole, refusedManifest],
    isSame: JSON.stringify(before) === JSON.stringify(after),
    isPulledWhenFull,
    isResumed,
    ended: ended.status,
    putAgain,
    isRight,
    isKept,
  }),
);
