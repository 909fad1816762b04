import { createRandomSource, type RandomSource } from "../../../base/random.js";
import { type ActionName, type ActiveFault, checkFault, type Fault } from "./fault.js";

/** An input as its client sent it. */
type Input = Readonly<Record<string, unknown>>;

interface Entry {
  readonly id: string;
  readonly fault: Fault;
  readonly random: RandomSource;
  /** Requests in its scope, skipped ones included. */
  seen: number;
  met: number;
}

/** The active faults. Chance comes from the seed, so the same faults meet the same requests. */
export class Faults {
  readonly #seed: string;
  #entries: readonly Entry[] = [];
  #added = 0;

  constructor(seed: string | number) {
    this.#seed = String(seed);
  }

  /** Adds a fault after the others and returns its id. @throws TypeError that names the wrong member. */
  add<Action extends ActionName = ActionName>(fault: Fault<Action>): string {
    const checked = checkFault(fault);
    this.#added += 1;
    const id = `fault-${this.#added}`;
    const random = createRandomSource(`${this.#seed}/${id}`);
    this.#entries = [...this.#entries, { id, fault: checked, random, seen: 0, met: 0 }];
    return id;
  }

  /** The active faults, in the order of their addition. */
  list(): ActiveFault[] {
    return this.#entries.map(activeFault);
  }

  /** Ends a fault. Returns false when no active fault has the id. */
  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  clear(): void {
    this.#entries = [];
  }

  /** Ends all faults and numbers them from 1 again. */
  reset(): void {
    this.clear();
    this.#added = 0;
  }

  /** The faults that a request meets, whose input is decoded only if one asks for it. It counts the request: call it once for each. */
  meet(action: string, input: () => Input | undefined): readonly ActiveFault[] {
    if (this.#entries.length === 0) return [];
    const met = this.#entries.filter((entry) => meets(entry, action, input));
    for (const entry of met) entry.met += 1;
    const faults = met.map(activeFault);
    this.#entries = this.#entries.filter(({ fault: { times }, met: count }) => times === undefined || count < times);
    return faults;
  }
}

function meets(entry: Entry, action: string, input: () => Input | undefined): boolean {
  const { action: wanted, input: match, after = 0, probability = 1 } = entry.fault;
  if (wanted !== undefined && wanted !== action) return false;
  if (match !== undefined && !matchesInput(input(), match)) return false;
  entry.seen += 1;
  if (entry.seen <= after) return false;
  return probability >= 1 || entry.random() / 2 ** 32 < probability;
}

function matchesInput(input: Input | undefined, match: NonNullable<Fault["input"]>): boolean {
  if (input === undefined) return false;
  // The function is that of the action, or takes the inputs of all.
  return typeof match === "function" ? match(input as never) : hasPart(input, match);
}

/** Whether a value has what a part of it names: members of objects, items of lists one by one, and equal scalars. */
function hasPart(value: unknown, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return value === part;
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(part)) return false;
  if (Array.isArray(value) && Array.isArray(part) && value.length !== part.length) return false;
  const members: Input = { ...value };
  return Object.entries(part).every(
    ([name, member]) => member === undefined || (Object.hasOwn(members, name) && hasPart(members[name], member)),
  );
}

function activeFault({ id, fault, met }: Entry): ActiveFault {
  return { ...fault, id, met };
}
