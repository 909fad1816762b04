import type { InstanceStatus } from "./entities.js";
import type { Course } from "./lifecycle.js";

/** The life of an instance. */
export const instanceCourse: Course<InstanceStatus> = {
  next: { Pending: "Deploying", Deploying: "Running", Deleting: "gone" },
  failed: "FailedCreated",
};
