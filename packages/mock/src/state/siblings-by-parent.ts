import type { Siblings } from "./siblings.js";

/** The rows below each of many parents. Of a parent that is left with none nothing is kept. */
export class SiblingsByParent<Row, Kept extends Siblings<Row>> {
  readonly #create: () => Kept;
  readonly #byParent = new Map<string, Kept>();

  constructor(create: () => Kept) {
    this.#create = create;
  }

  /** The rows below a parent; undefined when there are none. */
  get(parent: string): Kept | undefined {
    return this.#byParent.get(parent);
  }

  /** Adds a row below a parent, or replaces the one that it was before. */
  set(parent: string, key: string, row: Row, before: Row | undefined): void {
    this.#at(parent).set(key, row, before);
  }

  /** Removes a row, as it is now, from below a parent. */
  delete(parent: string, key: string, row: Row): void {
    const siblings = this.#at(parent);
    siblings.delete(key, row);
    if (siblings.size === 0) this.#byParent.delete(parent);
  }

  #at(parent: string): Kept {
    const known = this.#byParent.get(parent);
    if (known !== undefined) return known;
    const siblings = this.#create();
    this.#byParent.set(parent, siblings);
    return siblings;
  }
}
