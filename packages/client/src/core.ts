export { type CallerOptions, createCaller } from "./caller.js";
export type { Caller, CallOptions, WaitCaller, Waiter, WaitOptions, WaitProgress } from "./contract.js";
export { errorInfo } from "./error-info.js";
export {
  type InputIssue,
  isTcrError,
  TcrApiError,
  TcrError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
  TcrWaitError,
} from "./errors.js";
export type { Transport, TransportRequest, TransportResponse } from "./transport.js";
export { createWait } from "./wait.js";
