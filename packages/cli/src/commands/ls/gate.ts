/** Lets work through, a few at once and the rest in turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate that so many go through at once. */
export function createGate(places: number): Gate {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
