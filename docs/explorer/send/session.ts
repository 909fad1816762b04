import { shallowReactive } from "vue";
import { readState } from "./admin.js";
import { diffState, type StateDiff } from "./state-diff.js";
import { openLocalMock, openPageEmulator, type Target } from "./target.js";

/** Where calls go: to the emulator in the page, to a mock on this computer, or nowhere. */
export type Destination = "page" | "local" | "nowhere";

/** What all panels of a visit share; nothing of it is stored. */
export const session: {
  destination: Destination;
  /** Of the mock on this computer. */
  address: string;
  /** The state after the last step, with what that step changed. */
  state: (StateDiff & { readonly clockMs: number }) | undefined;
} = shallowReactive({ destination: "page", address: "127.0.0.1:5301", state: undefined });

/** The emulator that calls go to. @throws TypeError for an address that is not of this computer. */
export async function openTarget(): Promise<Target> {
  return session.destination === "local" ? openLocalMock(session.address) : openPageEmulator();
}

/** Shows the state as it is, without a step. */
export async function showState(target: Target): Promise<void> {
  const { clockMs, rows } = await readState(target);
  session.state = { clockMs, ...diffState(rows, rows) };
}

/** Takes a step and shows what it changed, of a step that fails as well. */
export async function takeStep<Result>(target: Target, step: () => Promise<Result>): Promise<Result> {
  const before = await readState(target);
  try {
    return await step();
  } finally {
    const { clockMs, rows } = await readState(target);
    session.state = { clockMs, ...diffState(before.rows, rows) };
  }
}
