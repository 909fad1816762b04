// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Sent } from "../../contract.js";
import type { Filter, TagSpecification } from "./shared.js";

/**
 * Input of CheckInstance. Tells whether an instance id is valid and in which region the instance stands.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41441
 */
export interface CheckInstanceRequest {
  /** Id of the Enterprise Edition instance in question. */
  RegistryId: string;
}

/**
 * Output of CheckInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41441
 */
export interface CheckInstanceResponse {
  /**
   * Outcome of the check on the id.
   *
   * - `true`: The instance is valid.
   * - `false`: The instance is not valid.
   */
  IsValidated: boolean;
  /**
   * Number of the region that holds the instance, such as 1 for `ap-guangzhou`.
   *
   * Number of a region.
   */
  RegionId: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CheckInstanceName. Tells whether a name may be given to a new instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50717
 */
export interface CheckInstanceNameRequest {
  /** Name that the instance is to have. */
  RegistryName: string;
}

/**
 * Output of CheckInstanceName.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50717
 */
export interface CheckInstanceNameResponse {
  /**
   * Outcome of the check on the name.
   *
   * - `true`: The name is valid.
   * - `false`: The name is not valid.
   */
  IsValidated: boolean;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateImageAccelerationService. Sets up image acceleration for an instance, on a file system of its own (CFS).
 *
 * @see https://www.tencentcloud.com/document/api/1051/50716
 */
export interface CreateImageAccelerationServiceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the VPC that is to hold the new file system (CFS). */
  VpcId: string;
  /** Id of the subnet, one of that VPC, for the new file system. */
  SubnetId: string;
  /**
   * Kind of storage behind the new file system.
   *
   * - `SD`: Standard storage.
   * - `HP`: High-performance storage.
   */
  StorageType: "SD" | "HP" | (string & {});
  /** Id of the CFS permission group that the new file system belongs to. */
  PGroupId: string;
  /** Availability zone that holds the new file system, for instance `ap-beijing-1`. */
  Zone: string;
  /** Tags to bind to what the call creates. */
  TagSpecification?: Sent<TagSpecification> | undefined;
}

/**
 * Output of CreateImageAccelerationService.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50716
 */
export interface CreateImageAccelerationServiceResponse {
  /** Id of the instance that gets the service. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateInstance. Creates an Enterprise Edition instance and answers its id.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export interface CreateInstanceRequest {
  /** Name of the new instance; CheckInstanceName tells beforehand whether it may be used. */
  RegistryName: string;
  /**
   * Edition of the instance.
   *
   * - `basic`: Basic edition.
   * - `standard`: Standard edition.
   * - `premium`: Premium edition.
   */
  RegistryType: "basic" | "standard" | "premium" | (string & {});
  /** Tags to bind to the instance. */
  TagSpecification?: Sent<TagSpecification> | undefined;
  /**
   * How the instance is paid for.
   *
   * Default: `0`.
   *
   * - `0`: Pay as you go.
   * - `1`: Prepaid.
   */
  RegistryChargeType?: number | undefined;
  /**
   * For how many months a prepaid instance is bought, and whether it renews itself.
   *
   * Required when `RegistryChargeType` is `1`, and ignored otherwise. Since release 9 of the API.
   */
  RegistryChargePrepaid?: RegistryChargePrepaid | undefined;
  /** True gives the tags of the instance to its COS bucket, too. */
  SyncTag?: boolean | undefined;
  /**
   * True keeps the COS bucket in several availability zones.
   *
   * Since release 10 of the API.
   */
  EnableCosMAZ?: boolean | undefined;
  /**
   * True guards the instance against deletion.
   *
   * Since release 11 of the API.
   *
   * - `false`: The guard is not enabled.
   * - `true`: The instance is guarded.
   */
  DeletionProtection?: boolean | undefined;
}

/**
 * Output of CreateInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export interface CreateInstanceResponse {
  /** Id of the new instance. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateInstanceCustomizedDomain. Adds a custom domain, with its certificate, to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50714
 */
export interface CreateInstanceCustomizedDomainRequest {
  /** Id of the primary instance, such as `tcr-12345`. */
  RegistryId: string;
  /**
   * Domain under which the instance is reached besides its own.
   *
   * Format: a domain name.
   */
  DomainName: string;
  /** Id of the certificate that the domain is served with. */
  CertificateId: string;
}

/**
 * Output of CreateInstanceCustomizedDomain.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50714
 */
export interface CreateInstanceCustomizedDomainResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateInstanceToken. Issues a temporary or a long-term token for logging in to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/45154
 */
export interface CreateInstanceTokenRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Kind of token to issue.
   *
   * Default: `temp`.
   *
   * - `longterm`: A token that is kept, listed and deleted by its id.
   * - `temp`: A token that is valid for one hour.
   */
  TokenType?: "longterm" | "temp" | (string & {}) | undefined;
  /**
   * Purpose of a long-term token, in free words.
   *
   * Only when `TokenType` is `longterm`.
   */
  Desc?: string | undefined;
}

/**
 * Output of CreateInstanceToken.
 *
 * @see https://www.tencentcloud.com/document/api/1051/45154
 */
export interface CreateInstanceTokenResponse {
  /**
   * User name that goes with the token at login.
   *
   * May be null.
   */
  Username: string | null;
  /**
   * Password for the login.
   *
   * Sensitive: keep it out of logs.
   */
  Token: string;
  /**
   * Timestamp at which the token stops being valid.
   *
   * Unit: milliseconds since 1970.
   */
  ExpTime: number;
  /**
   * Id of a long-term token; a temporary one has none.
   *
   * May be null. Only when `TokenType` is `longterm`.
   */
  TokenId: string | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteImageAccelerateService. Switches image acceleration off for an instance and deletes the service.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50712
 */
export interface DeleteImageAccelerateServiceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DeleteImageAccelerateService.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50712
 */
export interface DeleteImageAccelerateServiceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteInstance. Deletes an Enterprise Edition instance, on request together with its bucket.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50711
 */
export interface DeleteInstanceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * True deletes the storage bucket, too; otherwise it stays.
   *
   * Default: `false`.
   */
  DeleteBucket?: boolean | undefined;
  /**
   * True only tries the deletion out and deletes nothing.
   *
   * Default: `false`.
   */
  DryRun?: boolean | undefined;
}

/**
 * Output of DeleteInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50711
 */
export interface DeleteInstanceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteInstanceCustomizedDomain. Takes a custom domain off an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50710
 */
export interface DeleteInstanceCustomizedDomainRequest {
  /** Id of the primary instance, such as `tcr-12345`. */
  RegistryId: string;
  /**
   * Custom domain to take off.
   *
   * Format: a domain name.
   */
  DomainName: string;
  /** Id of the domain's certificate. */
  CertificateId?: string | undefined;
}

/**
 * Output of DeleteInstanceCustomizedDomain.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50710
 */
export interface DeleteInstanceCustomizedDomainResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteInstanceToken. Deletes a long-term token, which then no longer logs in.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50709
 */
export interface DeleteInstanceTokenRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the long-term token. */
  TokenId: string;
}

/**
 * Output of DeleteInstanceToken.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50709
 */
export interface DeleteInstanceTokenResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeImageAccelerateService. Tells whether image acceleration is on for an instance, and in what state it is.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50708
 */
export interface DescribeImageAccelerateServiceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DescribeImageAccelerateService.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50708
 */
export interface DescribeImageAccelerateServiceResponse {
  /** State of the acceleration service; the manual shows `Completed` and lists no states. */
  Status: string;
  /** Virtual IP address of the CFS file system behind the service. */
  CFSVIP: string;
  /** True while the acceleration service is enabled. */
  IsEnable: boolean;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInstanceCustomizedDomain. Lists the custom domains of an instance, with the state of each.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50706
 */
export interface DescribeInstanceCustomizedDomainRequest {
  /** Id of the primary instance, such as `tcr-12345`. */
  RegistryId: string;
  /** Rows a page. */
  Limit?: number | undefined;
  /** How many rows to skip. */
  Offset?: number | undefined;
}

/**
 * Output of DescribeInstanceCustomizedDomain.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50706
 */
export interface DescribeInstanceCustomizedDomainResponse {
  /**
   * One row a custom domain.
   *
   * May be null.
   */
  DomainInfoList: CustomizedDomainInfo[] | null;
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInstanceStatus. Tells the present state of instances and how far their creation has come.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50705
 */
export interface DescribeInstanceStatusRequest {
  /** Ids of the instances to report on. */
  RegistryIds: string[];
}

/**
 * Output of DescribeInstanceStatus.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50705
 */
export interface DescribeInstanceStatusResponse {
  /**
   * One row an instance, with its state and the steps of its creation.
   *
   * May be null.
   */
  RegistryStatusSet: RegistryStatus[] | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInstanceToken. Lists the long-term tokens of an instance, without their secrets.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50704
 */
export interface DescribeInstanceTokenRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Rows a page. */
  Limit?: number | undefined;
  /** How many rows to skip. */
  Offset?: number | undefined;
}

/**
 * Output of DescribeInstanceToken.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50704
 */
export interface DescribeInstanceTokenResponse {
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** One row a long-term token. */
  Tokens: TcrInstanceToken[];
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInstances. Lists the instances of the account, in one region or in all.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export interface DescribeInstancesRequest {
  /**
   * Keeps the instances with these ids; empty or left out, every instance of the account matches.
   *
   * Empty: all.
   */
  Registryids?: string[] | undefined;
  /**
   * How many rows to skip.
   *
   * Default: `0`.
   */
  Offset?: number | undefined;
  /**
   * Rows a page.
   *
   * Default: `20`. At most 100.
   */
  Limit?: number | undefined;
  /** Conditions that an instance meets, all of them; the manual names no filter of this action. */
  Filters?: Filter[] | undefined;
  /**
   * True looks in every region, not only in the one that the call names.
   *
   * Default: `false`.
   */
  AllRegion?: boolean | undefined;
}

/**
 * Output of DescribeInstances.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export interface DescribeInstancesResponse {
  /** How many rows match, on all pages. */
  TotalCount: number;
  /**
   * One row an instance.
   *
   * May be null.
   */
  Registries: Registry[] | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeRegions. Lists the regions in which the registry is offered.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50702
 */
export type DescribeRegionsRequest = Record<string, never>;

/**
 * Output of DescribeRegions.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50702
 */
export interface DescribeRegionsResponse {
  /** How many regions the answer lists. */
  TotalCount: number;
  /** One row a region. */
  Regions: Region[];
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyInstance. Changes the edition of an instance, or its protection against deletion.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export interface ModifyInstanceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Edition that the instance changes to.
   *
   * - `basic`: Basic edition.
   * - `standard`: Standard edition.
   * - `premium`: Premium edition.
   */
  RegistryType?: "basic" | "standard" | "premium" | (string & {}) | undefined;
  /**
   * True guards the instance against deletion, false lifts the guard.
   *
   * Default: `false`. Since release 11 of the API.
   *
   * - `true`: The instance is guarded.
   * - `false`: The guard is not enabled.
   */
  DeletionProtection?: boolean | undefined;
}

/**
 * Output of ModifyInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export interface ModifyInstanceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyInstanceToken. Enables or disables a long-term token, or changes its description.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50701
 */
export interface ModifyInstanceTokenRequest {
  /** Id of the long-term token. */
  TokenId: string;
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * True enables the token, false disables it.
   *
   * Required when `ModifyFlag` is `2`, and ignored otherwise.
   */
  Enable?: boolean | undefined;
  /**
   * New description of the token.
   *
   * Required when `ModifyFlag` is `1`, and ignored otherwise.
   */
  Desc?: string | undefined;
  /**
   * What the call changes: the description or the enabled state.
   *
   * Default: `2`.
   *
   * - `1`: Changes the description.
   * - `2`: Enables or disables the token.
   */
  ModifyFlag?: number | undefined;
}

/**
 * Output of ModifyInstanceToken.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50701
 */
export interface ModifyInstanceTokenResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of RenewInstance. Prolongs a prepaid instance, or turns one that is paid as it goes into a prepaid one.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50700
 */
export interface RenewInstanceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** How many months to buy, and whether the instance renews itself afterwards. */
  RegistryChargePrepaid: RegistryChargePrepaid;
  /**
   * What the call does: prolong, or change how the instance is paid for.
   *
   * - `0`: Prolongs a prepaid instance.
   * - `1`: Makes a prepaid instance of one that was billed by use.
   */
  Flag: number;
}

/**
 * Output of RenewInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50700
 */
export interface RenewInstanceResponse {
  /** Id of the instance that was renewed. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * A custom domain of an instance and how far its setup has come.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#CustomizedDomainInfo
 */
export interface CustomizedDomainInfo {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the TLS certificate behind the domain. */
  CertId: string;
  /** Host name that reaches the instance besides its own. */
  DomainName: string;
  /**
   * How far the setup of the domain has come.
   *
   * - `SUCCESS`: The domain works.
   * - `FAILURE`: The setup failed.
   * - `CREATING`: The setup is under way.
   * - `DELETING`: The domain is being removed.
   */
  Status: "SUCCESS" | "FAILURE" | "CREATING" | "DELETING" | (string & {});
}

/**
 * A region in which the service runs.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Region
 */
export interface Region {
  /** Short name of the region, such as `gz`. */
  Alias: string;
  /**
   * Number of the region, such as 1 for Guangzhou.
   *
   * Number of a region.
   */
  RegionId: number;
  /**
   * Name of the region as the common parameter `Region` takes it.
   *
   * Name of a region.
   */
  RegionName: string;
  /** To whom the region is open, such as `alluser`. */
  Status: string;
  /** Free text about the region. */
  Remark: string;
  /** When the region was entered in the list. */
  CreatedAt: string;
  /** When the region's entry last changed. */
  UpdatedAt: string;
  /** Number of the region's entry in the list; not the `RegionId`. */
  Id: number;
}

/**
 * An instance with its address, edition, state and billing.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Registry
 */
export interface Registry {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the instance, chosen when it was created. */
  RegistryName: string;
  /**
   * Edition of the instance.
   *
   * - `basic`: Basic edition.
   * - `standard`: Standard edition.
   * - `premium`: Premium edition.
   */
  RegistryType: "basic" | "standard" | "premium" | (string & {});
  /** State of the instance, such as `Running`. */
  Status: string;
  /** Host name for access over the public network, without a scheme. */
  PublicDomain: string;
  /** When the instance was created. */
  CreatedAt: string;
  /**
   * Region in which the instance lives, such as `ap-guangzhou`.
   *
   * Name of a region.
   */
  RegionName: string;
  /**
   * Number of the region in which the instance lives.
   *
   * Number of a region.
   */
  RegionId: number;
  /** True if anonymous access is on. */
  EnableAnonymous: boolean;
  /**
   * How long an access token of the instance is valid.
   *
   * Unit: hours.
   */
  TokenValidTime: number;
  /** Address for access from the private network. */
  InternalEndpoint: string;
  /**
   * Cloud tags on the instance.
   *
   * May be null.
   */
  TagSpecification: TagSpecification | null;
  /**
   * When the instance runs out, such as `2020-09-10`.
   *
   * May be null. Only when `PayMod` is `1`.
   */
  ExpiredAt: string | null;
  /**
   * How the instance is billed; the name ends without an e.
   *
   * May be null.
   *
   * - `0`: Pay as you go.
   * - `1`: Prepaid.
   */
  PayMod: number | null;
  /**
   * What happens when the prepaid time of the instance ends.
   *
   * May be null. Only when `PayMod` is `1`.
   *
   * - `0`: The account renews it by hand.
   * - `1`: It renews itself.
   * - `2`: It runs out, and nobody is told.
   */
  RenewFlag: number | null;
  /**
   * True if the instance refuses to be deleted, false if it can be.
   *
   * Since release 12 of the API.
   *
   * - `true`: The instance is guarded.
   * - `false`: The guard is not enabled.
   */
  DeletionProtection: boolean;
}

/**
 * How long to prepay an instance for, and how it renews.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RegistryChargePrepaid
 */
export interface RegistryChargePrepaid {
  /**
   * How many months to pay for.
   *
   * Unit: months.
   */
  Period: number;
  /**
   * What is to happen when the prepaid months are over.
   *
   * - `0`: The account renews it by hand.
   * - `1`: It renews itself.
   * - `2`: It runs out, and nobody is told.
   */
  RenewFlag: number;
}

/**
 * One step of an instance's creation.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RegistryCondition
 */
export interface RegistryCondition {
  /** Which step of the creation this is; the manual lists no values. */
  Type: string;
  /** How far the step has come; the manual lists no values. */
  Status: string;
  /**
   * Why the step stands as it does.
   *
   * May be null.
   */
  Reason: string | null;
}

/**
 * The state of an instance, with the steps of its creation.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RegistryStatus
 */
export interface RegistryStatus {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** State of the instance, such as `Running`. */
  Status: string;
  /**
   * Steps of the creation, each with its own state.
   *
   * May be null.
   */
  Conditions: RegistryCondition[] | null;
}

/**
 * A long-term access token of an instance, without its secret.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TcrInstanceToken
 */
export interface TcrInstanceToken {
  /** Id of the long-term token, by which it is changed or deleted. */
  Id: string;
  /** Remark on the token. */
  Desc: string;
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** True if the token can be used to log in. */
  Enabled: boolean;
  /** When the token was issued. */
  CreatedAt: string;
  /**
   * When the token expires, as a Unix time.
   *
   * Unit: milliseconds since 1970.
   */
  ExpiredAt: number;
}
