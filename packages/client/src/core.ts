export { type CallerOptions, createCaller } from "./caller.js";
export type { Caller, CallOptions } from "./contract.js";
