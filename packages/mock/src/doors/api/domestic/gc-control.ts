import { REHEARSAL, startGc, stopGc } from "../../../domain/gc.js";
import { findRunningInstance } from "../handlers/find.js";
import type { DomesticHandler } from "./handlers.js";

/** Starts a garbage collection; with `Dryrun` one that only looks. */
export const createGCJob: DomesticHandler<"CreateGCJob"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  startGc(call, id, input.GCParameters?.Dryrun === true ? REHEARSAL : undefined);
  return {};
};

/** Ends the garbage collection that is under way; tells where there is none. */
export const terminateGCJob: DomesticHandler<"TerminateGCJob"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  return stopGc(call, id)
    ? { Status: "success", Message: "The garbage collection was stopped." }
    : { Status: "error", Message: "No garbage collection is under way." };
};
