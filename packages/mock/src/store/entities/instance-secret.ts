/** What an instance signs its tokens and download addresses with, and hashes passwords with. It never leaves the state. */
export interface InstanceSecret {
  readonly instanceId: string;
  readonly key: string;
}
