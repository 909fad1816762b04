import type { RetentionRule } from "../../gen/types/index.js";
import type { InstanceType } from "../../state/entities/instances.js";

/**
 * What a registry is to hold, by the names of the API; a file of it is the same in JSON. What is left out has a default, and ids that are
 * left out are drawn.
 */
export interface ContentPlan {
  readonly Instances?: readonly PlannedInstance[] | undefined;
}

/** An instance that runs. Of one that is there already, its id and what is to come below it. */
export interface PlannedInstance {
  /** Default: drawn. */
  readonly RegistryId?: string | undefined;
  /** Default: the id. */
  readonly RegistryName?: string | undefined;
  /** Default `premium`, which holds most. */
  readonly RegistryType?: InstanceType | undefined;
  /** Default `ap-guangzhou`. */
  readonly Region?: string | undefined;
  /** The account that it belongs to. Default: that of the mock's first key pair. */
  readonly Account?: string | undefined;
  /** Default: now. */
  readonly CreatedAt?: Moment | undefined;
  readonly DeletionProtection?: boolean | undefined;
  readonly Tags?: readonly PlannedTag[] | undefined;
  readonly Namespaces?: readonly PlannedNamespace[] | undefined;
  readonly ServiceAccounts?: readonly PlannedServiceAccount[] | undefined;
  readonly Tokens?: readonly PlannedToken[] | undefined;
}

/** A cloud tag. */
export interface PlannedTag {
  readonly Key: string;
  readonly Value: string;
}

/** A namespace. Of one that is there already, its name and what is to come below it. */
export interface PlannedNamespace {
  readonly NamespaceName: string;
  /** Default false. */
  readonly IsPublic?: boolean | undefined;
  /** Default: now. */
  readonly CreatedAt?: Moment | undefined;
  readonly Repositories?: readonly PlannedRepository[] | undefined;
  readonly Charts?: readonly PlannedChart[] | undefined;
  /** Which images are kept when old ones go. */
  readonly RetentionRule?: PlannedRetentionRule | undefined;
  /** Which tags may neither move nor go, once the images of the plan are there. */
  readonly ImmutableTagRule?: PlannedImmutableTagRule | undefined;
}

export interface PlannedRetentionRule extends RetentionRule {
  /** `manual`, `daily`, `weekly` or `monthly`. Default `manual`. */
  readonly CronSetting?: string | undefined;
  readonly Disabled?: boolean | undefined;
}

export interface PlannedImmutableTagRule {
  /** Default `**`. */
  readonly RepositoryPattern?: string | undefined;
  /** Default `**`. */
  readonly TagPattern?: string | undefined;
  /** Default `repoMatches`. */
  readonly RepositoryDecoration?: "repoMatches" | "repoExcludes" | undefined;
  /** Default `matches`. */
  readonly TagDecoration?: "matches" | "excludes" | undefined;
  readonly Disabled?: boolean | undefined;
}

/** A repository. Of one that is there already, its name and its images. */
export interface PlannedRepository {
  /** Without its namespace. */
  readonly RepositoryName: string;
  readonly Description?: string | undefined;
  readonly BriefDescription?: string | undefined;
  /** Default: now. */
  readonly CreatedAt?: Moment | undefined;
  readonly Images?: readonly PlannedImage[] | undefined;
}

/** An image under one or several tags. */
export interface PlannedImage {
  readonly Tags: readonly string[];
  /** Default: now. Images are listed the latest first. */
  readonly PushedAt?: Moment | undefined;
  /** Bytes in all. Default: what the manifest names; of an image that is made up without layers 4 MiB. */
  readonly Size?: number | undefined;
  /** They are told of, and no client can pull them. Default: a small one, which can be pulled. */
  readonly Layers?: readonly PlannedLayer[] | undefined;
  /** The manifest as JSON text, instead of one that is made up. */
  readonly Manifest?: string | undefined;
  /** The configuration as JSON text. */
  readonly Config?: string | undefined;
  /** Media type of the manifest. */
  readonly MediaType?: string | undefined;
}

/** Images whose layers have the same digest share them. */
export interface PlannedLayer {
  /** Bytes. */
  readonly Size: number;
  /** Default: made up, another one for each layer of each image. */
  readonly Digest?: string | undefined;
}

export interface PlannedChart {
  readonly ChartName: string;
  readonly ChartVersion: string;
  /** The package, a .tgz: its bytes, or Base64 of them. Default: empty. */
  readonly Content?: Uint8Array | string | undefined;
  /** Default: now. */
  readonly UploadedAt?: Moment | undefined;
}

export interface PlannedServiceAccount {
  /** With the prefix `tcr$` or without. */
  readonly Name: string;
  /** Default: drawn. */
  readonly Password?: string | undefined;
  readonly Description?: string | undefined;
  readonly Disable?: boolean | undefined;
  /** Default: now. */
  readonly CreatedAt?: Moment | undefined;
  /** Default: never. */
  readonly ExpiresAt?: Moment | undefined;
  /** Default: none. */
  readonly Permissions?: readonly PlannedPermission[] | undefined;
}

export interface PlannedPermission {
  /** Name of a namespace. */
  readonly Resource: string;
  readonly Actions: readonly string[];
}

/** A long-term token. */
export interface PlannedToken {
  /** Default: drawn. */
  readonly TokenId?: string | undefined;
  readonly Desc?: string | undefined;
  /** Default true. */
  readonly Enabled?: boolean | undefined;
  /** Default: now. */
  readonly CreatedAt?: Moment | undefined;
  /** Default: ten years after its issue. */
  readonly ExpiresAt?: Moment | undefined;
}

/** A time: ISO 8601 with a time zone, such as `2024-03-01T08:00:00Z`, or Unix milliseconds. Default: the mock's time. */
export type Moment = string | number;

/** The Unix milliseconds of a moment. */
export function momentMs(moment: Moment): number {
  return typeof moment === "number" ? moment : Date.parse(moment);
}
