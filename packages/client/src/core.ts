export { type CallerOptions, createCaller } from "./caller.js";
export type { Caller, CallOptions, WaitCaller, Waiter, WaitOptions, WaitProgress } from "./contract.js";
export { errorInfo } from "./errors/error-info.js";
export {
  type InputIssue,
  isTcrError,
  TcrApiError,
  TcrError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
  TcrWaitError,
} from "./errors/errors.js";
export type { Transport, TransportRequest, TransportResponse } from "./transports/transport.js";
export { createWait } from "./waiting/wait.js";
