import { type Context, found } from "../context.js";
import { exampleAnswer } from "../handlers/example.js";
import { createCall } from "../handlers/handler.js";

/** Lets the handler answer. What it changed before it failed is taken back. */
export function handle(context: Context): void {
  const { world, handler } = context;
  const operation = found(context.operation, "the operation");
  const input = found(context.input, "the input");
  world.clock.advance();
  if (handler === undefined) {
    const { output, source } = exampleAnswer(operation, input);
    context.output = output;
    context.outcome = { kind: "example", source };
    return;
  }
  try {
    const account = found(context.account, "the account");
    const region = found(context.common, "the common parameters").region ?? "";
    context.output = handler(input, createCall({ world, operation, account, region }));
    context.outcome = { kind: "state" };
  } catch (error) {
    world.store.rollback();
    throw error;
  }
}
