import type { Transient, Transitions } from "../lifecycle.js";
import { count, listOf, name, objectOf, oneOf, optional, type Shape, text, transient } from "../shape.js";

/** Where the public access of an instance stands; it is Closed when there is no row. */
export type PublicAccessStatus = "Opening" | "Opened" | "Deleting";

export interface PublicAccess extends Transient<PublicAccessStatus> {
  readonly instanceId: string;
}

export const publicAccessTransitions: Transitions<PublicAccessStatus> = {
  next: { Opening: "Opened", Deleting: "gone" },
};

/** Who may use the public access of an instance. */
export interface SecurityPolicy {
  /** A range, or a single address, as it was sent. */
  readonly cidrBlock: string;
  readonly description: string;
}

/** All policies of an instance. The API names a policy by its index, so they make one row. */
export interface Allowlist {
  readonly instanceId: string;
  /** How often the list was changed. */
  readonly version: number;
  readonly policies: readonly SecurityPolicy[];
}

export type VpcLinkStatus = "Pending" | "Running" | "Deleting";

/** A subnet that reaches an instance privately. */
export interface VpcLink extends Transient<VpcLinkStatus> {
  readonly instanceId: string;
  readonly vpcId: string;
  readonly subnetId: string;
  /** Name of the region; that of a replica for a link to one. */
  readonly region: string;
  readonly address: string;
  /** Which domains of the instance lead to it within its network. */
  readonly domains?: readonly LinkDomain[] | undefined;
}

/** The domain of the public access, or the one with `-vpc`. */
export type LinkDomain = "public" | "vpc";

export const vpcLinkTransitions: Transitions<VpcLinkStatus> = { next: { Pending: "Running", Deleting: "gone" } };

export const publicAccessShape: Shape<PublicAccess> = {
  instanceId: name,
  ...transient("Opening", "Opened", "Deleting"),
};

export const allowlistShape: Shape<Allowlist> = {
  instanceId: name,
  version: count,
  policies: listOf(objectOf<SecurityPolicy>({ cidrBlock: text, description: text })),
};

export const vpcLinkShape: Shape<VpcLink> = {
  instanceId: name,
  vpcId: name,
  subnetId: name,
  region: name,
  address: name,
  domains: optional(listOf(oneOf("public", "vpc"))),
  ...transient("Pending", "Running", "Deleting"),
};
