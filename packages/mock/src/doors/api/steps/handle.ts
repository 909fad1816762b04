import { RegistryRefusal } from "../../../domain/errors.js";
import { runDue } from "../../../domain/retention.js";
import { originOf } from "../../http.js";
import { type Context, found } from "../context.js";
import { parameterOfOther } from "../domestic/domestic-only.js";
import { withDomestic } from "../domestic/load-domestic.js";
import { ApiError } from "../errors.js";
import { IN_DOMESTIC } from "../handlers/edition-handler.js";
import { createCall } from "../handlers/handler.js";
import { nullForEmpty } from "../nulls.js";
import { checkInput } from "../params/check-input.js";
import { paramsOf } from "../params/decode.js";
import { errorOfRefusal } from "../refusals.js";

/** Decodes the action's parameters and checks them against its table. What only another edition has is told when it is refused. */
export function validate(context: Context): void | Promise<void> {
  const operation = found(context.operation, "the operation");
  const { settings } = context.services;
  const params = paramsOf(context);
  try {
    const { input, ignored } = checkInput(operation, params, settings);
    context.input = input;
    context.ignored = ignored;
  } catch (error) {
    if (settings.edition !== "intl" || !(error instanceof ApiError)) throw error;
    return withDomestic(({ tables: [{ operations }] }) => {
      const other = operations[operation.name];
      const path = other && parameterOfOther(params, operation, other);
      if (path === undefined) throw error;
      throw new ApiError(error.code, `${error.message} As to \`${path.slice(0, 100)}\`, ${IN_DOMESTIC}.`);
    });
  }
}

/** Finds the handler of the action. Where changes are refused, tries before anything is changed whether they still are. */
export function dispatch(context: Context): undefined | Promise<void> {
  const table = found(context.table, "the table");
  context.handler = table.handlerOf(found(context.operation, "the operation").name);
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
