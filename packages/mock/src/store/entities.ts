import type { Tag } from "../gen/types/index.js";
import type { Passing } from "./lifecycle.js";

/** Where an instance stands in its life. The last three are passing states; Isolate is one that was not paid for. */
export type InstanceStatus = "Running" | "Isolate" | "FailedCreated" | "Pending" | "Deploying" | "Deleting";

/** The edition of an instance. */
export type InstanceType = "basic" | "standard" | "premium";

/** A cloud tag as it is kept. */
export type StoredTag = Readonly<Tag>;

/** An instance of the Enterprise Edition. */
export interface Instance extends Passing<InstanceStatus> {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly type: InstanceType;
  readonly region: string;
  readonly createdAtMs: number;
  readonly address: string;
  readonly tags: readonly StoredTag[];
  readonly isPrepaid: boolean;
  /** When a prepaid instance runs out. */
  readonly expiresAtMs?: number;
  readonly renewFlag: number;
  readonly isProtected: boolean;
  /** The number that its next namespace gets. */
  readonly nextNamespaceId: number;
}

/** A namespace of an instance. */
export interface Namespace {
  readonly instanceId: string;
  readonly id: number;
  readonly name: string;
  readonly isPublic: boolean;
  readonly createdAtMs: number;
  readonly tags: readonly StoredTag[];
}

/** An image repository of a namespace. */
export interface Repository {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly description: string;
  readonly briefDescription: string;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}
