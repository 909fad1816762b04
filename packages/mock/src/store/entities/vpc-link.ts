import type { Course, Passing } from "../lifecycle.js";

/** Where a link stands. */
export type VpcLinkStatus = "Pending" | "Running" | "Deleting";

/** A subnet that reaches an instance privately. */
export interface VpcLink extends Passing<VpcLinkStatus> {
  readonly instanceId: string;
  readonly vpcId: string;
  readonly subnetId: string;
  /** Name of the region; that of a replica for a link to one. */
  readonly region: string;
  readonly address: string;
}

export const vpcLinkCourse: Course<VpcLinkStatus> = { next: { Pending: "Running", Deleting: "gone" } };
