import { type KeptState, type Persistence, PersistenceError, refusalOf, type WholeState } from "../persistence.js";
import type { Change } from "../table.js";
import { changeLine, type StateSize } from "./content.js";
import type { Generation } from "./generation.js";
import { Generations, type GenerationsDeps } from "./generations.js";
import { GroupWriter } from "./group-writer.js";

/** Why no changes are taken. */
interface Fault {
  readonly error: PersistenceError;
  /** How much room it takes to go on. */
  readonly lostBytes: number;
}

/** What a journal works with. */
export interface JournalDeps extends GenerationsDeps {
  /** Tells the user one line. */
  readonly tell: (line: string) => void;
  /** Resolves when all has run that was ready, such as requests that came meanwhile. Default: at once. */
  readonly turn?: (() => Promise<void>) | undefined;
}

/** What a journal begins with: the newest generation, as it was read. */
export interface OpenedGeneration {
  readonly generation: Generation;
  readonly state: WholeState | undefined;
  readonly size: StateSize;
}

/** Keeps a state in files: commits are appended and synced in groups. While they cannot be, changes are refused and taken back. */
export class Journal implements Persistence {
  readonly #tell: JournalDeps["tell"];
  readonly #writer: GroupWriter<readonly Change[]>;
  readonly #generations: Generations;
  #loaded: WholeState | undefined;
  #kept: KeptState | undefined;
  #fault: Fault | undefined;
  #retrying: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor(deps: JournalDeps, { generation, state, size }: OpenedGeneration) {
    this.#tell = deps.tell;
    this.#generations = new Generations(deps, generation, size);
    this.#writer = new GroupWriter<readonly Change[]>({
      write: (commits) => this.#generations.write(commits, this.#state().bookkeeping()),
      onLost: (commits, error) => this.#lose(commits.flat(), error),
      turn: deps.turn,
    });
    this.#loaded = state;
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
    this.#generations.attach({
      freeze: () => ({ tables: state.freeze(), bookkeeping: state.bookkeeping() }),
      onCaughtUp: () => {
        // Neither behind the mark of a close, nor to a file of which it is not known what stands in it.
        if (this.refusal() === undefined) this.write([]);
      },
    });
  }

  write(changes: readonly Change[]): void {
    this.#writer.add(changes);
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

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** Closes it as it is. */
  giveUp(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#retrying;
    if (this.#fault === undefined) this.write([]);
    // A fault was told, and what was answered is safe.
    await this.flushed()?.catch(() => undefined);
    await this.#end();
  }

  #end(): Promise<void> {
    return this.#generations.close(this.#fault === undefined);
  }

  /** Takes back what cannot be kept: memory and disk agree again. */
  #lose(changes: readonly Change[], cause: unknown): PersistenceError {
    const lostBytes = changes.reduce((sum, change) => sum + changeLine(change).length, 0);
    void this.#generations.abandonNext();
    this.#state().undo(changes);
    this.#generations.recount();
    const error = refusalOf(cause);
    this.#fault = { error, lostBytes };
    this.#tell(`${error.message} ${messageOf(cause)}`);
    return error;
  }

  #state(): KeptState {
    if (this.#kept === undefined) throw new Error("The journal has no state yet.");
    return this.#kept;
  }

  async #repair({ lostBytes }: Fault): Promise<void> {
    await this.#generations.abandonNext();
    try {
      if (this.#generations.isUnsure) await this.#generations.replace();
      // As much as was lost: less room would not help.
      else await this.#generations.tryRoom(this.#state().bookkeeping(), lostBytes);
      this.#fault = undefined;
      this.#tell("It takes changes again.");
    } catch {
      // As full as before.
    }
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? `(${cause.message})` : "";
}
