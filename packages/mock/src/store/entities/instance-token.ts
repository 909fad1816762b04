/** A long-term token of an instance. The token itself is not kept: its signature and this row prove it. */
export interface InstanceToken {
  readonly instanceId: string;
  readonly id: string;
  readonly description: string;
  readonly isEnabled: boolean;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}
