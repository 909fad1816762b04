import type { Ledger } from "./ledger.js";
import type { Random } from "./random.js";
import { digestOf, IMAGE_TYPE, type RegistryClient, RegistryRefusal } from "./registry-client.js";
import type { Call } from "./scene.js";

/** One who pushes into a repository of their own and deletes from it, one after the other. */
export interface Pusher {
  readonly client: RegistryClient;
  readonly call: Call;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly registryId: string;
  readonly number: number;
  /** A number that was not there yet. */
  readonly fresh: () => number;
}

export const NAMESPACE = "team";
const TAGS = 8;
/** Layers that all repositories share, so that the last one who has a blob is now this one, now that. */
const SHARED_LAYERS = 12;
const MAX_LAYER_BYTES = 200_000;

const nameOf = (number: number): string => `r${number}`;

/** Pushes an image or deletes some. While the instance is read-only nothing happens. */
export async function pushOrDelete(pusher: Pusher): Promise<void> {
  const { random, ledger, number } = pusher;
  const repository = `${NAMESPACE}/${nameOf(number)}`;
  const present = ledger.names(`${repository}:`);
  const deed = present.length === 0 || random.chance(0.6) ? pushImage : deleteSome;
  try {
    await deed(pusher, repository, present);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
}

async function pushImage({ client, ledger, random, number, fresh }: Pusher, repository: string): Promise<void> {
  const from = `${NAMESPACE}/${nameOf(number === 0 ? 1 : number - 1)}`;
  const layers = [
    sharedLayer(random.below(SHARED_LAYERS)),
    bytesOf(`layer ${fresh()}`, 1 + random.below(MAX_LAYER_BYTES)),
  ];
  const config = new TextEncoder().encode(JSON.stringify({ architecture: "amd64", os: "linux", number: fresh() }));
  for (const blob of [...layers, config]) await client.pushBlob(repository, blob, from, random);
  const described = (bytes: Uint8Array) => ({
    mediaType: "application/octet-stream",
    size: bytes.length,
    digest: digestOf(bytes),
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: IMAGE_TYPE,
    config: described(config),
    layers: layers.map(described),
  });
  const tag = `t${random.below(TAGS)}`;
  await change(ledger, [`${repository}:${tag}`], digestOf(manifest), () =>
    client.send("PUT", `/v2/${repository}/manifests/${tag}`, {
      headers: { "Content-Type": IMAGE_TYPE },
      body: manifest,
    }),
  );
}

async function deleteSome(pusher: Pusher, repository: string, present: readonly string[]): Promise<void> {
  const { client, call, ledger, random, registryId: RegistryId, number } = pusher;
  const name = random.pick(present);
  const tag = name.slice(name.indexOf(":") + 1);
  const place = { RegistryId, NamespaceName: NAMESPACE, RepositoryName: nameOf(number) };
  const manner = random.below(8);
  if (manner === 0) await change(ledger, present, undefined, () => call("DeleteRepository", place));
  else if (manner < 3)
    await change(ledger, [name], undefined, () => call("DeleteImage", { ...place, ImageVersion: tag }));
  else {
    const reference = manner < 5 ? tag : ledger.get(name);
    await change(ledger, [name], undefined, () => client.send("DELETE", `/v2/${repository}/manifests/${reference}`));
  }
}

/** Several names that are changed together. */
async function change(
  ledger: Ledger,
  [name, ...others]: readonly string[],
  value: string | undefined,
  carryOut: () => Promise<unknown>,
): Promise<void> {
  if (name === undefined) {
    await carryOut();
    return;
  }
  try {
    await ledger.change(name, value, () => change(ledger, others, value, carryOut));
  } catch (error) {
    if (isReadOnly(error)) ledger.withdraw(name);
    throw error;
  }
}

function isReadOnly(error: unknown): boolean {
  if (error instanceof RegistryRefusal) return error.status === 403;
  return error instanceof Error && error.message.includes("read-only");
}

function sharedLayer(number: number): Uint8Array<ArrayBuffer> {
  return bytesOf(`shared ${number}`, 1000 + number * 10_000);
}

/** Bytes that are always the same for a text. */
function bytesOf(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode(text).subarray(0, length));
  return bytes;
}
