import { flag, listOf, name, number, objectOf, optional, type Shape, text, time } from "../shape.js";
import type { StoredTag } from "./instances.js";

export interface Namespace {
  readonly instanceId: string;
  readonly id: number;
  readonly name: string;
  readonly isPublic: boolean;
  readonly createdAtMs: number;
  readonly tags: readonly StoredTag[];
  readonly security?: NamespaceSecurity | undefined;
}

/** How images of a namespace are scanned, and which are refused. The mock scans and refuses none. */
export interface NamespaceSecurity {
  readonly isScanning: boolean;
  readonly isBlocking: boolean;
  /** Empty where none is set. */
  readonly severity: string;
  /** Vulnerabilities that are overlooked. */
  readonly overlooked: readonly string[];
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

export const namespaceShape: Shape<Namespace> = {
  instanceId: name,
  id: number,
  name,
  isPublic: flag,
  createdAtMs: time,
  tags: listOf(objectOf<StoredTag>({ Key: text, Value: text })),
  security: optional(
    objectOf<NamespaceSecurity>({ isScanning: flag, isBlocking: flag, severity: text, overlooked: listOf(text) }),
  ),
};

export const immutableTagRuleShape: Shape<ImmutableTagRule> = {
  instanceId: name,
  namespace: name,
  id: number,
  repositoryPattern: text,
  tagPattern: text,
  repositoryDecoration: text,
  tagDecoration: text,
  isDisabled: flag,
};

export const signaturePolicyShape: Shape<SignaturePolicy> = {
  instanceId: name,
  namespace: name,
  name: text,
  kmsId: text,
  kmsRegion: text,
  domain: text,
  isDisabled: flag,
};
