// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { ErrorInfo } from "../../contract.js";

/** Codes that any action may answer. */
export type CommonErrorCode =
  | "ActionOffline"
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.InvalidSecretId"
  | "AuthFailure.MFAFailure"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure"
  | "AuthFailure.UnauthorizedOperation"
  | "DryRunOperation"
  | "FailedOperation"
  | "InternalError"
  | "InvalidAction"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidRequest"
  | "IpInBlacklist"
  | "IpNotInWhitelist"
  | "LimitExceeded"
  | "MissingParameter"
  | "NoSuchProduct"
  | "NoSuchVersion"
  | "RequestLimitExceeded"
  | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
  | "RequestLimitExceeded.IPLimitExceeded"
  | "RequestLimitExceeded.UinLimitExceeded"
  | "RequestSizeLimitExceeded"
  | "ResourceInUse"
  | "ResourceInsufficient"
  | "ResourceNotFound"
  | "ResourceUnavailable"
  | "ResponseSizeLimitExceeded"
  | "ServiceUnavailable"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedProtocol"
  | "UnsupportedRegion";

/** Codes of Tencent Container Registry. */
export type ServiceErrorCode =
  | "AuthFailure"
  | "FailedOperation.DbError"
  | "FailedOperation.DependenceError"
  | "FailedOperation.EmptyCoreBody"
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.ErrorTcrInvalidMediaType"
  | "FailedOperation.ErrorTcrResourceConflict"
  | "FailedOperation.ErrorTcrUnauthorized"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.GetSecurityPolicyFail"
  | "FailedOperation.GetTcrClient"
  | "FailedOperation.OperationCancel"
  | "FailedOperation.PreconditionFailed"
  | "FailedOperation.TradeFailed"
  | "FailedOperation.ValidateRegistryNameFail"
  | "FailedOperation.ValidateSupportedRegionFail"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InternalError.Unknown"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorNameIllegal"
  | "InvalidParameter.ErrorNameReserved"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "InvalidParameter.ReplicationExists"
  | "InvalidParameter.UnsupportedRegion"
  | "OperationDenied"
  | "OperationDenied.QuotaOverLimit"
  | "ResourceInsufficient.ErrorInstanceNotRunning"
  | "ResourceInsufficient.ErrorVpcDnsStatus"
  | "ResourceNotFound.TcrResourceNotFound";

/** What each common code means for a caller. */
export const commonErrors: Readonly<Record<CommonErrorCode, ErrorInfo>> = {
  ActionOffline: { category: "protocol", retryable: false },
  "AuthFailure.InvalidAuthorization": { category: "authentication", retryable: false },
  "AuthFailure.InvalidSecretId": { category: "authentication", retryable: false },
  "AuthFailure.MFAFailure": { category: "authentication", retryable: false },
  "AuthFailure.SecretIdNotFound": { category: "authentication", retryable: false },
  "AuthFailure.SignatureExpire": { category: "authentication", retryable: false },
  "AuthFailure.SignatureFailure": { category: "authentication", retryable: false },
  "AuthFailure.TokenFailure": { category: "authentication", retryable: false },
  "AuthFailure.UnauthorizedOperation": { category: "permission", retryable: false },
  DryRunOperation: { category: "dry-run", retryable: false },
  FailedOperation: { category: "server", retryable: false },
  InternalError: { category: "server", retryable: true },
  InvalidAction: { category: "protocol", retryable: false },
  InvalidParameter: { category: "parameter", retryable: false },
  InvalidParameterValue: { category: "parameter", retryable: false },
  InvalidRequest: { category: "protocol", retryable: false },
  IpInBlacklist: { category: "permission", retryable: false },
  IpNotInWhitelist: { category: "permission", retryable: false },
  LimitExceeded: { category: "quota", retryable: false },
  MissingParameter: { category: "parameter", retryable: false },
  NoSuchProduct: { category: "protocol", retryable: false },
  NoSuchVersion: { category: "protocol", retryable: false },
  RequestLimitExceeded: { category: "throttle", retryable: true },
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": { category: "throttle", retryable: true },
  "RequestLimitExceeded.IPLimitExceeded": { category: "throttle", retryable: true },
  "RequestLimitExceeded.UinLimitExceeded": { category: "throttle", retryable: true },
  RequestSizeLimitExceeded: { category: "protocol", retryable: false },
  ResourceInUse: { category: "state", retryable: false },
  ResourceInsufficient: { category: "quota", retryable: false },
  ResourceNotFound: { category: "not-found", retryable: false },
  ResourceUnavailable: { category: "state", retryable: false },
  ResponseSizeLimitExceeded: { category: "protocol", retryable: false },
  ServiceUnavailable: { category: "server", retryable: true },
  UnauthorizedOperation: { category: "permission", retryable: false },
  UnknownParameter: { category: "parameter", retryable: false },
  UnsupportedOperation: { category: "state", retryable: false },
  UnsupportedProtocol: { category: "protocol", retryable: false },
  UnsupportedRegion: { category: "protocol", retryable: false },
};

/** What each code of the service means for a caller. */
export const serviceErrors: Readonly<Record<ServiceErrorCode, ErrorInfo>> = {
  AuthFailure: { category: "authentication", retryable: false },
  "FailedOperation.DbError": { category: "server", retryable: true },
  "FailedOperation.DependenceError": { category: "server", retryable: true },
  "FailedOperation.EmptyCoreBody": { category: "server", retryable: true },
  "FailedOperation.ErrorGetDBDataError": { category: "server", retryable: true },
  "FailedOperation.ErrorTcrInvalidMediaType": { category: "protocol", retryable: false },
  "FailedOperation.ErrorTcrResourceConflict": { category: "conflict", retryable: false },
  "FailedOperation.ErrorTcrUnauthorized": { category: "permission", retryable: false },
  "FailedOperation.GetDBDataError": { category: "server", retryable: true },
  "FailedOperation.GetSecurityPolicyFail": { category: "server", retryable: true },
  "FailedOperation.GetTcrClient": { category: "server", retryable: true },
  "FailedOperation.OperationCancel": { category: "state", retryable: false },
  "FailedOperation.PreconditionFailed": { category: "state", retryable: false },
  "FailedOperation.TradeFailed": { category: "billing", retryable: false },
  "FailedOperation.ValidateRegistryNameFail": { category: "server", retryable: true },
  "FailedOperation.ValidateSupportedRegionFail": { category: "server", retryable: true },
  "InternalError.DbError": { category: "server", retryable: true },
  "InternalError.ErrConflict": { category: "conflict", retryable: false },
  "InternalError.ErrNotExist": { category: "not-found", retryable: false },
  "InternalError.ErrorConflict": { category: "conflict", retryable: false },
  "InternalError.ErrorOverLimit": { category: "quota", retryable: false },
  "InternalError.ErrorTcrInternal": { category: "server", retryable: true },
  "InternalError.ErrorTcrInvalidMediaType": { category: "protocol", retryable: false },
  "InternalError.ErrorTcrResourceConflict": { category: "conflict", retryable: false },
  "InternalError.ErrorTcrUnauthorized": { category: "permission", retryable: false },
  "InternalError.Unknown": { category: "server", retryable: true },
  "InvalidParameter.ErrorNameExists": { category: "conflict", retryable: false },
  "InvalidParameter.ErrorNameIllegal": { category: "parameter", retryable: false },
  "InvalidParameter.ErrorNameReserved": { category: "parameter", retryable: false },
  "InvalidParameter.ErrorRegistryName": { category: "parameter", retryable: false },
  "InvalidParameter.ErrorTagOverLimit": { category: "quota", retryable: false },
  "InvalidParameter.ErrorTcrInvalidParameter": { category: "parameter", retryable: false },
  "InvalidParameter.ReplicationExists": { category: "conflict", retryable: false },
  "InvalidParameter.UnsupportedRegion": { category: "parameter", retryable: false },
  OperationDenied: { category: "state", retryable: false },
  "OperationDenied.QuotaOverLimit": { category: "quota", retryable: false },
  "ResourceInsufficient.ErrorInstanceNotRunning": { category: "state", retryable: false },
  "ResourceInsufficient.ErrorVpcDnsStatus": { category: "state", retryable: false },
  "ResourceNotFound.TcrResourceNotFound": { category: "not-found", retryable: false },
};
