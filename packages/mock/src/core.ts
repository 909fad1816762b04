export type { EmulatedClock } from "./base/clock.js";
export type { ChartToUpload, ImageToPush } from "./domain/content.js";
export type { AccountCredentials } from "./domain/credentials.js";
export { exampleCredentials } from "./domain/credentials.js";
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
export type { Diagnosis } from "./doors/api/diagnosis.js";
export type { ActionName, ActiveFault, Fault, FaultScope, InputMatch, PartOfInput } from "./doors/api/faults/fault.js";
export type { LargeInput, RecordedRequest, RecordedRequestOf } from "./doors/api/recorded-request.js";
export { Emulator } from "./emulator.js";
export type { Fetch, Transport, TransportRequest, TransportResponse } from "./hosts/in-process.js";
export { createFetch, createTransport } from "./hosts/in-process.js";
export type { EmulatorOptions } from "./options/options.js";
export type { Lifecycle } from "./state/lifecycle.js";
export type { Bookkeeping, KeptState, Persistence, WholeState } from "./state/persistence.js";
export { PersistenceError } from "./state/persistence.js";
export type { Snapshot } from "./state/snapshot.js";
export { SnapshotError } from "./state/snapshot.js";
