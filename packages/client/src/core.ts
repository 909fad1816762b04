export { metadataOf, type ResponseMetadata } from "./call/metadata.js";
export { chooseProtocol } from "./call/protocol/choose-protocol.js";
export type { CallSettings, Protocol, SignAttempt } from "./call/protocol/protocol.js";
export { tc3Post } from "./call/protocol/tc3.js";
export { tc3Get } from "./call/protocol/tc3-get.js";
export { createV1Protocol } from "./call/protocol/v1.js";
export { createUncheckedOperation, type UncheckedCallOptions } from "./call/unchecked-operation.js";
export { type CallerOptions, createCaller } from "./caller.js";
export type {
  Caller,
  CallOptions,
  Language,
  ListItem,
  PageCaller,
  PagedItems,
  PageOptions,
  RetryOptions,
  WaitCaller,
  Waiter,
  WaiterSpec,
  WaitOptions,
  WaitProgress,
} from "./contract.js";
export type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./credentials/provider.js";
export { errorInfo } from "./errors/error-info.js";
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
export { createLimiter, type LimiterOptions } from "./limit/create-limiter.js";
export type { Limiter, LimitKey } from "./limit/limiter.js";
export { processLimiter } from "./limit/process-limiter.js";
export type {
  AnswerEvent,
  AttemptEvent,
  CallEvent,
  CallObserver,
  EndEvent,
  ObserverSource,
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
export { createObserver } from "./observe/observer.js";
export { redactInput, redactOutput } from "./observe/redact.js";
export { redactRequest, redactResponse } from "./observe/redact-exchange.js";
export type { ClientOptions, SignatureMethod, ValidationLevel } from "./options.js";
export { createPaginate, paginate } from "./paging/paginate.js";
export { createRetryPolicy } from "./retry/create-retry-policy.js";
export type { FailedAttempt, RetryPolicy } from "./retry/policy.js";
export type { ConnectionOptions } from "./transports/connection-options.js";
export { isNeverSent } from "./transports/never-sent.js";
export type { Transport, TransportRequest, TransportResponse } from "./transports/transport.js";
export type { InputCheck } from "./validation/check-input.js";
export { checkTypes } from "./validation/check-input.js";
export { checkStrictly } from "./validation/check-strictly.js";
export { createWait } from "./waiting/wait.js";
