import { startGc } from "../registry/gc.js";
import { AdminError, type AdminHandler, membersOf } from "./admin-call.js";
import { refusalOf } from "./images.js";

/** Starts a garbage collection of an instance: `{RegistryId, DryRun?}`. */
export const startCollection: AdminHandler = async ({ emulator, body }) => {
  const { RegistryId, DryRun = false } = membersOf(body);
  if (typeof RegistryId !== "string") throw new AdminError(400, "RegistryId: expected a text");
  if (typeof DryRun !== "boolean") throw new AdminError(400, "DryRun: expected true or false");
  try {
    const job = await emulator.change((world) => {
      world.clock.advance();
      return startGc(world, RegistryId, DryRun ? "Dryrun" : "Manual");
    });
    return { ID: job.id };
  } catch (error) {
    throw refusalOf(error);
  }
};
