import type { IdsState } from "./ids.js";
import type { Change } from "./store/table.js";

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

/** A place beside memory where the state is kept, such as a data folder. */
export interface Durable {
  /** What it holds; undefined when it is new. */
  readonly load: () => WholeState | undefined;
  /** Takes the changes of one commit, at once; they are written whole or not at all, in the order in which they came. */
  readonly write: (changes: readonly Change[], bookkeeping: Bookkeeping) => void;
  /** Resolves once everything taken is safe; undefined when it is. Rejects from the first write that failed on. */
  readonly flushed: () => Promise<void> | undefined;
  /** Writes the last bookkeeping and gives the place back. */
  readonly close: (bookkeeping: Bookkeeping) => Promise<void>;
}
