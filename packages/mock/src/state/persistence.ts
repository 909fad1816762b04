import { type Clock, MAX_CLOCK_MS } from "../base/clock.js";
import type { Ids, IdsState } from "../base/ids.js";
import type { RandomState } from "../base/random.js";
import type { Store } from "./store.js";
import type { Change } from "./table.js";

/** What changes as a mock works. It is kept, and put back, as a whole. */
export interface State {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What is kept of a mock beside its rows, so that a restart goes on where it stood. */
export interface Bookkeeping {
  readonly clockMs: number;
  readonly ids: IdsState;
}

/** Everything that a mock keeps. */
export interface WholeState extends Bookkeeping {
  /** Rows by table, in the order in which they came. */
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** Where the state is kept besides memory, such as a data folder. */
export interface Persistence {
  /** What it holds; undefined when it is new. */
  readonly load: () => WholeState | undefined;
  /** Is handed the state once what it holds is restored. */
  readonly attach: (state: KeptState) => void;
  /** Takes the changes of one commit, at once; they are written whole or not at all, in the order in which they came. */
  readonly write: (changes: readonly Change[]) => void;
  /** Resolves once everything taken is safe; undefined when it is. Rejects when it is lost, and was taken back. */
  readonly flushed: () => Promise<void> | undefined;
  /** Why it takes no changes at present; undefined when it does. */
  readonly refusal?: () => PersistenceError | undefined;
  /** Tries whether it takes changes again. It never rejects. */
  readonly retry?: () => Promise<void>;
  /** Writes the last bookkeeping and releases what holds the state. */
  readonly close: () => Promise<void>;
}

/** What a persistence needs of the state that it keeps. */
export interface KeptState {
  /** All rows by table, as they are now: rows themselves are never changed. */
  readonly freeze: () => readonly (readonly [table: string, rows: readonly object[]])[];
  readonly bookkeeping: () => Bookkeeping;
  /** Takes back changes that were committed and could not be kept, the latest first. */
  readonly undo: (changes: readonly Change[]) => void;
}

/** Refuses a change that cannot be kept; nothing of it was done. */
export class PersistenceError extends Error {
  override readonly name = "PersistenceError";
  /** Whether the reason is that there is no room. */
  readonly isFull: boolean;

  constructor(message: string, isFull: boolean, options?: ErrorOptions) {
    super(message, options);
    this.isFull = isFull;
  }
}

const NO_ROOM: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Tells why changes are refused, from what a write failed by. */
export function refusalOf(cause: unknown): PersistenceError {
  const isFull = cause instanceof Error && "code" in cause && NO_ROOM.has(cause.code);
  const message = isFull
    ? "The disk is full: changes are refused until there is room."
    : "The data folder cannot be written: changes are refused until it can.";
  return new PersistenceError(message, isFull, { cause });
}

/** Restores what is kept, or begins anew; from then on, persists every commit. */
export function startPersistence(state: State, persistence: Persistence | undefined, begin: () => void): void {
  const { store } = state;
  const kept = persistence?.load();
  if (kept !== undefined) {
    store.load(kept.tables);
    adoptBookkeeping(state, kept);
  }
  if (persistence !== undefined) {
    persistence.attach({
      freeze: () => Object.entries(store.tables).map(([name, table]) => [name, [...table.values()]]),
      bookkeeping: () => bookkeepingOf(state),
      undo: (changes) => store.undo(changes),
    });
    store.beforeCommit(() => {
      const refusal = persistence.refusal?.();
      if (refusal !== undefined) throw refusal;
    });
    store.onCommit((changes) => persistence.write(changes));
  }
  if (kept === undefined) begin();
}

/** Where clock and ids stand. */
export function bookkeepingOf({ clock, ids }: State): Bookkeeping {
  return { clockMs: clock.now(), ids: ids.state() };
}

/** Replaces the whole state. The caller commits. */
export function adoptState(state: State, whole: WholeState): void {
  state.store.replace(whole.tables);
  adoptBookkeeping(state, whole);
}

/** Sets clock and ids. */
export function adoptBookkeeping({ clock, ids }: State, { clockMs, ids: idsState }: Bookkeeping): void {
  clock.set(clockMs);
  ids.resume(idsState);
}

/** Reads where clock and ids stood; undefined when it cannot be read. */
export function parseBookkeeping(value: unknown): Bookkeeping | undefined {
  if (!isObject(value)) return undefined;
  const { clockMs, ids } = value;
  const idsState = parseIds(ids);
  if (!Number.isSafeInteger(clockMs) || Number(clockMs) < 0 || Number(clockMs) >= MAX_CLOCK_MS) return undefined;
  return idsState === undefined ? undefined : { clockMs: Number(clockMs), ids: idsState };
}

function parseIds(value: unknown): IdsState | undefined {
  if (!isObject(value) || !isObject(value["sources"])) return undefined;
  const { seed, diagnoses, sources } = value;
  if (typeof seed !== "string" || !Number.isSafeInteger(diagnoses)) return undefined;
  const states = Object.values(sources);
  if (!states.every(isRandomState)) return undefined;
  return { seed, diagnoses: Number(diagnoses), sources: sources as IdsState["sources"] };
}

function isRandomState(value: unknown): value is RandomState {
  return Array.isArray(value) && value.length === 4 && value.every((number) => Number.isInteger(number));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
