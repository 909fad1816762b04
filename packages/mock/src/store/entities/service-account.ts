/** What a service account may do in a namespace. */
export interface StoredPermission {
  /** Name of the namespace. */
  readonly resource: string;
  readonly actions: readonly string[];
}

/** An account for robots. */
export interface ServiceAccount {
  readonly instanceId: string;
  /** Without the prefix `tcr$`. */
  readonly name: string;
  readonly description: string;
  readonly isDisabled: boolean;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** 0 for an account that does not expire. */
  readonly expiresAtMs: number;
  readonly permissions: readonly StoredPermission[];
  /** The password is shown once, and nothing but this is kept of it. */
  readonly passwordHash: string;
}
