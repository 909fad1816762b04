// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Sent } from "../../contract.js";
import type { Filter, TagSpecification } from "./shared.js";

/**
 * Input of CreateImmutableTagRules. Adds a rule that makes the matching tags of a namespace immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41439
 */
export interface CreateImmutableTagRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** The new immutability rule: which repositories and which tags it covers. */
  Rule: ImmutableTagRule;
}

/**
 * Output of CreateImmutableTagRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41439
 */
export interface CreateImmutableTagRulesResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateNamespace. Adds a namespace to an Enterprise instance, with cloud tags where wanted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export interface CreateNamespaceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Name of the new namespace, 2 to 30 characters long: `a` to `z`, `0` to `9` and, between two of these, a single `.`, `_` or `-`.
   *
   * From 2 to 30 characters. Pattern: `^[a-z0-9]+([._-][a-z0-9]+)*$`.
   */
  NamespaceName: string;
  /**
   * Who may read the new namespace.
   *
   * - `true`: public
   * - `false`: private
   */
  IsPublic: boolean;
  /** Cloud tags that the new namespace gets. */
  TagSpecification?: Sent<TagSpecification> | undefined;
}

/**
 * Output of CreateNamespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export interface CreateNamespaceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateSignaturePolicy. Has the images of a namespace signed with a KMS key.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50697
 */
export interface CreateSignaturePolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the new signature policy. */
  Name: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Id of the KMS key that signs. */
  KmsId: string;
  /** Region in which the KMS key lies, such as `ap-guangzhou`. */
  KmsRegion: string;
  /**
   * Custom domain for which the signatures are made.
   *
   * Format: a domain name. Default: `Registries.PublicDomain` as DescribeInstances answers it. Empty: the same as left out.
   */
  Domain?: string | undefined;
  /**
   * True creates the signature policy switched off.
   *
   * Default: `false`.
   */
  Disabled?: boolean | undefined;
}

/**
 * Output of CreateSignaturePolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50697
 */
export interface CreateSignaturePolicyResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteImmutableTagRules. Removes one rule that makes tags immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41438
 */
export interface DeleteImmutableTagRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Id of the immutability rule to remove. */
  RuleId: number;
}

/**
 * Output of DeleteImmutableTagRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41438
 */
export interface DeleteImmutableTagRulesResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteNamespace. Removes a namespace from an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50696
 */
export interface DeleteNamespaceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
}

/**
 * Output of DeleteNamespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50696
 */
export interface DeleteNamespaceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteSignaturePolicy. Removes the policy by which the images of a namespace are signed.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50695
 */
export interface DeleteSignaturePolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
}

/**
 * Output of DeleteSignaturePolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50695
 */
export interface DeleteSignaturePolicyResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeImmutableTagRules. Lists the rules of an instance that make tags immutable, and the namespaces that have none.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export interface DescribeImmutableTagRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DescribeImmutableTagRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export interface DescribeImmutableTagRulesResponse {
  /**
   * The immutability rules of all namespaces.
   *
   * May be null.
   */
  Rules: ImmutableTagRule[] | null;
  /**
   * Names of the namespaces without an immutability rule.
   *
   * May be null.
   */
  EmptyNs: string[] | null;
  /** How many immutability rules the instance has. */
  Total: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInstanceAllNamespaces. Asks for the namespaces of all instances, without naming one.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50694
 */
export interface DescribeInstanceAllNamespacesRequest {
  /**
   * Rows a page.
   *
   * Since release 8 of the API.
   */
  Limit?: number | undefined;
  /**
   * How many rows to skip, from 0.
   *
   * Since release 8 of the API.
   */
  Offset?: number | undefined;
}

/**
 * Output of DescribeInstanceAllNamespaces.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50694
 */
export interface DescribeInstanceAllNamespacesResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeNamespaces. Lists the namespaces of an instance, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export interface DescribeNamespacesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Part of the names to find: `team` finds `team-01` and `my-team`. Left out, all are listed.
   *
   * Empty: all.
   */
  NamespaceName?: string | undefined;
  /** Rows a page. */
  Limit?: number | undefined;
  /** Number of the page, from 0: not a row offset. */
  Offset?: number | undefined;
  /** True asks for every namespace of the instance. */
  All?: boolean | undefined;
  /** Conditions on attributes, all of which must hold. The manual names no attribute. */
  Filters?: Filter[] | undefined;
  /** True keeps only the namespaces whose images are signed with a KMS key. */
  KmsSignPolicy?: boolean | undefined;
}

/**
 * Output of DescribeNamespaces.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export interface DescribeNamespacesResponse {
  /** The namespaces of this page. */
  NamespaceList: TcrNamespaceInfo[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyImmutableTagRules. Changes a rule that makes tags immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41436
 */
export interface ModifyImmutableTagRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Id of the immutability rule to change. */
  RuleId: number;
  /** The immutability rule as it is to be: which repositories and which tags it covers. */
  Rule: ImmutableTagRule;
}

/**
 * Output of ModifyImmutableTagRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41436
 */
export interface ModifyImmutableTagRulesResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyNamespace. Makes a namespace public or private.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export interface ModifyNamespaceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /**
   * Who may read the namespace from now on.
   *
   * - `true`: public
   * - `false`: private
   */
  IsPublic: boolean;
}

/**
 * Output of ModifyNamespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export interface ModifyNamespaceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * A rule that keeps matching tags of a namespace from being overwritten or deleted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ImmutableTagRule
 */
export interface ImmutableTagRule {
  /** Pattern for repository names, such as `**` for all of them. */
  RepositoryPattern: string;
  /** Pattern for tags, such as `**` for every tag. */
  TagPattern: string;
  /**
   * Which repositories the rule covers, by `RepositoryPattern`.
   *
   * - `repoMatches`: Those whose name matches.
   * - `repoExcludes`: Those whose name does not match.
   */
  RepositoryDecoration: "repoMatches" | "repoExcludes" | (string & {});
  /**
   * Which tags the rule covers, by `TagPattern`.
   *
   * - `matches`: Those that match.
   * - `excludes`: Those that do not match.
   */
  TagDecoration: "matches" | "excludes" | (string & {});
  /** True keeps the rule but makes it idle. */
  Disabled?: boolean | undefined;
  /** Number of the immutability rule. */
  RuleId?: number | undefined;
  /** Namespace that the rule belongs to, by name. */
  NsName?: string | undefined;
}

/**
 * A key and its value, as in a namespace's metadata.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#KeyValueString
 */
export interface KeyValueString {
  /** Name of the metadata entry. */
  Key: string;
  /** Content of the metadata entry, always a string. */
  Value: string;
}

/**
 * A namespace with its visibility and tags.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TcrNamespaceInfo
 */
export interface TcrNamespaceInfo {
  /** Name of this namespace, unique within its instance. */
  Name: string;
  /** When the namespace was created. */
  CreationTime: string;
  /** True if the namespace is public, false if it is private. */
  Public: boolean;
  /** Number of the namespace. */
  NamespaceId: number;
  /**
   * Cloud tags on the namespace.
   *
   * May be null.
   */
  TagSpecification: TagSpecification | null;
  /**
   * Metadata of the namespace, as keys and values.
   *
   * May be null.
   */
  Metadata: KeyValueString[] | null;
}
