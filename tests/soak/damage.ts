import { cp, mkdtemp, open, readFile, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, DataFolderError, type Mock } from "@tcrkit/mock";
import { createRandom } from "./random.js";
import { createCall, waitUntilRunning } from "./scene.js";

export interface DamageSettings {
  readonly seed: number;
  /** How many pieces are damaged, and at how many the file is cut, at most. */
  readonly pieces: number;
  readonly onProgress: (line: string) => void;
}

export interface DamageReport {
  readonly tries: number;
  readonly refused: number;
  /** The last group was dropped, and everything before it is there. */
  readonly dropped: number;
  readonly faults: readonly string[];
}

const PIECE_BYTES = 512;
const LAST_PIECES = 4;
const CHANGES = 200;
const JOURNAL = "state-1.journal";

/** What a folder holds before the damage. */
interface Sample {
  readonly folder: string;
  readonly isClosed: boolean;
  /** The repositories in the order of their creation. */
  readonly names: readonly string[];
}

/** Damages a data folder and cuts it, piece by piece: it is refused, or used with all but the last group. */
export async function runDamage({ seed, pieces, onProgress }: DamageSettings): Promise<DamageReport> {
  const root = await mkdtemp(join(tmpdir(), "tcrkit-damage-"));
  const random = createRandom(seed);
  const report = { tries: 0, refused: 0, dropped: 0, faults: [] as string[] };
  try {
    for (const sample of await createSamples(root)) {
      const bytes = (await stat(join(sample.folder, JOURNAL))).size;
      const offsets = Array.from({ length: Math.ceil(bytes / PIECE_BYTES) }, (_, index) => index * PIECE_BYTES);
      // The last ones stay: what is dropped stands there.
      while (offsets.length > pieces) offsets.splice(random.below(offsets.length - LAST_PIECES), 1);
      onProgress(`${offsets.length} pieces of a folder that was ${sample.isClosed ? "closed" : "killed"}`);
      for (const offset of offsets) {
        for (const kind of ["damage", "cut"] as const) {
          const outcome = await tryDamage(join(root, "tried"), sample, kind, offset);
          report.tries += 1;
          if (outcome === "refused") report.refused += 1;
          else if (outcome === "dropped") report.dropped += 1;
          else report.faults.push(`${kind} at ${offset}, ${sample.isClosed ? "closed" : "killed"}: ${outcome}`);
        }
      }
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return report;
}

/** One folder that was closed, and one as a kill leaves it. */
async function createSamples(root: string): Promise<readonly Sample[]> {
  const folder = join(root, "whole");
  const mock = await createMock({ dataDir: folder });
  const names = await fill(mock);
  const killed = join(root, "killed");
  await cp(folder, killed, { recursive: true });
  await rm(join(killed, "lock"));
  await mock.close();
  return [
    { folder, isClosed: true, names },
    { folder: killed, isClosed: false, names },
  ];
}

async function fill(mock: Mock): Promise<readonly string[]> {
  const call = createCall(await mock.listen());
  const { RegistryId } = await call("CreateInstance", { RegistryName: "damaged-tools", RegistryType: "premium" });
  await waitUntilRunning(call, String(RegistryId));
  await call("CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  const names: string[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const name = `r${change}`;
    await call("CreateRepository", { RegistryId, NamespaceName: "team", RepositoryName: name, Description: name });
    names.push(name);
  }
  return names;
}

async function tryDamage(folder: string, sample: Sample, kind: "damage" | "cut", offset: number): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(sample.folder, folder, { recursive: true });
  const path = join(folder, JOURNAL);
  if (kind === "cut") await truncate(path, offset);
  else await overwrite(path, offset);
  const before = await readFile(path);
  let mock: Mock;
  try {
    mock = await createMock({ dataDir: folder });
  } catch (error) {
    if (!(error instanceof DataFolderError) || error.message.includes("\n")) return `refused by ${String(error)}`;
    return before.equals(await readFile(path)) ? "refused" : "refused, and changed";
  }
  const found = repositoriesOf(mock);
  const outcome = sample.isClosed ? "used, though it was closed whole" : await useAgain(folder, mock);
  if (outcome !== undefined) return outcome;
  const expected = sample.names.slice(0, found.length);
  if (found.join() !== expected.join()) return `has ${found.length} repositories, not the first ones`;
  // A cut is where a kill stopped; damage takes the last group alone.
  return kind === "cut" || found.length >= sample.names.length - 1 ? "dropped" : "has lost more than the last group";
}

/** Whether a folder can be changed, closed and opened again; what is wrong where it cannot. */
async function useAgain(folder: string, mock: Mock): Promise<string | undefined> {
  try {
    const call = createCall(await mock.listen());
    await call("CreateInstance", { RegistryName: "used-again", RegistryType: "basic" });
    const before = JSON.stringify(mock.snapshot().tables);
    await mock.close();
    const again = await createMock({ dataDir: folder });
    const isSame = JSON.stringify(again.snapshot().tables) === before;
    await again.close();
    return isSame ? undefined : "is another one after a restart";
  } catch (error) {
    return `is unusable: ${String(error)}`;
  }
}

function repositoriesOf(mock: Mock): readonly string[] {
  return ((mock.snapshot().tables["repositories"] ?? []) as readonly { readonly name: string }[]).map(
    ({ name }) => name,
  );
}

/** Other bytes in the place of a piece. */
async function overwrite(path: string, offset: number): Promise<void> {
  const handle = await open(path, "r+");
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES, offset);
    await handle.write(
      piece.subarray(0, bytesRead).map((byte) => byte ^ 0x5a),
      0,
      bytesRead,
      offset,
    );
  } finally {
    await handle.close();
  }
}
