import { AdminError, type AdminHandler, membersOf } from "./admin-call.js";

/** The latest requests, oldest first. */
export const getRequests: AdminHandler = ({ emulator }) => ({ requests: emulator.requests });

/** The latest signatures that were refused, oldest first. */
export const getDiagnoses: AdminHandler = ({ emulator }) => ({ diagnoses: emulator.diagnoses });

/** One of them. */
export const getDiagnosis: AdminHandler = ({ emulator, name }) => {
  const diagnosis = emulator.diagnoses.find(({ id }) => id === name);
  if (diagnosis === undefined) throw new AdminError(404, "There is no such diagnosis.");
  return diagnosis;
};

/** The faults that are in force. */
export const getFaults: AdminHandler = ({ emulator }) => ({ faults: emulator.faults.list() });

/** Puts a fault in force. */
export const addFault: AdminHandler = ({ emulator, body }) => {
  try {
    return { id: emulator.faults.add(membersOf(body)) };
  } catch (error) {
    if (error instanceof TypeError) throw new AdminError(400, error.message);
    throw error;
  }
};

/** Ends a fault. */
export const removeFault: AdminHandler = ({ emulator, name }) => {
  if (!emulator.faults.remove(name)) throw new AdminError(404, "There is no such fault.");
  return {};
};

/** Ends all faults. */
export const clearFaults: AdminHandler = ({ emulator }) => {
  emulator.faults.clear();
  return {};
};
