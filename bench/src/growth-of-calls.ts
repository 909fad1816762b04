import { TcrClient } from "@tcrkit/client";
import { type Figure, median, printFigures } from "./report.js";

const rounds = 7;
const callsARound = 16_384;
const inFlight = [1, 64, 4_096];
/** From one call in flight to the most: time = calls ^ exponent. */
const maxExponent = 0.1;

/** What a call in process costs with few and with many in flight: each should cost the same. */
export async function benchGrowthOfCalls(): Promise<void> {
  const body = '{"Response":{"TotalCount":0,"Registries":[],"RequestId":"a"}}';
  // One turn of the event loop, as a socket takes at least.
  const send = () => new Promise<{ status: number; body: string }>((done) => setImmediate(done, { status: 200, body }));
  const credentials = { secretId: "AKIDbenchmark", secretKey: "benchmark-secret" };
  const tcr = new TcrClient({ region: "ap-guangzhou", credentials, transport: { send }, rateLimit: false });
  const times = new Map<number, number[]>(inFlight.map((count) => [count, []]));
  for (let round = 0; round < rounds; round++) {
    for (const count of inFlight) times.get(count)?.push(await cpuMicrosACall(tcr, count));
  }
  const middles = inFlight.map((count) => median(times.get(count) ?? []));
  const [few, most] = [middles[0] ?? Number.NaN, middles.at(-1) ?? Number.NaN];
  const exponent = Math.log(most / few) / Math.log((inFlight.at(-1) ?? 1) / (inFlight[0] ?? 1));
  const growth: Figure = {
    what: "exponent",
    value: exponent.toFixed(2),
    target: `at most ${maxExponent}`,
    met: exponent <= maxExponent,
  };
  const figures = inFlight.map((count, index) => ({
    what: `${count} in flight`,
    value: `${middles[index]?.toFixed(1)} µs`,
  }));
  printFigures(`CPU time of a call in process (medians of ${rounds})`, [...figures, growth]);
}

async function cpuMicrosACall(tcr: TcrClient, count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let made = 0; made < callsARound; made += count) {
    await Promise.all(Array.from({ length: count }, () => tcr.describeInstances({})));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callsARound;
}
