import { AdminError, type AdminHandler } from "./admin-call.js";

/** The latest signatures that were refused, oldest first. */
export const getDiagnoses: AdminHandler = ({ emulator }) => ({ diagnoses: emulator.diagnoses });

/** One of them. */
export const getDiagnosis: AdminHandler = ({ emulator, name }) => {
  const diagnosis = emulator.diagnoses.find(({ id }) => id === name);
  if (diagnosis === undefined) throw new AdminError(404, "There is no such diagnosis.");
  return diagnosis;
};
