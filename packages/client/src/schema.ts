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
  RetiredAction,
  ScalarType,
  Service,
  Shape,
  SignatureMethodInfo,
  Waiter,
} from "./contract.js";
export { relations } from "./gen/relations.js";
export { retiredActions } from "./gen/retired-actions.js";
export { regions, service } from "./gen/service.js";
export { signatureMethods } from "./gen/signature-methods.js";
