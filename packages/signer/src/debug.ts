export type { InspectionWords, WordsOptions } from "./debug/describe-inspection.js";
export { describeInspection, tokensIn } from "./debug/describe-inspection.js";
export { findRequest } from "./debug/find-request.js";
export type { FoundRequest, PastedForm } from "./debug/found-request.js";
export type { InspectedText, Inspection, InspectOptions } from "./debug/inspect-request.js";
export { inspectRequest } from "./debug/inspect-request.js";
