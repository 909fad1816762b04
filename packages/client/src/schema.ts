export type {
  Conditions,
  ErrorCategory,
  ErrorInfo,
  Exclusion,
  Field,
  FieldRelations,
  MemberRelations,
  Operation,
  OperationKind,
  Paging,
  Relations,
  RequestLimits,
  ScalarType,
  Service,
  Shape,
  Waiter,
} from "./contract.js";
export { relations } from "./gen/relations.js";
export { regions, retiredActions, service } from "./gen/service.js";
