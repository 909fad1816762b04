export type { ChartToUpload } from "./chart-to-upload.js";
export type { EmulatedClock } from "./clock.js";
export type { AccountCredentials } from "./credentials.js";
export { exampleCredentials } from "./credentials.js";
export type { Diagnosis } from "./diagnosis.js";
export type { Bookkeeping, Durable, WholeState } from "./durable.js";

export { Emulator } from "./emulator.js";
export type { EmulatorOptions } from "./emulator-options.js";
export type { ActiveFault, Fault } from "./faults/fault.js";
export type { ImageToPush } from "./image-to-push.js";
export type { Transport, TransportRequest, TransportResponse } from "./in-process.js";
export { createFetch, createTransport } from "./in-process.js";
export type { RecordedRequest } from "./recorded-request.js";
export type { Snapshot } from "./snapshot/snapshot.js";
export { SnapshotError } from "./snapshot/snapshot.js";
export type { Lifecycle } from "./store/lifecycle.js";
