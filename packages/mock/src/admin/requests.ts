import type { AdminHandler } from "./admin-call.js";

/** The latest requests, oldest first. */
export const getRequests: AdminHandler = ({ emulator }) => ({ requests: emulator.requests });
