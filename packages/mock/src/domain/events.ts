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
