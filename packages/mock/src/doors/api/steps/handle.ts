import { runDue } from "../../../domain/retention.js";
import { originOf } from "../../http.js";
import { type Context, found } from "../context.js";
import { createCall } from "../handlers/handler.js";
import { findHandler } from "../handlers/index.js";
import { nullForEmpty } from "../nulls.js";
import { checkInput } from "../params/check-input.js";
import { decodeParams } from "../params/decode.js";

/** Decodes the action's parameters and holds them against its table. */
export function validate(context: Context): void {
  const operation = found(context.operation, "the operation");
  const { input, ignored } = checkInput(operation, decodeParams(context), context.world.settings.edition);
  context.input = input;
  context.ignored = ignored;
}

/** Finds the handler of the action. */
export function dispatch(context: Context): void {
  context.handler = findHandler(found(context.operation, "the operation").name);
}

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

/**
 * Makes the handler's changes final. A durable copy, where there is one, is awaited before the answer goes out; a read awaits it
 * too, so that no answer tells what a crash could take back.
 */
export function commit({ world }: Context): undefined | Promise<void> {
  world.store.commit();
  return world.durable?.flushed();
}
