import { type AdminCall, AdminError, type AdminHandler, membersOf } from "./admin-call.js";

/** The emulated time. */
export const getClock: AdminHandler = ({ emulator: { clock } }) => ({
  nowMs: clock.now(),
  now: new Date(clock.now()).toISOString(),
});

/** Sets the emulated time. */
export const setClock: AdminHandler = (call) => moved(call, () => call.emulator.clock.set(milliseconds(call, "nowMs")));

/** Moves the emulated time on. */
export const advanceClock: AdminHandler = (call) =>
  moved(call, () => call.emulator.clock.advance(milliseconds(call, "ms")));

function moved(call: AdminCall, move: () => void): object | Promise<object> {
  try {
    move();
  } catch (error) {
    if (error instanceof RangeError) throw new AdminError(400, error.message);
    throw error;
  }
  return getClock(call);
}

function milliseconds({ body }: AdminCall, name: string): number {
  const value = membersOf(body)[name];
  if (typeof value === "number") return value;
  throw new AdminError(400, `${name}: expected milliseconds`);
}
