import type { World } from "./services.js";

/** What can happen to an image or a chart, by the names that webhooks know. */
export type RegistryEventType =
  | "pushImage"
  | "pullImage"
  | "deleteImage"
  | "uploadChart"
  | "downloadChart"
  | "deleteChart";

/** Something that has happened to an image or a chart. */
export interface RegistryEvent {
  readonly type: RegistryEventType;
  readonly instanceId: string;
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  /** Tag of the image, or version of the chart. */
  readonly tag: string;
  readonly digest: string;
  /** Who did it: an account, a service account, or `replication`. */
  readonly operator: string;
  readonly atMs: number;
}

/** What the mock does by itself when something has happened; its changes belong to the same request. */
export type Reaction = (world: World, event: RegistryEvent) => void;

/**
 * Lets everything follow an event that follows it by itself. What that is stands in standing-reactions.ts and comes with the world:
 * a reaction may push images itself, which is an event again.
 */
export function react(world: World, event: RegistryEvent): void {
  for (const reaction of world.reactions) reaction(world, event);
}
