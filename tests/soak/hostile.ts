import { startMockProcess } from "../support/mock-process.js";
import { exchange, type Reply } from "./exchange.js";
import { residentMegabytes } from "./memory.js";
import { draftMutations } from "./mutate-draft.js";
import { messageMutations, type Sending } from "./mutate-message.js";
import { createRandom, type Random } from "./random.js";
import { furnish } from "./scene.js";
import { slowSenders } from "./slow-senders.js";
import { draftRequest, signDraft } from "./valid-request.js";

export interface HostileSettings {
  readonly bin: string;
  readonly seed: number;
  readonly requests: number;
  readonly onProgress: (line: string) => void;
}

/** What became of hostile requests. */
export interface HostileReport {
  readonly requests: number;
  readonly byOutcome: ReadonlyMap<string, number>;
  readonly slowSenders: number;
  readonly slowestMs: number;
  readonly warmMegabytes: number;
  readonly peakMegabytes: number;
  readonly faults: readonly string[];
}

const IN_FLIGHT = 16;
const DEADLINE_MS = 10_000;
const MAX_GROWTH_MEGABYTES = 200;
const MAX_FAULTS = 30;

/** Sends hostile requests at a mock of its own: each is answered below 500, or its connection closed, within ten seconds. */
export async function runHostile({ bin, seed, requests, onProgress }: HostileSettings): Promise<HostileReport> {
  const mock = await startMockProcess(bin, ["--seed", "soak", "--no-throttle", "--edition", "intl"]);
  const random = createRandom(seed);
  const byOutcome = new Map<string, number>();
  const faults: string[] = [];
  const fault = (text: string): void => {
    if (faults.length < MAX_FAULTS) faults.push(text);
  };
  const scene = await furnish(mock.url);
  const host = new URL(mock.url).host;
  const slow = slowSenders({ port: mock.port, host, fault });
  const warmAt = Math.min(20_000, Math.floor(requests / 5));
  let warmMegabytes = Number.NaN;
  let peakMegabytes = 0;
  let slowestMs = 0;
  let sent = 0;

  const worker = async (): Promise<void> => {
    while (sent < requests && mock.ended() === undefined) {
      sent++;
      if (sent === warmAt) warmMegabytes = residentMegabytes(mock.pid);
      if (sent % 1_000 === 0) peakMegabytes = Math.max(peakMegabytes, residentMegabytes(mock.pid));
      if (sent % 10_000 === 0) onProgress(`${sent} of ${requests} requests, ${peakMegabytes.toFixed(0)} MB`);
      const { name, sending } = nextRequest(random, scene, host);
      const reply = await exchange({
        port: mock.port,
        bytes: sending.parts,
        pauseMs: sending.parts.length > 1 ? 2 : 0,
        isEnded: sending.isEnded,
        deadlineMs: DEADLINE_MS,
      });
      slowestMs = Math.max(slowestMs, reply.ms);
      const outcome = outcomeOf(reply);
      byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1);
      if (/^(?:5\d\d|silent|200 InternalError$)/.test(outcome)) fault(`${outcome} for ${name}`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const slowCount = await slow.stop();
  const alive = await fetch(`${mock.url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!alive) fault("the mock does not answer any more");
  for (const text of mock.faults()) fault(text);
  if (peakMegabytes - warmMegabytes > MAX_GROWTH_MEGABYTES)
    fault(`memory grew by more than ${MAX_GROWTH_MEGABYTES} MB`);
  await mock.stop();
  return { requests: sent, byOutcome, slowSenders: slowCount, slowestMs, warmMegabytes, peakMegabytes, faults };
}

/** Half of all requests are changed before they are signed, the others on their way, some both. */
function nextRequest(
  random: Random,
  there: Readonly<Record<string, unknown>>,
  host: string,
): { readonly name: string; readonly sending: Sending } {
  const draft = draftRequest(random, there);
  const before = random.chance(0.6) ? random.pick(Object.keys(draftMutations)) : "none";
  const onItsWay = before === "none" || random.chance(0.15) ? random.pick(Object.keys(messageMutations)) : "as signed";
  const mutated = draftMutations[before]?.(draft, random) ?? draft;
  const message = signDraft(mutated, host);
  const sending = messageMutations[onItsWay]?.(message, random);
  if (sending === undefined) throw new Error(`No such mutation: ${onItsWay}`);
  return { name: `${draft.action} as ${mutated.form}: ${before}, ${onItsWay}`, sending };
}

function outcomeOf({ statuses, code, end }: Reply): string {
  const worst = statuses.find((status) => status >= 500) ?? statuses[0];
  if (worst === undefined) return end === "silent" ? "silent for ten seconds" : "closed without an answer";
  if (worst !== 200) return String(worst);
  return `200 ${code ?? "beside the API"}`;
}
