export type { EmulatedClock } from "./base/clock.js";
export type { Decision, DecisionSource } from "./decisions/decision.js";
export { decisions } from "./decisions/ledger.js";
export type { ChartToUpload, ImageToPush } from "./domain/content.js";
export type { AccountCredentials } from "./domain/credentials.js";
export { exampleCredentials } from "./domain/credentials.js";
export type { RefusalReason } from "./domain/errors.js";
export { RegistryRefusal } from "./domain/errors.js";
export type {
  ContentPlan,
  Moment,
  PlannedChart,
  PlannedImage,
  PlannedImmutableTagRule,
  PlannedInstance,
  PlannedLayer,
  PlannedNamespace,
  PlannedPermission,
  PlannedRepository,
  PlannedRetentionRule,
  PlannedServiceAccount,
  PlannedTag,
  PlannedToken,
} from "./domain/populate/plan.js";
export type {
  Populated,
  PopulatedChart,
  PopulatedImage,
  PopulatedInstance,
  PopulatedNamespace,
  PopulatedRepository,
  PopulatedServiceAccount,
  PopulatedToken,
} from "./domain/populate/populated.js";
export type { Edition } from "./domain/services.js";
export type { WebhookOptions } from "./domain/webhooks/dispatcher.js";
export type { Deliver, WebhookRequest } from "./domain/webhooks/make-call.js";
export type { Outcome } from "./doors/api/context.js";
export type { Diagnosis } from "./doors/api/diagnosis.js";
export type { ActionName, ActiveFault, Fault, FaultScope, InputMatch, PartOfInput } from "./doors/api/faults/fault.js";
export type { LargeInput, RecordedRequest, RecordedRequestOf, SignatureKind } from "./doors/api/recorded-request.js";
export { DataFolderError } from "./hosts/data-folder/data-folder-error.js";
export type { Fetch, Transport, TransportRequest, TransportResponse } from "./hosts/in-process.js";
export type { ListenOptions, Mock, MockClientOptions } from "./mock.js";
export { createMock } from "./mock.js";
export type { MockOptions, NoticeSubject } from "./options/options.js";
export type { Lifecycle } from "./state/lifecycle.js";
export { PersistenceError } from "./state/persistence.js";
export type { Snapshot } from "./state/snapshot.js";
export { SnapshotError } from "./state/snapshot.js";
