/** A header that a trigger adds to what it sends. */
export interface WebhookHeader {
  readonly key: string;
  readonly values: readonly string[];
}

/** Where a trigger sends to. */
export interface WebhookTarget {
  /** As the caller wrote it; one without a scheme is reached by http. */
  readonly address: string;
  readonly headers: readonly WebhookHeader[];
}

/** A webhook trigger of a namespace. */
export interface WebhookTrigger {
  readonly instanceId: string;
  readonly namespace: string;
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly targets: readonly WebhookTarget[];
  readonly eventTypes: readonly string[];
  readonly condition: string;
  readonly isEnabled: boolean;
}

/** The key of a trigger. */
export function triggerKey(instanceId: string, namespace: string, id: number): string {
  return `${instanceId}/${namespace}/${id}`;
}
