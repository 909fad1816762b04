import type { AdminHandler } from "./admin-call.js";

/** Answers once every call of a webhook has been made, or given up. */
export const drainWebhooks: AdminHandler = async ({ emulator }) => {
  await emulator.drainWebhooks();
  return {};
};
