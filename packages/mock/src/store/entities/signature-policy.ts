/** By which key the images of a namespace are signed; a namespace has one at most. */
export interface SignaturePolicy {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly kmsId: string;
  readonly kmsRegion: string;
  readonly domain: string;
  readonly isDisabled: boolean;
}
