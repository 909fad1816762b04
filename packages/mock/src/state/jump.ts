import { adoptBookkeeping, type Bookkeeping, bookkeepingOf, type Persistence, type State } from "./persistence.js";

/** Changes that set clock or ids to another place, which the tables do not know of. */
export interface Jumps {
  /**
   * Runs `make`, which commits what it changes of the tables, and persists where clock and ids stand then. What cannot be persisted is taken
   * back; when that shows later only, `onLost` is called.
   *
   * @throws PersistenceError where no changes are taken, before anything is changed; whatever `make` throws.
   */
  readonly jump: (make: () => void, onLost?: () => void) => void;
}

export function createJumps(state: State, persistence: Persistence | undefined): Jumps {
  /** Where clock and ids stood before each jump that is not persisted yet, the earliest first. */
  const origins: Bookkeeping[] = [];
  const whenKept = (origin: Bookkeeping) => {
    origins.splice(0, origins.indexOf(origin) + 1);
  };
  /** Those behind it are lost as well. */
  const takeBack = (origin: Bookkeeping, onLost: () => void) => {
    const index = origins.indexOf(origin);
    if (index < 0) return;
    origins.splice(index);
    adoptBookkeeping(state, origin);
    onLost();
  };
  return {
    jump: (make, onLost = () => {}) => {
      const refusal = persistence?.refusal?.();
      if (refusal !== undefined) throw refusal;
      const origin = bookkeepingOf(state);
      try {
        make();
      } catch (error) {
        adoptBookkeeping(state, origin);
        throw error;
      }
      if (persistence === undefined) return;
      persistence.write([]);
      origins.push(origin);
      persistence.flushed()?.then(
        () => whenKept(origin),
        () => takeBack(origin, onLost),
      );
    },
  };
}
