import { type Context, found, type Step } from "./context.js";
import { ApiError } from "./errors.js";
import { afflict } from "./steps/afflict.js";
import { authenticate } from "./steps/authenticate.js";
import { chooseFaults } from "./steps/choose-faults.js";
import { commit } from "./steps/commit.js";
import { damage } from "./steps/damage.js";
import { dispatch } from "./steps/dispatch.js";
import { handle } from "./steps/handle.js";
import { identify } from "./steps/identify.js";
import { interfere } from "./steps/interfere.js";
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
  chooseFaults,
  authenticate,
  region,
  throttle,
  interfere,
  validate,
  dispatch,
  handle,
  afflict,
  commit,
  respond,
  damage,
];

/** What also happens to a request that has failed. */
const answering: ReadonlySet<Step> = new Set([respond, damage]);

/** Sends a request through the pipeline. One that fails goes straight to `respond`. */
export async function runPipeline(world: World, request: WireRequest): Promise<Context> {
  const context: Context = { world, request, requestId: world.ids.requestId() };
  for (const step of pipeline) {
    if (context.error !== undefined && !answering.has(step)) continue;
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
