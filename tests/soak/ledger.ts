/** What has to be there, by name. A change that got no answer may have happened or not: then there are two ways. */
export class Ledger {
  readonly #values = new Map<string, string | undefined>();
  readonly #open = new Map<string, string | undefined>();
  answered = 0;
  open = 0;
  openKept = 0;

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** Names that are there, with this beginning. */
  names(beginning: string): string[] {
    return [...this.#values]
      .filter(([name, value]) => value !== undefined && name.startsWith(beginning))
      .map(([name]) => name);
  }

  /** Carries a change out; `value` is what its thing is then, nothing once it is deleted. */
  async change(name: string, value: string | undefined, carryOut: () => Promise<unknown>): Promise<void> {
    this.#open.set(name, value);
    await carryOut();
    this.#open.delete(name);
    this.#values.set(name, value);
    this.answered++;
  }

  /** Forgets a change that was refused: it did not happen. */
  withdraw(name: string): void {
    this.#open.delete(name);
  }

  /** Compares with what is there after a restart, and goes on from it. */
  settle(actual: ReadonlyMap<string, string>): string[] {
    const faults: string[] = [];
    for (const name of new Set([...this.#values.keys(), ...this.#open.keys(), ...actual.keys()])) {
      const before = this.#values.get(name);
      const found = actual.get(name);
      const isOpen = this.#open.has(name);
      const isKept = isOpen && found === this.#open.get(name);
      if (isOpen) this.open++;
      if (isKept && found !== before) this.openKept++;
      if (found !== before && !isKept) {
        const allowed = isOpen ? `${before ?? "absent"} or ${this.#open.get(name) ?? "absent"}` : (before ?? "absent");
        faults.push(`${name}: has to be ${allowed}, is ${found ?? "absent"}`);
      }
      if (found === undefined) this.#values.delete(name);
      else this.#values.set(name, found);
    }
    this.#open.clear();
    return faults;
  }
}
