import type { AdminHandler } from "./admin-call.js";

/** Back to the start, records and faults included. */
export const reset: AdminHandler = async ({ emulator }) => {
  emulator.reset();
  await emulator.flushed();
  return {};
};
