import type { WebhookOptions } from "../domain/webhooks/dispatcher.js";
import type { EmulatorOptions } from "./options.js";

/** The options of an emulator, by name: without the words of the table, which a page would load for nothing. */
export const emulatorOptions = {
  edition: true,
  seed: true,
  startAtMs: true,
  throttle: true,
  lifecycle: true,
  seedExamples: true,
  snapshot: true,
  content: true,
  persistence: true,
  spareOtherTags: true,
  nullForEmpty: true,
  credentials: true,
  strict: true,
  now: true,
  monotonicNow: true,
  sleep: true,
  webhooks: true,
  blobs: true,
  registryAuth: true,
  registryInstance: true,
  enforcePublicAccess: true,
  onRequest: true,
} as const satisfies Readonly<Record<keyof EmulatorOptions, true>>;

const webhookOptions = {
  allowAnyHost: true,
  deliver: true,
  backOffMs: true,
  timeoutMs: true,
} as const satisfies Readonly<Record<keyof WebhookOptions, true>>;

/** Refuses an option that an emulator does not have. @throws TypeError */
export function assertKnownByEmulator(options: EmulatorOptions): void {
  assertKnown("an emulator", options, Object.keys(emulatorOptions));
  assertKnownWebhooks("an emulator", options);
}

/** @throws TypeError */
export function assertKnownWebhooks(what: string, { webhooks = {} }: Pick<EmulatorOptions, "webhooks">): void {
  assertKnown(what, webhooks, Object.keys(webhookOptions), "webhooks.");
}

/** @throws TypeError for an option that is none of `known`. */
export function assertKnown(what: string, options: object, known: readonly string[], prefix = ""): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const names = known.map((name) => prefix + name).join(", ");
  throw new TypeError(`${prefix}${unknown.slice(0, 50)}: is not an option of ${what}; it has ${names}`);
}
