import {
  type Check,
  flag,
  listOf,
  matching,
  name,
  number,
  objectOf,
  oneOf,
  optional,
  pairOf,
  type Shape,
  text,
  time,
} from "../shape.js";

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
  /** What it belongs to; left out for a plain webhook. */
  readonly product?: string | undefined;
  readonly preheatRegion?: string | undefined;
}

/** Where a call of a trigger stands; the words are Harbor's, of which the manual shows `finished`. */
export type WebhookLogStatus = "pending" | "finished" | "error";

/** A call that a trigger has made, or is about to make. */
export interface WebhookLog {
  readonly instanceId: string;
  readonly namespace: string;
  readonly triggerId: number;
  readonly id: number;
  readonly eventType: string;
  /** The body of the call. */
  readonly detail: string;
  readonly status: WebhookLogStatus;
  /** Why a call came to nothing. */
  readonly fault?: string | undefined;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

/** A call that is still to be made. It goes when the call has ended, its headers with it. */
export interface WebhookDelivery {
  readonly instanceId: string;
  readonly namespace: string;
  readonly triggerId: number;
  /** Of the entry in the log. */
  readonly id: number;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const headerName = matching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/, "the name of a header");

export const webhookTriggerShape: Shape<WebhookTrigger> = {
  instanceId: name,
  namespace: name,
  id: number,
  name: text,
  description: text,
  targets: listOf(
    objectOf<WebhookTarget>({
      address: text,
      headers: listOf(objectOf<WebhookHeader>({ key: headerName, values: listOf(text) })),
    }),
  ),
  eventTypes: listOf(text),
  condition: text,
  isEnabled: flag,
  product: optional(text),
  preheatRegion: optional(text),
};

export const webhookLogShape: Shape<WebhookLog> = {
  instanceId: name,
  namespace: name,
  triggerId: number,
  id: number,
  eventType: text,
  detail: text,
  status: oneOf("pending", "finished", "error"),
  fault: optional(text),
  createdAtMs: time,
  updatedAtMs: time,
};

const url: Check<string> = (value, path) =>
  typeof value === "string" && /^https?:/.test(value) && URL.canParse(value) ? undefined : `${path}: expected a URL`;

export const webhookDeliveryShape: Shape<WebhookDelivery> = {
  instanceId: name,
  namespace: name,
  triggerId: number,
  id: number,
  url,
  headers: listOf(pairOf(headerName, text)),
};
