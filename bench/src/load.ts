import { median } from "./report.js";

/** Requests a second with so many in flight, over about `ms` milliseconds after a warm-up. */
export async function measureLoad(send: () => Promise<unknown>, inFlight: number, ms: number): Promise<number> {
  await runFor(send, inFlight, ms / 4);
  return runFor(send, inFlight, ms);
}

async function runFor(send: () => Promise<unknown>, inFlight: number, ms: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await send();
      done++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (done * 1000) / (performance.now() - start);
}

/** Measures several senders in turn, some rounds, and returns the median rate of each. */
export async function compareLoads<Name extends string>(
  senders: Readonly<Record<Name, () => Promise<unknown>>>,
  inFlight: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(senders) as Name[];
  const rates = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < 5; round++) {
    for (const name of names) rates.get(name)?.push(await measureLoad(senders[name], inFlight, 600));
  }
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name) ?? [])])) as Record<Name, number>;
}
