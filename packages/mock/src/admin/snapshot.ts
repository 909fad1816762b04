import { SnapshotError } from "../snapshot/snapshot.js";
import { AdminError, type AdminHandler } from "./admin-call.js";

/** The whole state. */
export const getSnapshot: AdminHandler = ({ emulator }) => emulator.snapshot();

/** Puts a snapshot in the place of all there is. */
export const putSnapshot: AdminHandler = async ({ emulator, body }) => {
  try {
    emulator.restore(body);
  } catch (error) {
    if (error instanceof SnapshotError) throw new AdminError(400, error.message);
    throw error;
  }
  await emulator.flushed();
  return {};
};
