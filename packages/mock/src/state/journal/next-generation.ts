import type { Bookkeeping } from "../persistence.js";
import { bookkeepingLine, encodeLines, putLine, sealLine } from "./content.js";
import type { Checksum, JournalFiles } from "./files.js";
import { Generation } from "./generation.js";
import { generationName } from "./generation-file.js";

/** A state as it was at one moment. Rows are never changed in place, so that a list of them is all it takes. */
export interface FrozenState {
  readonly tables: readonly (readonly [name: string, rows: readonly object[]])[];
  readonly bookkeeping: Bookkeeping;
}

/** What is printed at once: no caller waits for longer. */
const SLICE_LENGTH = 1 << 18;

/** Bytes that may wait for the disk: what was written long ago need not be waited for at the end. */
const UNSYNCED_BYTES = 1 << 22;

/** How much may be left to write when the journal changes over. */
const LITTLE_BYTES = 1 << 16;

/** The records that the journal has taken since the state was frozen. */
interface Backlog {
  parts: (readonly Uint8Array[])[];
  bytes: number;
}

/**
 * Writes the next generation while the journal goes on with the present one: the rows of a frozen state in slices, then what came
 * meanwhile. It counts from its seal on.
 */
export class NextGeneration {
  readonly #files: JournalFiles;
  readonly #checksum: Checksum;
  readonly #number: number;
  readonly #state: FrozenState;
  #generation: Generation | undefined;
  #backlog: Backlog = { parts: [], bytes: 0 };
  #unsynced = 0;
  #slice: Promise<void> = Promise.resolve();
  #isAborted = false;
  #isCaughtUp = false;

  constructor(files: JournalFiles, checksum: Checksum, number: number, state: FrozenState) {
    this.#files = files;
    this.#checksum = checksum;
    this.#number = number;
    this.#state = state;
  }

  /** Whether only little is left, so that the journal may change over. */
  get isCaughtUp(): boolean {
    return this.#isCaughtUp;
  }

  /** Resolves when the slice under way is written: who waits for it slows the journal down to the pace of this. */
  get slice(): Promise<void> {
    return this.#slice;
  }

  /** Takes a record that the present generation has got. */
  follow(parts: readonly Uint8Array[]): void {
    this.#backlog.parts.push(parts);
    this.#backlog.bytes += sizeOf(parts);
  }

  /** Writes until it has caught up. It answers false when it was aborted. */
  async run(): Promise<boolean> {
    this.#generation = await Generation.create(this.#files, this.#number, this.#checksum);
    for (const lines of slicesOf(this.#state)) {
      if (this.#isAborted) return false;
      this.#slice = this.#append(encodeLines(lines));
      await this.#slice;
    }
    do {
      if (this.#isAborted) return false;
      await this.#writeBacklog();
      await this.#generation.sync();
    } while (this.#backlog.bytes > LITTLE_BYTES);
    this.#isCaughtUp = true;
    return !this.#isAborted;
  }

  /** Writes the rest and the seal. From then on it is the newest generation that counts. */
  async seal(rowCount: number): Promise<Generation> {
    const generation = this.#generation;
    if (generation === undefined) throw new Error("The next generation has not been begun.");
    await this.#writeBacklog();
    await generation.append(encodeLines([sealLine(rowCount)]));
    await generation.sync();
    await this.#files.sync();
    generation.sealedLength = generation.position.length;
    return generation;
  }

  /** Stops it. */
  abort(): void {
    this.#isAborted = true;
  }

  /** Removes what was written, once it writes no more. */
  async discard(): Promise<void> {
    await this.#generation?.close().catch(() => undefined);
    await this.#files.remove(generationName(this.#number));
    await this.#files.sync();
  }

  async #writeBacklog(): Promise<void> {
    const { parts } = this.#backlog;
    this.#backlog = { parts: [], bytes: 0 };
    for (const record of parts) await this.#append(record);
  }

  async #append(parts: readonly Uint8Array[]): Promise<void> {
    await this.#generation?.append(parts);
    this.#unsynced += sizeOf(parts);
    if (this.#unsynced < UNSYNCED_BYTES) return;
    this.#unsynced = 0;
    await this.#generation?.sync();
  }
}

/** The lines of a state, by slices. */
function* slicesOf({ tables, bookkeeping }: FrozenState): Iterable<readonly string[]> {
  let lines = [bookkeepingLine(bookkeeping)];
  let length = 0;
  for (const [name, rows] of tables) {
    for (const row of rows) {
      const line = putLine(name, row);
      lines.push(line);
      length += line.length;
      if (length < SLICE_LENGTH) continue;
      yield lines;
      [lines, length] = [[], 0];
    }
  }
  if (lines.length > 0) yield lines;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
