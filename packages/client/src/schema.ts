export type {
  ErrorCategory,
  ErrorInfo,
  Exclusion,
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
export { regions, retiredActions, service } from "./gen/service.js";
