import { AdminError, type AdminHandler, membersOf } from "./admin-call.js";

/** Lists the latest requests, oldest first. */
export const getRequests: AdminHandler = ({ emulator }) => ({ requests: emulator.requests });

/** Lists why signatures were refused, oldest first. */
export const getDiagnoses: AdminHandler = ({ emulator }) => ({ diagnoses: emulator.diagnoses });

export const getDiagnosis: AdminHandler = ({ emulator, name }) => {
  const diagnosis = emulator.diagnoses.find(({ id }) => id === name);
  if (diagnosis === undefined) throw new AdminError(404, "There is no such diagnosis.");
  return diagnosis;
};

export const getFaults: AdminHandler = ({ emulator }) => ({ faults: emulator.faults.list() });

export const addFault: AdminHandler = ({ emulator, body }) => {
  try {
    return { id: emulator.faults.add(membersOf(body)) };
  } catch (error) {
    if (error instanceof TypeError) throw new AdminError(400, error.message);
    throw error;
  }
};

export const removeFault: AdminHandler = ({ emulator, name }) => {
  if (!emulator.faults.remove(name)) throw new AdminError(404, "There is no such fault.");
  return {};
};

export const clearFaults: AdminHandler = ({ emulator }) => {
  emulator.faults.clear();
  return {};
};
