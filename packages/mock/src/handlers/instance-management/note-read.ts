import { asBilled } from "../../store/as-billed.js";
import { removeInstance } from "../../store/cascade.js";
import type { Instance } from "../../store/entities.js";
import { instanceCourse } from "../../store/instance-course.js";
import { afterRead, beforeRead } from "../../store/lifecycle.js";
import type { Call } from "../handler.js";

/** Shows an instance as time has left it, and moves it on once it was shown; undefined when it is gone. */
export function noteRead(instance: Instance, { store, settings, clock }: Call): Instance | undefined {
  const shown = beforeRead(asBilled(instance, clock.now()), instanceCourse, settings.lifecycle, clock.now());
  const next = shown && afterRead(shown, instanceCourse, settings.lifecycle, clock.now());
  if (next === undefined) removeInstance(store, instance.id);
  else if (next !== instance) store.instances.put(next);
  return shown;
}
