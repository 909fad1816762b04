import { removeInstance } from "../../store/cascade.js";
import type { Instance } from "../../store/entities.js";
import { afterRead } from "../../store/lifecycle.js";
import type { Call } from "../handler.js";

/** Moves an instance on once its state was shown. */
export function noteRead(instance: Instance, { store, settings }: Call): void {
  const next = afterRead(instance, settings.lifecycle);
  if (next === undefined) removeInstance(store, instance.id);
  else if (next !== instance) store.instances.put(next);
}
