/** A version of a Helm chart. */
export interface Chart {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  /** The package, a .tgz. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly uploadedAtMs: number;
}
