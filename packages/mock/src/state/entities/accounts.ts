import { flag, listOf, name, objectOf, type Shape, text, time } from "../shape.js";

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

/** A long-term token of an instance. The token itself is not kept: its signature and this row prove it. */
export interface InstanceToken {
  readonly instanceId: string;
  readonly id: string;
  readonly description: string;
  readonly isEnabled: boolean;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** What an instance signs its tokens and download addresses with, and hashes passwords with. It never leaves the state. */
export interface InstanceSecret {
  readonly instanceId: string;
  readonly key: string;
}

export const serviceAccountShape: Shape<ServiceAccount> = {
  instanceId: name,
  name,
  description: text,
  isDisabled: flag,
  createdAtMs: time,
  updatedAtMs: time,
  expiresAtMs: time,
  permissions: listOf(objectOf<StoredPermission>({ resource: text, actions: listOf(text) })),
  passwordHash: text,
};

export const instanceTokenShape: Shape<InstanceToken> = {
  instanceId: name,
  id: name,
  description: text,
  isEnabled: flag,
  createdAtMs: time,
  expiresAtMs: time,
};

export const instanceSecretShape: Shape<InstanceSecret> = { instanceId: name, key: text };
