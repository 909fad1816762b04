/** What all tries of one diagnosis may cost together; a character that is written or hashed costs one: some tens of milliseconds. */
const BUDGET = 4_000_000;

/** Whoever sends a wrong signature pays nothing for it, so that the server must not pay much either. */
export class Budget {
  #left = BUDGET;
  #isExceeded = false;

  /** Whether something was too dear. */
  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  /** Takes the cost of a try from what is left, if that is enough. */
  spend(cost: number): boolean {
    if (cost > this.#left) {
      this.#isExceeded = true;
      return false;
    }
    this.#left -= cost;
    return true;
  }
}

/** The words for a mismatch that nothing explains. */
export function unexplained(compared: string, { isExceeded }: Budget): string {
  const tried = isExceeded
    ? "The signature does not fit the request, which is too large to try every usual mistake."
    : "The signature does not fit the request, and no usual mistake explains it.";
  return `${tried} Compare the ${compared}; if they are the same, the client has another SecretKey.`;
}
