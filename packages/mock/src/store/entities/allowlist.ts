/** Who may use the public access of an instance. */
export interface SecurityPolicy {
  /** A range, or a single address, as it was sent. */
  readonly cidrBlock: string;
  readonly description: string;
}

/** All policies of an instance. A policy is known by its place, so they make one row. */
export interface Allowlist {
  readonly instanceId: string;
  /** How often the list was changed. */
  readonly version: number;
  readonly policies: readonly SecurityPolicy[];
}
