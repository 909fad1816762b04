import type { IdsState } from "../ids.js";

export const SNAPSHOT_FORMAT = "tcrkit-mock-snapshot";

/** Goes up when a snapshot can no longer be read by what was written for an earlier one. */
export const SNAPSHOT_VERSION = 1;

/** The whole state as JSON. What stands in it is the mock's own affair; it is to be kept and handed back. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly clockMs: number;
  readonly ids: IdsState;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** A snapshot that is not taken, with the reason. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}
