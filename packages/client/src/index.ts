export { TcrClient } from "./client.js";
export type { CallOptions, Language, WaitOptions, WaitProgress } from "./contract.js";
export {
  type ErrorCodeOf,
  type InputIssue,
  isTcrError,
  TcrApiError,
  TcrError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
  TcrWaitError,
} from "./errors/errors.js";
export type { ClientOptions, SignatureMethod } from "./options.js";
export type { Transport, TransportRequest, TransportResponse } from "./transports/transport.js";
export { createUndiciTransport, type UndiciOptions } from "./transports/undici.js";
