import { imageAccelerationCourse } from "../../store/entities/image-acceleration.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { showRow } from "../show-row.js";

/** Tells whether image acceleration is on. Without it, the state is an empty text. */
export const describeImageAccelerateService: Handler<"DescribeImageAccelerateService"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store.ofInstance;
  const row = imageAccelerations.get(instance.id);
  const service = row && showRow(row, imageAccelerations, imageAccelerationCourse, call);
  const isReady = service?.status === "Completed";
  return { Status: service?.status ?? "", CFSVIP: isReady ? service.address : "", IsEnable: isReady };
};
