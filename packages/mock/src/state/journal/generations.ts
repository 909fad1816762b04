import type { Bookkeeping } from "../persistence.js";
import type { Change } from "../table.js";
import { writeClosedMark } from "./closed-mark.js";
import { bookkeepingLine, encodeLines, groupLines, paddingLine, type StateSize } from "./content.js";
import type { Checksum, JournalFiles } from "./files.js";
import type { Generation } from "./generation.js";
import { type FrozenState, NextGeneration } from "./next-generation.js";

/** A small journal is not worth writing anew. */
const SMALL_BYTES = 12 << 20;
/** A new generation is begun when the present one has so many times the bytes of the state: below twice, with what comes meanwhile. */
const GROWTH = 1.5;
/** From here on the journal goes at the pace of the new generation. */
const MAX_GROWTH = 1.8;
/** How much a journal must have grown until a new generation is tried again that came to nothing. */
const RETRY_GROWTH = 1.25;

/** What the generations of a journal work with. */
export interface GenerationsDeps {
  readonly files: JournalFiles;
  readonly checksum: Checksum;
}

/** The state that is kept, as a new generation needs it. */
export interface GenerationsSource {
  /** The state as it is now. */
  readonly freeze: () => FrozenState;
  /** Is called when the next group changes over: should none come, an empty one does. */
  readonly onCaughtUp: () => void;
}

/** The file that a journal is written to, and the new one of the whole state that takes its place when it has grown long. */
export class Generations {
  readonly #deps: GenerationsDeps;
  readonly #size: StateSize;
  #source: GenerationsSource | undefined;
  #present: Generation;
  #lastNumber: number;
  #next: NextGeneration | undefined;
  /** Resolves when no new generation is being written. */
  #nextDone: Promise<void> = Promise.resolve();
  #retryLength = 0;
  #isUnsure = false;

  constructor(deps: GenerationsDeps, present: Generation, size: StateSize) {
    this.#deps = deps;
    this.#present = present;
    this.#lastNumber = present.number;
    this.#size = size;
  }

  /** Whether it is unknown what stands in the file, so that another one has to take its place. */
  get isUnsure(): boolean {
    return this.#isUnsure;
  }

  attach(source: GenerationsSource): void {
    this.#source = source;
  }

  /** Writes a group of commits and waits for the disk. It is called one at a time, at once for what the state has by then. */
  async write(commits: readonly (readonly Change[])[], bookkeeping: Bookkeeping): Promise<void> {
    const next = this.#next;
    if (next === undefined && this.#isOutgrown()) this.#begin();
    else if (this.#present.position.length > this.#limit(MAX_GROWTH)) await next?.slice.catch(() => undefined);
    const parts = encodeLines(groupLines(commits, bookkeeping, this.#size));
    await this.#append(parts);
    next?.follow(parts);
    if (next?.isCaughtUp === true) await this.#changeOver(next);
  }

  /** Tries whether the file takes as many bytes. */
  tryRoom(bookkeeping: Bookkeeping, bytes: number): Promise<void> {
    return this.#append(encodeLines([bookkeepingLine(bookkeeping), paddingLine(bytes)]));
  }

  /** Writes the whole state to a new file, which counts from then on. */
  async replace(): Promise<void> {
    const next = this.#createNext();
    try {
      await next.run();
      await this.#adopt(await next.seal(this.#size.rows));
    } catch (error) {
      await next.discard();
      throw error;
    }
    this.#isUnsure = false;
  }

  /** Resolves when nothing is left of a new generation that is being written. */
  abandonNext(): Promise<void> {
    const next = this.#next;
    if (next !== undefined) {
      this.#drop(next);
      next.abort();
      this.#nextDone = this.#nextDone.then(() => next.discard()).catch(() => undefined);
    }
    return this.#nextDone;
  }

  /** Counts the rows anew, once some were taken back. */
  recount(): void {
    this.#size.rows = this.#source?.freeze().tables.reduce((sum, [, { length }]) => sum + length, 0) ?? 0;
  }

  /** Closes the file; with the mark of a clean end, every damage is noticed from then on. */
  async close(isClean: boolean): Promise<void> {
    await this.abandonNext();
    const { number: generation, position } = this.#present;
    const mark = { generation, bytes: position.length, checksum: position.checksum };
    // Without the mark it opens as after a crash.
    if (isClean) await writeClosedMark(this.#deps, mark).catch(() => undefined);
    await this.#present.close().catch(() => undefined);
  }

  async #append(parts: readonly Uint8Array[]): Promise<void> {
    const present = this.#present;
    try {
      const appended = present.append(parts);
      // At once, where it stands there already: the disk works while the answer is printed.
      if (appended !== undefined) await appended;
    } catch (error) {
      await present.cutBack().catch(() => {
        this.#isUnsure = true;
      });
      throw error;
    }
    try {
      await present.sync();
    } catch (error) {
      // What a disk has of it after that is anybody's guess.
      this.#isUnsure = true;
      throw error;
    }
  }

  #isOutgrown(): boolean {
    const { length } = this.#present.position;
    return this.#source !== undefined && length > this.#limit(GROWTH) && length > this.#retryLength;
  }

  #limit(growth: number): number {
    return Math.max(SMALL_BYTES, growth * this.#size.bytes);
  }

  /** Begins a new generation beside the present one. */
  #begin(): void {
    const next = this.#createNext();
    this.#next = next;
    this.#nextDone = this.#finish(next);
  }

  #createNext(): NextGeneration {
    const { files, checksum } = this.#deps;
    if (this.#source === undefined) throw new Error("The journal has no state yet.");
    this.#lastNumber += 1;
    return new NextGeneration(files, checksum, this.#lastNumber, this.#source.freeze());
  }

  async #finish(next: NextGeneration): Promise<void> {
    try {
      if (await next.run()) return this.#source?.onCaughtUp();
    } catch {
      // The journal goes on as it is: it says by itself when the disk is full.
    }
    this.#drop(next);
    await next.discard().catch(() => undefined);
  }

  #drop(next: NextGeneration): void {
    if (this.#next === next) this.#next = undefined;
    this.#retryLength = RETRY_GROWTH * this.#present.position.length;
  }

  /** From here on the new generation counts. */
  async #changeOver(next: NextGeneration): Promise<void> {
    try {
      await this.#adopt(await next.seal(this.#size.rows));
      this.#next = undefined;
      this.#retryLength = 0;
    } catch {
      this.#drop(next);
      // Should its seal stand there all the same, it would count, and lack what comes.
      this.#isUnsure = true;
      await next.discard();
      this.#isUnsure = false;
    }
  }

  async #adopt(generation: Generation): Promise<void> {
    const { files } = this.#deps;
    const before = this.#present;
    this.#present = generation;
    this.#size.bytes = generation.sealedLength;
    await before.close().catch(() => undefined);
    // Quicker than removing a large file: it must be out of the way before anything is answered from the new one.
    const old = `${before.name}.old`;
    await files.rename(before.name, old).catch(() => undefined);
    await files.sync().catch(() => undefined);
    files.remove(old).catch(() => undefined);
  }
}
