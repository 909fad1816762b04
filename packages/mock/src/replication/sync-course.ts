import type { SyncStatus } from "../store/entities/replication.js";
import type { Course } from "../store/lifecycle.js";

/** How far a destination has come. */
export const syncCourse: Course<SyncStatus> = { next: { Running: "Succeed" }, failed: "Failed" };
