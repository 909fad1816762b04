import { imageAccelerationCourse } from "../../store/entities/image-acceleration.js";
import { entering } from "../../store/lifecycle.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { rowAsOfNow } from "../show-row.js";

/** Switches image acceleration off. It is seen in the state Deleting before it is gone. */
export const deleteImageAccelerateService: Handler<"DeleteImageAccelerateService"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store.ofInstance;
  const service = rowAsOfNow(imageAccelerations.get(instance.id), imageAccelerationCourse, call);
  if (service === undefined) throw call.error("ResourceNotFound", "The instance has no acceleration service.");
  if (service.status === "Deleting") {
    throw call.error("UnsupportedOperation", "The acceleration service is being deleted already.");
  }
  imageAccelerations.put({ ...service, ...entering("Deleting", call.clock.now()) });
  return {};
};
