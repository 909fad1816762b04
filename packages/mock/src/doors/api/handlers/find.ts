import { asBilled } from "../../../domain/instances.js";
import { type Instance, instanceTransitions } from "../../../state/entities/instances.js";
import { beforeRead } from "../../../state/lifecycle.js";
import type { Call } from "./handler.js";

/** An instance of the caller in the region that the request names. */
export function findInstance(call: Call, id: string): Instance {
  const kept = call.store.instances.get(id);
  const instance =
    kept &&
    beforeRead(asBilled(kept, call.clock.now()), instanceTransitions, call.settings.lifecycle, call.clock.now());
  if (instance === undefined || instance.account !== call.account) {
    throw call.error("ResourceNotFound", "The instance does not exist.");
  }
  if (instance.region !== call.region) {
    throw call.error("ResourceNotFound", `The instance does not exist in this region; it is in ${instance.region}.`);
  }
  return instance;
}

/** An instance of the caller that is Running. */
export function findRunningInstance(call: Call, id: string): Instance {
  const instance = findInstance(call, id);
  if (instance.status === "Running") return instance;
  throw call.error("ResourceUnavailable", `The instance is not running: its state is ${instance.status}.`);
}
