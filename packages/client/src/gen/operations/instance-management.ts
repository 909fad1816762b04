// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
import type {
  CheckInstanceErrorCode,
  CheckInstanceNameErrorCode,
  CreateImageAccelerationServiceErrorCode,
  CreateInstanceCustomizedDomainErrorCode,
  CreateInstanceErrorCode,
  CreateInstanceTokenErrorCode,
  DeleteImageAccelerateServiceErrorCode,
  DeleteInstanceCustomizedDomainErrorCode,
  DeleteInstanceErrorCode,
  DeleteInstanceTokenErrorCode,
  DescribeImageAccelerateServiceErrorCode,
  DescribeInstanceCustomizedDomainErrorCode,
  DescribeInstanceStatusErrorCode,
  DescribeInstancesErrorCode,
  DescribeInstanceTokenErrorCode,
  DescribeRegionsErrorCode,
  ModifyInstanceErrorCode,
  ModifyInstanceTokenErrorCode,
  RenewInstanceErrorCode,
} from "../errors/instance-management.js";
import {
  CustomizedDomainInfo,
  Region,
  Registry,
  RegistryChargePrepaid,
  RegistryCondition,
  RegistryStatus,
  TcrInstanceToken,
} from "../shapes/instance-management.js";
import { Filter, Tag, TagSpecification } from "../shapes/shared.js";
import type {
  CheckInstanceNameRequest,
  CheckInstanceNameResponse,
  CheckInstanceRequest,
  CheckInstanceResponse,
  CreateImageAccelerationServiceRequest,
  CreateImageAccelerationServiceResponse,
  CreateInstanceCustomizedDomainRequest,
  CreateInstanceCustomizedDomainResponse,
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInstanceTokenRequest,
  CreateInstanceTokenResponse,
  DeleteImageAccelerateServiceRequest,
  DeleteImageAccelerateServiceResponse,
  DeleteInstanceCustomizedDomainRequest,
  DeleteInstanceCustomizedDomainResponse,
  DeleteInstanceRequest,
  DeleteInstanceResponse,
  DeleteInstanceTokenRequest,
  DeleteInstanceTokenResponse,
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  DescribeRegionsRequest,
  DescribeRegionsResponse,
  ModifyInstanceRequest,
  ModifyInstanceResponse,
  ModifyInstanceTokenRequest,
  ModifyInstanceTokenResponse,
  RenewInstanceRequest,
  RenewInstanceResponse,
} from "../types/instance-management.js";

/**
 * Tells whether an instance id is valid and in which region the instance stands.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41441
 */
export const checkInstance: Operation<CheckInstanceRequest, CheckInstanceResponse, CheckInstanceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "CheckInstance read 20",
    "RegistryId!",
    'IsValidated:Boolean{"values":[true,false]} RegionId:Integer',
  );

/**
 * Tells whether a name may be given to a new instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50717
 */
export const checkInstanceName: Operation<
  CheckInstanceNameRequest,
  CheckInstanceNameResponse,
  CheckInstanceNameErrorCode
> = /* @__PURE__ */ defineOperation(
  "CheckInstanceName read 20",
  "RegistryName!",
  'IsValidated:Boolean{"values":[true,false]}',
);

/**
 * Sets up image acceleration for an instance, on a file system of its own (CFS).
 *
 * @see https://www.tencentcloud.com/document/api/1051/50716
 */
export const createImageAccelerationService: Operation<
  CreateImageAccelerationServiceRequest,
  CreateImageAccelerationServiceResponse,
  CreateImageAccelerationServiceErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateImageAccelerationService create 20",
  'RegistryId! VpcId! SubnetId! StorageType!{"values":["SD","HP"]} PGroupId! Zone! TagSpecification:TagSpecification',
  "RegistryId",
  { Tag, TagSpecification },
  {
    longRunning: true,
    waiters: [
      {
        name: "imageAccelerationCompleted",
        poll: "DescribeImageAccelerateService",
        input: { RegistryId: "input.RegistryId" },
        state: "Status",
        success: ["Completed"],
        failure: [],
        absent: "pending",
        hopeless: { states: ["", "Deleting"] },
      },
    ],
  },
);

/**
 * Creates an Enterprise Edition instance and answers its id.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export const createInstance: Operation<CreateInstanceRequest, CreateInstanceResponse, CreateInstanceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "CreateInstance create 20",
    'RegistryName! RegistryType!{"values":["basic","standard","premium"]} TagSpecification:TagSpecification RegistryChargeType:Integer{"default":0,"values":[0,1]} RegistryChargePrepaid:RegistryChargePrepaid SyncTag:Boolean EnableCosMAZ:Boolean DeletionProtection:Boolean{"values":[false,true]}',
    "RegistryId",
    { RegistryChargePrepaid, Tag, TagSpecification },
    {
      longRunning: true,
      waiters: [
        {
          name: "instanceRunning",
          poll: "DescribeInstanceStatus",
          input: { RegistryIds: ["output.RegistryId"] },
          items: "RegistryStatusSet",
          match: { RegistryId: "output.RegistryId" },
          state: "Status",
          reason: "Conditions.Reason",
          success: ["Running"],
          failure: ["FailedCreated", "Isolate", "Deleting"],
          absent: "hopeless",
        },
      ],
    },
  );

/**
 * Adds a custom domain, with its certificate, to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50714
 */
export const createInstanceCustomizedDomain: Operation<
  CreateInstanceCustomizedDomainRequest,
  CreateInstanceCustomizedDomainResponse,
  CreateInstanceCustomizedDomainErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateInstanceCustomizedDomain create 1",
  'RegistryId! DomainName!{"format":"domain"} CertificateId!',
  "",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "customizedDomainReady",
        poll: "DescribeInstanceCustomizedDomain",
        input: { RegistryId: "input.RegistryId" },
        items: "DomainInfoList",
        match: { DomainName: "input.DomainName" },
        state: "Status",
        success: ["SUCCESS"],
        failure: ["FAILURE"],
        absent: "hopeless",
        hopeless: { codes: ["InternalError.ErrNotExist"] },
      },
    ],
  },
);

/**
 * Issues a temporary or a long-term token for logging in to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/45154
 */
export const createInstanceToken: Operation<
  CreateInstanceTokenRequest,
  CreateInstanceTokenResponse,
  CreateInstanceTokenErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateInstanceToken create 100",
  'RegistryId! TokenType{"default":"temp","values":["longterm","temp"]} Desc',
  'Username? Token{"sensitive":true} ExpTime:Integer TokenId?',
);

/**
 * Switches image acceleration off for an instance and deletes the service.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50712
 */
export const deleteImageAccelerateService: Operation<
  DeleteImageAccelerateServiceRequest,
  DeleteImageAccelerateServiceResponse,
  DeleteImageAccelerateServiceErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteImageAccelerateService delete 20",
  "RegistryId!",
  "",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "imageAccelerationDeleted",
        poll: "DescribeImageAccelerateService",
        input: { RegistryId: "input.RegistryId" },
        state: "Status",
        success: [""],
        failure: [],
        absent: "success",
      },
    ],
  },
);

/**
 * Deletes an Enterprise Edition instance, on request together with its bucket.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50711
 */
export const deleteInstance: Operation<DeleteInstanceRequest, DeleteInstanceResponse, DeleteInstanceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "DeleteInstance delete 20",
    'RegistryId! DeleteBucket:Boolean{"default":false} DryRun:Boolean{"default":false}',
    "",
    {},
    {
      longRunning: true,
      waiters: [
        {
          name: "instanceDeleted",
          when: { DryRun: false },
          poll: "DescribeInstances",
          input: { Registryids: ["input.RegistryId"] },
          items: "Registries",
          match: { RegistryId: "input.RegistryId" },
          state: "Status",
          success: [],
          failure: [],
          absent: "success",
        },
      ],
    },
  );

/**
 * Takes a custom domain off an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50710
 */
export const deleteInstanceCustomizedDomain: Operation<
  DeleteInstanceCustomizedDomainRequest,
  DeleteInstanceCustomizedDomainResponse,
  DeleteInstanceCustomizedDomainErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteInstanceCustomizedDomain delete 1",
  'RegistryId! DomainName!{"format":"domain"} CertificateId',
  "",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "customizedDomainDeleted",
        poll: "DescribeInstanceCustomizedDomain",
        input: { RegistryId: "input.RegistryId" },
        items: "DomainInfoList",
        match: { DomainName: "input.DomainName" },
        state: "Status",
        success: [],
        failure: [],
        absent: "success",
      },
    ],
  },
);

/**
 * Deletes a long-term token, which then no longer logs in.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50709
 */
export const deleteInstanceToken: Operation<
  DeleteInstanceTokenRequest,
  DeleteInstanceTokenResponse,
  DeleteInstanceTokenErrorCode
> = /* @__PURE__ */ defineOperation("DeleteInstanceToken delete 20", "RegistryId! TokenId!", "");

/**
 * Tells whether image acceleration is on for an instance, and in what state it is.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50708
 */
export const describeImageAccelerateService: Operation<
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeImageAccelerateServiceErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeImageAccelerateService read 20",
  "RegistryId!",
  "Status CFSVIP IsEnable:Boolean",
);

/**
 * Lists the custom domains of an instance, with the state of each.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50706
 */
export const describeInstanceCustomizedDomain: Operation<
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceCustomizedDomainErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeInstanceCustomizedDomain read 20",
  "RegistryId! Limit:Integer Offset:Integer",
  "DomainInfoList?:CustomizedDomainInfo[] TotalCount:Integer",
  { CustomizedDomainInfo },
  {
    paging: {
      style: "offset",
      offset: "Offset",
      limit: "Limit",
      items: "DomainInfoList",
      total: "TotalCount",
      first: 0,
      defaultLimit: 20,
      maxLimit: 100,
    },
  },
);

/**
 * Tells the present state of instances and how far their creation has come.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50705
 */
export const describeInstanceStatus: Operation<
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstanceStatusErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeInstanceStatus read 20",
  "RegistryIds![]",
  "RegistryStatusSet?:RegistryStatus[]",
  { RegistryCondition, RegistryStatus },
);

/**
 * Lists the long-term tokens of an instance, without their secrets.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50704
 */
export const describeInstanceToken: Operation<
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  DescribeInstanceTokenErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeInstanceToken read 20",
  "RegistryId! Limit:Integer Offset:Integer",
  "TotalCount:Integer Tokens:TcrInstanceToken[]",
  { TcrInstanceToken },
  {
    paging: {
      style: "offset",
      offset: "Offset",
      limit: "Limit",
      items: "Tokens",
      total: "TotalCount",
      first: 0,
      defaultLimit: 20,
      maxLimit: 100,
    },
  },
);

/**
 * Lists the instances of the account, in one region or in all.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export const describeInstances: Operation<
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstancesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeInstances read 100",
  'Registryids[] Offset:Integer{"default":0} Limit:Integer{"default":20,"maximum":100} Filters:Filter[] AllRegion:Boolean{"default":false}',
  "TotalCount:Integer Registries?:Registry[]",
  { Filter, Registry, Tag, TagSpecification },
  {
    paging: {
      style: "offset",
      offset: "Offset",
      limit: "Limit",
      items: "Registries",
      total: "TotalCount",
      first: 0,
      defaultLimit: 20,
      maxLimit: 100,
    },
  },
);

/**
 * Lists the regions in which the registry is offered.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50702
 */
export const describeRegions: Operation<DescribeRegionsRequest, DescribeRegionsResponse, DescribeRegionsErrorCode> =
  /* @__PURE__ */ defineOperation("DescribeRegions read 20", "", "TotalCount:Integer Regions:Region[]", { Region });

/**
 * Changes the edition of an instance, or its protection against deletion.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export const modifyInstance: Operation<ModifyInstanceRequest, ModifyInstanceResponse, ModifyInstanceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "ModifyInstance update 20",
    'RegistryId! RegistryType{"values":["basic","standard","premium"]} DeletionProtection:Boolean{"default":false,"values":[true,false]}',
    "",
  );

/**
 * Enables or disables a long-term token, or changes its description.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50701
 */
export const modifyInstanceToken: Operation<
  ModifyInstanceTokenRequest,
  ModifyInstanceTokenResponse,
  ModifyInstanceTokenErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifyInstanceToken update 20",
  'TokenId! RegistryId! Enable:Boolean Desc ModifyFlag:Integer{"default":2,"values":[1,2]}',
  "",
);

/**
 * Prolongs a prepaid instance, or turns one that is paid as it goes into a prepaid one.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50700
 */
export const renewInstance: Operation<RenewInstanceRequest, RenewInstanceResponse, RenewInstanceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "RenewInstance update 20",
    'RegistryId! RegistryChargePrepaid!:RegistryChargePrepaid Flag!:Integer{"values":[0,1]}',
    "RegistryId",
    { RegistryChargePrepaid },
  );
