import type { AdminHandler } from "./admin-call.js";
import { uploadChart } from "./charts.js";
import { advanceClock, getClock, setClock } from "./clock.js";
import { getDiagnoses, getDiagnosis } from "./diagnoses.js";
import { addFault, clearFaults, getFaults, removeFault } from "./faults.js";
import { startCollection } from "./gc.js";
import { pushImage } from "./images.js";
import { getRequests } from "./requests.js";
import { reset } from "./reset.js";
import { getSnapshot, putSnapshot } from "./snapshot.js";
import { getState, getTable } from "./state.js";
import { drainWebhooks } from "./webhooks.js";

/** Everything that the admin API does, below `/_tcrkit/`. */
export const adminRoutes: readonly (readonly [method: string, path: string, handler: AdminHandler])[] = [
  ["GET", "state", getState],
  ["GET", "state/:name", getTable],
  ["GET", "requests", getRequests],
  ["GET", "diagnoses", getDiagnoses],
  ["GET", "diagnoses/:name", getDiagnosis],
  ["GET", "faults", getFaults],
  ["POST", "faults", addFault],
  ["DELETE", "faults", clearFaults],
  ["DELETE", "faults/:name", removeFault],
  ["GET", "clock", getClock],
  ["PUT", "clock", setClock],
  ["POST", "clock/advance", advanceClock],
  ["POST", "reset", reset],
  ["GET", "snapshot", getSnapshot],
  ["PUT", "snapshot", putSnapshot],
  ["POST", "images", pushImage],
  ["POST", "charts", uploadChart],
  ["POST", "gc", startCollection],
  ["POST", "webhooks/drain", drainWebhooks],
];
