import { type Context, found, type Step } from "./context.js";
import { ApiError } from "./errors.js";
import { authenticate } from "./steps/authenticate.js";
import { commit } from "./steps/commit.js";
import { dispatch } from "./steps/dispatch.js";
import { handle } from "./steps/handle.js";
import { identify } from "./steps/identify.js";
import { parse } from "./steps/parse.js";
import { region } from "./steps/region.js";
import { respond } from "./steps/respond.js";
import { size } from "./steps/size.js";
import { throttle } from "./steps/throttle.js";
import { validate } from "./steps/validate.js";
import type { WireRequest } from "./wire.js";
import type { World } from "./world.js";

/** What happens to every request, in this order. */
export const pipeline: readonly Step[] = [
  parse,
  size,
  identify,
  authenticate,
  region,
  throttle,
  validate,
  dispatch,
  handle,
  commit,
  respond,
];

/** Sends a request through the pipeline. One that fails goes straight to `respond`. */
export async function runPipeline(world: World, request: WireRequest): Promise<Context> {
  const context: Context = { world, request, requestId: world.ids.requestId() };
  for (const step of pipeline) {
    if (context.error !== undefined && step !== respond) continue;
    try {
      const pending = step(context);
      // Most steps are synchronous, and waiting for nothing takes time.
      if (pending !== undefined) await pending;
    } catch (thrown) {
      context.error = ApiError.from(thrown);
    }
  }
  found(context.response, "the response");
  return context;
}
