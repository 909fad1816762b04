import type { Tag } from "../../gen/types/index.js";
import type { Transient, Transitions } from "../lifecycle.js";
import { flag, listOf, name, number, objectOf, oneOf, optional, type Shape, text, time, transient } from "../shape.js";

/** Where an instance stands in its life. The last three are transient; Isolate is one that was not paid for. */
export type InstanceStatus = "Running" | "Isolate" | "FailedCreated" | "Pending" | "Deploying" | "Deleting";

/** The edition of an instance. */
export type InstanceType = "basic" | "standard" | "premium";

/** A cloud tag as it is kept. */
export type StoredTag = Readonly<Tag>;

export interface Instance extends Transient<InstanceStatus> {
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
  /** Its bucket keeps earlier versions. */
  readonly keepsVersions?: boolean | undefined;
  /** The bucket that it was moved to. */
  readonly storage?: InstanceStorage | undefined;
}

/** A bucket that holds what an instance has. */
export interface InstanceStorage {
  readonly region: string;
  readonly name: string;
}

export const instanceTransitions: Transitions<InstanceStatus> = {
  next: { Pending: "Deploying", Deploying: "Running", Deleting: "gone" },
  failed: "FailedCreated",
};

/** How far the setup of a custom domain has come. */
export type CustomDomainStatus = "CREATING" | "SUCCESS" | "FAILURE" | "DELETING";

/** A domain under which an instance is reached besides its own. */
export interface CustomDomain extends Transient<CustomDomainStatus> {
  readonly instanceId: string;
  readonly name: string;
  readonly certificateId: string;
}

export const customDomainTransitions: Transitions<CustomDomainStatus> = {
  next: { CREATING: "SUCCESS", DELETING: "gone" },
  failed: "FAILURE",
};

/** Where the acceleration of an instance stands; it is off when there is no row. */
export type ImageAccelerationStatus = "Creating" | "Completed" | "Deleting";

/** The image acceleration of an instance, on a file system of its own. */
export interface ImageAcceleration extends Transient<ImageAccelerationStatus> {
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

export const imageAccelerationTransitions: Transitions<ImageAccelerationStatus> = {
  next: { Creating: "Completed", Deleting: "gone" },
};

/** How far a collection has come: by the words of the manual's example, and Harbor's others. The first two are transient. */
export type GcStatus = "pending" | "running" | "finished" | "error" | "stopped";

/** A garbage collection of an instance, which is read-only until it is finished. */
export interface GcJob extends Transient<GcStatus> {
  readonly instanceId: string;
  /** Counts up within the instance. */
  readonly id: number;
  /** How it came to start: `Manual`, `Dryrun`, `Daily` and so on. */
  readonly schedule: string;
  readonly createdAtMs: number;
}

export const gcTransitions: Transitions<GcStatus> = {
  next: { pending: "running", running: "finished" },
  failed: "error",
};

const storedTags = listOf(objectOf<StoredTag>({ Key: text, Value: text }));

export const instanceShape: Shape<Instance> = {
  id: name,
  account: text,
  name,
  type: oneOf("basic", "standard", "premium"),
  region: name,
  createdAtMs: time,
  address: name,
  tags: storedTags,
  isPrepaid: flag,
  expiresAtMs: optional(time),
  renewFlag: oneOf(0, 1, 2),
  isProtected: flag,
  nextNamespaceId: number,
  keepsVersions: optional(flag),
  storage: optional(objectOf<InstanceStorage>({ region: text, name: text })),
  ...transient("Running", "Isolate", "FailedCreated", "Pending", "Deploying", "Deleting"),
};

export const customDomainShape: Shape<CustomDomain> = {
  instanceId: name,
  name,
  certificateId: text,
  ...transient("CREATING", "SUCCESS", "FAILURE", "DELETING"),
};

export const imageAccelerationShape: Shape<ImageAcceleration> = {
  instanceId: name,
  vpcId: text,
  subnetId: text,
  storageType: text,
  permissionGroupId: text,
  zone: text,
  tags: storedTags,
  address: text,
  ...transient("Creating", "Completed", "Deleting"),
};

export const gcJobShape: Shape<GcJob> = {
  instanceId: name,
  id: number,
  schedule: text,
  createdAtMs: time,
  ...transient("pending", "running", "finished", "error", "stopped"),
};
