import type { Change } from "./table.js";

/** Collects changes until they are committed, and takes them back until then. After either the next transaction begins. */
export class Transaction {
  readonly #undo: (change: Change) => void;
  readonly #listeners: ((changes: readonly Change[]) => void)[] = [];
  #changes: Change[] = [];

  /** `undo` puts a row back as it was before a change. */
  constructor(undo: (change: Change) => void) {
    this.#undo = undo;
  }

  /** Notes a change that was made. */
  add(change: Change): void {
    this.#changes.push(change);
  }

  /** What was changed since the last commit. */
  get pending(): readonly Change[] {
    return this.#changes;
  }

  /** Calls a listener at every commit that changed something, before `commit` returns. */
  onCommit(listener: (changes: readonly Change[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Keeps what was changed since the last commit, and tells what it was. */
  commit(): readonly Change[] {
    const changes = this.#take();
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
    return changes;
  }

  /** Takes back what was changed since the last commit, the latest first. */
  rollback(): void {
    for (const change of this.#take().toReversed()) this.#undo(change);
  }

  #take(): readonly Change[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }
}

/** Runs `make` in a transaction: commits on return, rolls back on throw. */
export function inTransaction<Result>(
  transaction: Pick<Transaction, "commit" | "rollback">,
  make: () => Result,
): Result {
  try {
    const result = make();
    transaction.commit();
    return result;
  } catch (error) {
    transaction.rollback();
    throw error;
  }
}
