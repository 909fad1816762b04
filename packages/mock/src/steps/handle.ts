import { type Context, found } from "../context.js";
import { createCall } from "../handlers/handler.js";
import { nullForEmpty } from "../null-for-empty.js";
import { runDue } from "../scheduler.js";
import { originOf } from "../wire.js";

/** Lets the handler answer. What it changed before it failed is taken back. */
export function handle(context: Context): void {
  const { world } = context;
  const handler = found(context.handler, "the handler");
  const operation = found(context.operation, "the operation");
  const input = found(context.input, "the input");
  world.clock.advance();
  try {
    runDue(world);
    const account = found(context.account, "the account");
    const region = found(context.common, "the common parameters").region ?? "";
    const call = createCall({ world, operation, account, region, origin: originOf(context.request) });
    const output = handler(input, call);
    context.output = world.settings.answersNullForEmpty ? nullForEmpty(output, operation) : output;
    context.outcome = { kind: "state" };
  } catch (error) {
    world.store.rollback();
    throw error;
  }
}
