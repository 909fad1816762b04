export type {
  ErrorCategory,
  ErrorInfo,
  Exclusion,
  Field,
  Operation,
  OperationKind,
  Paging,
  ScalarType,
  Shape,
  Waiter,
} from "./contract.js";
export { errorInfo } from "./errors/error-info.js";
export { relations } from "./gen/relations.js";
export { retiredActions } from "./gen/retired-actions.js";
export { regions, service } from "./gen/service.js";
export { signatureMethods } from "./gen/signature-methods.js";
export type { Conditions, FieldRelations, MemberRelations, Relations } from "./tables/relations.js";
export type { RequestLimits, RetiredAction, Service, SignatureMethodInfo } from "./tables/service-facts.js";
