import type { StoredTag } from "./instances.js";

export interface Namespace {
  readonly instanceId: string;
  readonly id: number;
  readonly name: string;
  readonly isPublic: boolean;
  readonly createdAtMs: number;
  readonly tags: readonly StoredTag[];
}

/** Which tags of a namespace may neither move nor go; a namespace has one rule at most. */
export interface ImmutableTagRule {
  readonly instanceId: string;
  readonly namespace: string;
  /** Counts up within the instance. */
  readonly id: number;
  readonly repositoryPattern: string;
  readonly tagPattern: string;
  /** `repoMatches`, or `repoExcludes`: the rule covers the repositories that do not match. */
  readonly repositoryDecoration: string;
  /** `matches`, or `excludes`: the rule covers the tags that do not match. */
  readonly tagDecoration: string;
  readonly isDisabled: boolean;
}

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
