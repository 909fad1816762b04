import type { StoredTag } from "../entities.js";
import type { Course, Passing } from "../lifecycle.js";

/** Where the acceleration of an instance stands; it is off when there is no row. */
export type ImageAccelerationStatus = "Creating" | "Completed" | "Deleting";

/** The image acceleration of an instance, on a file system of its own. */
export interface ImageAcceleration extends Passing<ImageAccelerationStatus> {
  readonly instanceId: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly storageType: string;
  readonly permissionGroupId: string;
  readonly zone: string;
  readonly tags: readonly StoredTag[];
  /** Of the file system. */
  readonly address: string;
}

export const imageAccelerationCourse: Course<ImageAccelerationStatus> = {
  next: { Creating: "Completed", Deleting: "gone" },
};
