import { median } from "./report.js";

/** How fast a sender was: requests a second, and the time that 99 in 100 requests stay below. */
export interface Load {
  readonly rate: number;
  readonly p99Ms: number;
}

/** Loads with so many requests in flight, over about `ms` milliseconds after a warm-up. */
async function measureLoad(send: () => Promise<unknown>, inFlight: number, ms: number): Promise<Load> {
  await runFor(send, inFlight, ms / 4);
  return runFor(send, inFlight, ms);
}

async function runFor(send: () => Promise<unknown>, inFlight: number, ms: number): Promise<Load> {
  const start = performance.now();
  const times: number[] = [];
  const worker = async (): Promise<void> => {
    for (let now = start; now - start < ms; ) {
      await send();
      const sentAt = now;
      now = performance.now();
      times.push(now - sentAt);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const rate = (times.length * 1000) / (performance.now() - start);
  times.sort((left, right) => left - right);
  return { rate, p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}

/** Measures several senders in turn, some rounds, and returns the medians of each. */
export async function compareLoads<Name extends string>(
  senders: Readonly<Record<Name, () => Promise<unknown>>>,
  inFlight: number,
): Promise<Readonly<Record<Name, Load>>> {
  const names = Object.keys(senders) as Name[];
  const loads = new Map<Name, Load[]>(names.map((name) => [name, []]));
  for (let round = 0; round < 5; round++) {
    for (const name of names) loads.get(name)?.push(await measureLoad(senders[name], inFlight, 600));
  }
  return Object.fromEntries(names.map((name) => [name, medianLoad(loads.get(name) ?? [])])) as Record<Name, Load>;
}

function medianLoad(loads: readonly Load[]): Load {
  return { rate: median(loads.map(({ rate }) => rate)), p99Ms: median(loads.map(({ p99Ms }) => p99Ms)) };
}
