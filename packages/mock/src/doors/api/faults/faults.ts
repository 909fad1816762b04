import { createRandomSource, type RandomSource } from "../../../base/random.js";
import { type ActiveFault, checkFault, type Fault } from "./fault.js";

interface Entry {
  readonly id: string;
  readonly fault: Fault;
  readonly random: RandomSource;
  /** Requests that were in its scope, spared ones included. */
  seen: number;
  met: number;
}

/** The faults that are in force. The same faults and requests meet in the same way: chance comes from the seed. */
export class Faults {
  readonly #seed: string;
  #entries: readonly Entry[] = [];
  #added = 0;

  constructor(seed: string | number) {
    this.#seed = String(seed);
  }

  /** Puts a fault in force, behind the others, and answers its id. @throws TypeError that names what is wrong with it. */
  add(fault: Fault): string {
    const checked = checkFault(fault);
    this.#added += 1;
    const id = `fault-${this.#added}`;
    const random = createRandomSource(`${this.#seed}/${id}`);
    this.#entries = [...this.#entries, { id, fault: checked, random, seen: 0, met: 0 }];
    return id;
  }

  /** The faults that are in force, in the order in which they came. */
  list(): ActiveFault[] {
    return this.#entries.map(activeFault);
  }

  /** Ends a fault; false when there is none of that id. */
  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  /** Ends all faults. */
  clear(): void {
    this.#entries = [];
  }

  /** Back to the start. */
  reset(): void {
    this.clear();
    this.#added = 0;
  }

  /** The faults that a request meets. It counts for them: to be called once a request. */
  meet(action: string): readonly ActiveFault[] {
    if (this.#entries.length === 0) return [];
    const met = this.#entries.filter((entry) => meets(entry, action));
    for (const entry of met) entry.met += 1;
    const faults = met.map(activeFault);
    this.#entries = this.#entries.filter(({ fault: { times }, met: count }) => times === undefined || count < times);
    return faults;
  }
}

function meets(entry: Entry, action: string): boolean {
  const { action: wanted, after = 0, probability = 1 } = entry.fault;
  if (wanted !== undefined && wanted !== action) return false;
  entry.seen += 1;
  if (entry.seen <= after) return false;
  return probability >= 1 || entry.random() / 2 ** 32 < probability;
}

function activeFault({ id, fault, met }: Entry): ActiveFault {
  return { ...fault, id, met };
}
