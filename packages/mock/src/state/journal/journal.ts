import {
  type Bookkeeping,
  type KeptState,
  type Persistence,
  PersistenceError,
  refusalOf,
  type WholeState,
} from "../persistence.js";
import type { Change } from "../table.js";
import { type ClosedMark, writeClosedMark } from "./closed-mark.js";
import {
  bookkeepingLine,
  changeLine,
  type Entry,
  encodeLines,
  groupLines,
  paddingLine,
  type StateSize,
} from "./content.js";
import type { Checksum, JournalFiles } from "./files.js";
import type { Generation } from "./generation.js";
import { GroupWriter } from "./group-writer.js";
import { NextGeneration } from "./next-generation.js";

/** Why no changes are taken. */
interface Fault {
  readonly error: PersistenceError;
  /** Whether it is unknown what stands in the file, so that another one has to take its place. */
  readonly needsGeneration: boolean;
  /** How much room it takes to go on. */
  readonly lostBytes: number;
}

/** What a journal works with. */
export interface JournalDeps {
  readonly files: JournalFiles;
  readonly checksum: Checksum;
  /** Tells the user one line. */
  readonly tell: (line: string) => void;
}

/** What a journal begins with: the newest generation, as it was read. */
export interface OpenedGeneration {
  readonly generation: Generation;
  readonly state: WholeState | undefined;
  readonly size: StateSize;
}

/** A small journal is not worth writing anew. */
const SMALL_BYTES = 12 << 20;
/** A new generation is begun when the present one has so many times the bytes of the state: below twice, with what comes meanwhile. */
const GROWTH = 1.5;
/** From here on the journal goes at the pace of the new generation. */
const MAX_GROWTH = 1.8;
/** How much a journal must have grown until a new generation is tried again that came to nothing. */
const RETRY_GROWTH = 1.25;

/** Keeps a state in files: commits are appended and synced in groups, and a new generation of the state takes the place of a long journal. */
export class Journal implements Persistence {
  readonly #deps: JournalDeps;
  readonly #writer = new GroupWriter<Entry>({
    write: (entries) => this.#write(entries),
    onLost: (entries, error) => this.#lose(entries, error),
  });
  readonly #size: StateSize;
  #generation: Generation;
  #lastNumber: number;
  #loaded: WholeState | undefined;
  #kept: KeptState | undefined;
  #next: NextGeneration | undefined;
  /** Resolves when no new generation is being written. */
  #nextDone: Promise<void> = Promise.resolve();
  #retryLength = 0;
  #fault: Fault | undefined;
  #needsGeneration = false;
  #retrying: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor(deps: JournalDeps, { generation, state, size }: OpenedGeneration) {
    this.#deps = deps;
    this.#generation = generation;
    this.#lastNumber = generation.number;
    this.#loaded = state;
    this.#size = size;
  }

  /** The source of ids that the state goes on with; undefined when it is new. */
  get seed(): string | undefined {
    return this.#loaded?.ids.seed;
  }

  load(): WholeState | undefined {
    const loaded = this.#loaded;
    // Handed over once: from then on the mock has it.
    this.#loaded = undefined;
    return loaded;
  }

  attach(state: KeptState): void {
    this.#kept = state;
  }

  write(changes: readonly Change[], bookkeeping: Bookkeeping): void {
    this.#writer.add({ changes, bookkeeping });
  }

  flushed(): Promise<void> | undefined {
    return this.#writer.flushed();
  }

  refusal(): PersistenceError | undefined {
    if (this.#closed !== undefined) return new PersistenceError("The data folder is closed.", false);
    return this.#fault?.error;
  }

  async retry(): Promise<void> {
    if (this.#fault === undefined || this.#closed !== undefined) return;
    this.#retrying ??= this.#repair(this.#fault).finally(() => {
      this.#retrying = undefined;
    });
    await this.#retrying;
  }

  close(bookkeeping: Bookkeeping): Promise<void> {
    this.#closed ??= this.#close(bookkeeping);
    return this.#closed;
  }

  /** Closes it as it is. */
  giveUp(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #close(bookkeeping: Bookkeeping): Promise<void> {
    await this.#retrying;
    if (this.#fault === undefined) this.write([], bookkeeping);
    // A fault was told, and what was answered is safe.
    await this.flushed()?.catch(() => undefined);
    await this.#end();
  }

  async #end(): Promise<void> {
    await this.#abandonNext();
    const { number: generation, position } = this.#generation;
    const mark: ClosedMark = { generation, bytes: position.length, checksum: position.checksum };
    // Without the mark it opens as after a crash.
    if (this.#fault === undefined) await writeClosedMark(this.#deps, mark).catch(() => undefined);
    await this.#generation.close().catch(() => undefined);
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    const next = this.#next;
    // At once: by now the state has these entries and no later ones.
    if (next === undefined && this.#isOutgrown()) this.#begin();
    else if (this.#generation.position.length > this.#limit(MAX_GROWTH)) await next?.slice.catch(() => undefined);
    const parts = encodeLines(groupLines(entries, this.#size));
    await this.#append(parts);
    next?.follow(parts);
    if (next?.isCaughtUp === true) await this.#changeOver(next);
  }

  async #append(parts: readonly Uint8Array[]): Promise<void> {
    const generation = this.#generation;
    try {
      await generation.append(parts);
    } catch (error) {
      await generation.cutBack().catch(() => {
        this.#needsGeneration = true;
      });
      throw error;
    }
    try {
      await generation.sync();
    } catch (error) {
      // What a disk has of it after that is anybody's guess.
      this.#needsGeneration = true;
      throw error;
    }
  }

  #isOutgrown(): boolean {
    const { length } = this.#generation.position;
    return this.#kept !== undefined && length > this.#limit(GROWTH) && length > this.#retryLength;
  }

  #limit(growth: number): number {
    return Math.max(SMALL_BYTES, growth * this.#size.bytes);
  }

  /** Begins a new generation beside the present one. */
  #begin(): void {
    const next = this.#createNext();
    this.#next = next;
    this.#nextDone = this.#follow(next);
  }

  async #follow(next: NextGeneration): Promise<void> {
    try {
      // The group that comes next changes over; there may be none, so here is one.
      if ((await next.run()) && this.#kept !== undefined) return this.write([], this.#kept.bookkeeping());
    } catch {
      // The journal goes on as it is: it says by itself when the disk is full.
    }
    this.#drop(next);
    await next.discard().catch(() => undefined);
  }

  /** Resolves when nothing is left of a new generation that is being written. */
  #abandonNext(): Promise<void> {
    const next = this.#next;
    if (next !== undefined) {
      this.#drop(next);
      next.abort();
      this.#nextDone = this.#nextDone.then(() => next.discard()).catch(() => undefined);
    }
    return this.#nextDone;
  }

  #createNext(): NextGeneration {
    const { files, checksum } = this.#deps;
    if (this.#kept === undefined) throw new Error("The journal has no state yet.");
    this.#lastNumber += 1;
    const frozen = { tables: this.#kept.freeze(), bookkeeping: this.#kept.bookkeeping() };
    return new NextGeneration(files, checksum, this.#lastNumber, frozen);
  }

  #drop(next: NextGeneration): void {
    if (this.#next === next) this.#next = undefined;
    this.#retryLength = RETRY_GROWTH * this.#generation.position.length;
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
      this.#needsGeneration = true;
      await next.discard();
      this.#needsGeneration = false;
    }
  }

  async #adopt(generation: Generation): Promise<void> {
    const { files } = this.#deps;
    const before = this.#generation;
    this.#generation = generation;
    this.#size.bytes = generation.sealedLength;
    await before.close().catch(() => undefined);
    // Quicker than removing a large file: it must be out of the way before anything is answered from the new one.
    const old = `${before.name}.old`;
    await files.rename(before.name, old).catch(() => undefined);
    await files.sync().catch(() => undefined);
    files.remove(old).catch(() => undefined);
  }

  /** Takes back what cannot be kept: memory and disk agree again. */
  #lose(entries: readonly Entry[], cause: unknown): PersistenceError {
    const changes = entries.flatMap((entry) => entry.changes);
    const lostBytes = changes.reduce((sum, change) => sum + changeLine(change).length, 0);
    void this.#abandonNext();
    this.#kept?.undo(changes);
    this.#recount();
    const error = refusalOf(cause);
    this.#fault = { error, needsGeneration: this.#needsGeneration, lostBytes };
    this.#deps.tell(`${error.message} ${messageOf(cause)}`);
    return error;
  }

  #recount(): void {
    const rows = this.#kept?.freeze().reduce((sum, [, { length }]) => sum + length, 0) ?? 0;
    this.#size.rows = rows;
  }

  async #repair({ needsGeneration, lostBytes }: Fault): Promise<void> {
    await this.#nextDone;
    if (this.#kept === undefined) return;
    try {
      if (needsGeneration || this.#needsGeneration) await this.#replaceGeneration();
      // As much as was lost: less room would not help.
      else await this.#append(encodeLines([bookkeepingLine(this.#kept.bookkeeping()), paddingLine(lostBytes)]));
      this.#fault = undefined;
      this.#deps.tell("It takes changes again.");
    } catch {
      // As full as before.
    }
  }

  async #replaceGeneration(): Promise<void> {
    const next = this.#createNext();
    try {
      await next.run();
      await this.#adopt(await next.seal(this.#size.rows));
    } catch (error) {
      await next.discard();
      throw error;
    }
    this.#needsGeneration = false;
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? `(${cause.message})` : "";
}
