import { RegistryRefusal } from "../../../domain/errors.js";
import { runDue } from "../../../domain/retention.js";
import { originOf } from "../../http.js";
import { type Context, found } from "../context.js";
import { createCall } from "../handlers/handler.js";
import { findHandler } from "../handlers/index.js";
import { nullForEmpty } from "../nulls.js";
import { checkInput } from "../params/check-input.js";
import { decodeParams } from "../params/decode.js";
import { errorOfRefusal } from "../refusals.js";

/** Decodes the action's parameters and checks them against its table. */
export function validate(context: Context): void {
  const operation = found(context.operation, "the operation");
  const { input, ignored } = checkInput(operation, decodeParams(context), context.services.settings.edition);
  context.input = input;
  context.ignored = ignored;
}

/** Finds the handler of the action. Where changes are refused, tries before anything is changed whether they still are. */
export function dispatch(context: Context): undefined | Promise<void> {
  context.handler = findHandler(found(context.operation, "the operation").name);
  const { persistence } = context.services;
  return persistence?.refusal?.() === undefined ? undefined : persistence.retry?.();
}

/** Runs the handler. An error rolls back its changes. */
export function handle(context: Context): void {
  const { services } = context;
  const handler = found(context.handler, "the handler");
  const operation = found(context.operation, "the operation");
  const input = found(context.input, "the input");
  services.clock.advance();
  try {
    runDue(services);
    const account = found(context.account, "the account");
    const region = found(context.common, "the common parameters").region ?? "";
    const call = createCall({ services, operation, account, region, origin: originOf(context.request) });
    const output = handler(input, call);
    context.output = services.settings.nullForEmpty ? nullForEmpty(output, operation) : output;
    context.outcome = { kind: "state" };
  } catch (error) {
    services.store.rollback();
    throw error instanceof RegistryRefusal ? errorOfRefusal(error, operation) : error;
  }
}

/** Commits the handler's changes: from here on they are being persisted. */
export function commit({ services }: Context): void {
  services.store.commit();
}
