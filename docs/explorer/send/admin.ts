import type { Fault, ImageToPush } from "@tcrkit/mock/core";
import type { StateRow } from "./state-tree.js";
import type { Target } from "./target.js";

/** What an emulator holds at a moment. */
export interface StateView {
  /** Unix milliseconds of the emulated clock. */
  readonly clockMs: number;
  readonly rows: readonly StateRow[];
}

/** Reads the state, secrets masked. @throws Error with what the emulator says, as all of these do. */
export async function readState(target: Target): Promise<StateView> {
  return (await ask(target, "GET", "rows")) as StateView;
}

/** Starts the emulator anew: state, faults, ids and time. */
export async function resetState(target: Target): Promise<void> {
  await ask(target, "POST", "reset");
}

/** The whole state as text, with what is secret in it. */
export async function readSnapshot({ ask: fetch }: Target): Promise<string> {
  return (await fetch("/_tcrkit/snapshot")).text();
}

/** Replaces the whole state by a snapshot, which may be any text. */
export async function loadSnapshot(target: Target, snapshot: string): Promise<void> {
  await ask(target, "PUT", "snapshot", snapshot);
}

export async function advanceClock(target: Target, ms: number): Promise<void> {
  await ask(target, "POST", "clock/advance", JSON.stringify({ ms }));
}

/** Lets the next call meet a fault, in the place of those that wait for one. */
export async function setNextFault(target: Target, fault: Fault | undefined): Promise<void> {
  await ask(target, "DELETE", "faults");
  if (fault !== undefined) await ask(target, "POST", "faults", JSON.stringify({ ...fault, times: 1 }));
}

export async function pushImage(target: Target, image: ImageToPush): Promise<void> {
  await ask(target, "POST", "images", JSON.stringify(image));
}

async function ask({ ask: fetch }: Target, method: string, path: string, body?: string): Promise<unknown> {
  const response = await fetch(`/_tcrkit/${path}`, { method, ...(body === undefined ? {} : { body }) });
  const answer = (await response.json()) as { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}
