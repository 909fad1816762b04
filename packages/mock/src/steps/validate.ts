import { type Context, found } from "../context.js";
import { checkInput } from "../params/check-input.js";
import { decodeParams } from "../params/decode.js";

/** Decodes the action's parameters and holds them against its table. */
export function validate(context: Context): void {
  const operation = found(context.operation, "the operation");
  const { input, ignored } = checkInput(operation, decodeParams(context), context.world.settings.edition);
  context.input = input;
  context.ignored = ignored;
}
