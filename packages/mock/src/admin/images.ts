import type { ImageToPush } from "../image-to-push.js";
import { type RefusalReason, RegistryRefusal } from "../registry/refusal.js";
import { AdminError, type AdminHandler, membersOf } from "./admin-call.js";

const STATUS: Readonly<Record<RefusalReason, number>> = {
  missing: 404,
  invalid: 400,
  immutable: 412,
  readOnly: 409,
  quota: 409,
};

/** Pushes an image. */
export const pushImage: AdminHandler = async ({ emulator, body }) => {
  try {
    // Whatever it is, `pushImage` checks it.
    return await emulator.pushImage(membersOf(body) as unknown as ImageToPush);
  } catch (error) {
    throw refusalOf(error);
  }
};

/** What the registry refuses, and parameters that are unusable, as the admin API says it. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof RegistryRefusal) return new AdminError(STATUS[error.reason], error.message);
  return error instanceof TypeError ? new AdminError(400, error.message) : error;
}
