export type {
  Endpoint,
  ErrorCategory,
  ErrorInfo,
  Field,
  Operation,
  OperationKind,
  Paging,
  RequestLimits,
  ScalarType,
  Service,
  Shape,
  Waiter,
} from "./contract.js";
