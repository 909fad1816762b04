export { metadataOf, type ResponseMetadata } from "./call/metadata.js";
export type { UncheckedCallOptions } from "./call/unchecked-operation.js";
export { TcrClient } from "./client.js";
export type {
  CallOptions,
  Language,
  ListItem,
  PagedItems,
  PageOptions,
  RetryOptions,
  WaitOptions,
  WaitProgress,
} from "./contract.js";
export type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./credentials/provider.js";
export {
  type ErrorCodeOf,
  type InputIssue,
  TcrApiError,
  TcrCredentialsError,
  TcrDryRunSuccess,
  TcrError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
} from "./errors/errors.js";
export { type AnyTcrError, isTcrError } from "./errors/is-tcr-error.js";
export { TcrPartError } from "./errors/part-error.js";
export { TcrWaitError } from "./errors/wait-error.js";
export type * from "./gen/types/index.js";
export { createLimiter, type LimiterOptions } from "./limit/create-limiter.js";
export type { Limiter, LimitKey } from "./limit/limiter.js";
export type { CallByName, CallRequestOf, UncheckedOutput } from "./methods/call-by-name.js";
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
export {
  type ActionHandler,
  type AttemptHandler,
  type AttemptInterceptor,
  type AttemptRequest,
  type CallHandler,
  type CallRequest,
  type Interceptor,
  interceptAction,
} from "./observe/interceptor.js";
export type { Logger } from "./observe/logger.js";
export type { ClientOptions, SignatureMethod, ValidationLevel } from "./options.js";
export { createRetryPolicy } from "./retry/create-retry-policy.js";
export type { FailedAttempt, RetryPolicy } from "./retry/policy.js";
export type { ConnectionOptions } from "./transports/connection-options.js";
export { isNeverSent } from "./transports/never-sent.js";
export type { Transport, TransportRequest, TransportResponse } from "./transports/transport.js";
