import type { Passing } from "../lifecycle.js";

/** How far a collection has come: by the words of the manual's example, and Harbor's others. The first two are passing states. */
export type GcStatus = "pending" | "running" | "finished" | "error";

/** A garbage collection of an instance, which is read-only until it is finished. */
export interface GcJob extends Passing<GcStatus> {
  readonly instanceId: string;
  /** Counts up within the instance. */
  readonly id: number;
  /** How it came to start: `Manual`, `Dryrun`, `Daily` and so on. */
  readonly schedule: string;
  readonly createdAtMs: number;
}
