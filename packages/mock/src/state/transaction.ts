import type { Change } from "./table.js";

/** Collects changes until they are committed, and takes them back until then. After either the next transaction begins. */
export class Transaction {
  readonly #undo: (changes: readonly Change[]) => void;
  readonly #guards: (() => void)[] = [];
  readonly #listeners: ((changes: readonly Change[]) => void)[] = [];
  #changes: Change[] = [];

  /** `undo` puts rows back as they were before some changes, of which the latest comes first. */
  constructor(undo: (changes: readonly Change[]) => void) {
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

  /** Calls a guard before every commit that changed something: when it throws, the changes are taken back. */
  beforeCommit(guard: () => void): void {
    this.#guards.push(guard);
  }

  /** Calls a listener at every commit that changed something, before `commit` returns. */
  onCommit(listener: (changes: readonly Change[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Keeps what was changed since the last commit, and tells what it was. @throws whatever a guard throws. */
  commit(): readonly Change[] {
    if (this.#changes.length > 0) this.#ask();
    const changes = this.#take();
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
    return changes;
  }

  /** Takes back what was changed since the last commit, the latest first. */
  rollback(): void {
    this.undo(this.#take());
  }

  /** Takes back changes of earlier commits, the latest first; there are none since. */
  undo(changes: readonly Change[]): void {
    this.#undo(changes.toReversed());
  }

  #ask(): void {
    try {
      for (const guard of this.#guards) guard();
    } catch (error) {
      this.rollback();
      throw error;
    }
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
