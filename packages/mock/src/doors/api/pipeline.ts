import type { WholeRequest } from "../http.js";
import { type ApiServices, type Context, found, type Step } from "./context.js";
import { ApiError } from "./errors.js";
import { afterHandler, beforeHandler, chooseFaults, onResponse } from "./faults/steps.js";
import { authenticate } from "./steps/authenticate.js";
import { commit, dispatch, handle, validate } from "./steps/handle.js";
import { identify, region } from "./steps/identify.js";
import { size, throttle } from "./steps/limits.js";
import { parse } from "./steps/parse.js";
import { persisted, respond } from "./steps/respond.js";

/** The steps of every request, in this order. */
export const pipeline: readonly Step[] = [
  parse,
  size,
  identify,
  chooseFaults,
  authenticate,
  region,
  throttle,
  beforeHandler,
  validate,
  dispatch,
  handle,
  afterHandler,
  commit,
  respond,
  persisted,
  onResponse,
];

/** Steps that also run for a request that has failed. */
const answering: ReadonlySet<Step> = new Set([respond, onResponse]);

/** Runs a request through the pipeline. An error skips all steps up to `respond`. */
export async function runPipeline(services: ApiServices, request: WholeRequest): Promise<Context> {
  const context: Context = { services, request, requestId: services.ids.requestId() };
  for (const step of pipeline) {
    if (context.error !== undefined && !answering.has(step)) continue;
    try {
      const pending = step(context);
      // Most steps are synchronous, and an await costs time.
      if (pending !== undefined) await pending;
    } catch (thrown) {
      context.error = ApiError.from(thrown);
    }
  }
  found(context.response, "the response");
  return context;
}
