export { metadataOf, type ResponseMetadata } from "./call/metadata.js";
export { TcrClient } from "./client.js";
export type {
  CallOptions,
  Language,
  ListItem,
  PagedItems,
  PageOptions,
  WaitOptions,
  WaitProgress,
} from "./contract.js";
export type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./credentials/provider.js";
export {
  type ErrorCodeOf,
  type InputIssue,
  isTcrError,
  TcrApiError,
  TcrCredentialsError,
  TcrDryRunSuccess,
  TcrError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
} from "./errors/errors.js";
export { TcrWaitError } from "./errors/wait-error.js";
export { createLimiter, type LimiterOptions } from "./limit/create-limiter.js";
export type { Limiter, LimitKey } from "./limit/limiter.js";
export type { CallByName, CallRequestOf } from "./methods/call-by-name.js";
export type {
  AnswerEvent,
  AttemptEvent,
  CallEvent,
  CallObserver,
  EndEvent,
  RequestEvent,
  RetryEvent,
  ThrottleEvent,
} from "./observe/events.js";
export type { CallHandler, CallRequest, Interceptor } from "./observe/interceptor.js";
export type { Logger } from "./observe/logger.js";
export type { ClientOptions, SignatureMethod, ValidationLevel } from "./options.js";
export { createRetryPolicy } from "./retry/create-retry-policy.js";
export type { FailedAttempt, RetryPolicy } from "./retry/policy.js";
export type { RetryOptions } from "./retry/retry-options.js";
export type { ConnectionOptions } from "./transports/connection-options.js";
export { isNeverSent } from "./transports/never-sent.js";
export type { Transport, TransportRequest, TransportResponse } from "./transports/transport.js";
