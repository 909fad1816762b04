import type { Course, Passing } from "../lifecycle.js";

/** Where the public access of an instance stands; it is Closed when there is no row. */
export type PublicAccessStatus = "Opening" | "Opened" | "Deleting";

/** The public access of an instance. */
export interface PublicAccess extends Passing<PublicAccessStatus> {
  readonly instanceId: string;
}

export const publicAccessCourse: Course<PublicAccessStatus> = { next: { Opening: "Opened", Deleting: "gone" } };
