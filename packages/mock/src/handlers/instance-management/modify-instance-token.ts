import type { Call, Handler } from "../handler.js";
import { findToken } from "./find-token.js";

/** Changes the description (ModifyFlag 1), or enables or disables the token (2, the default). */
export const modifyInstanceToken: Handler<"ModifyInstanceToken"> = (input, call) => {
  const token = findToken(call, input.RegistryId, input.TokenId);
  const { tokens } = call.store.ofInstance;
  if (input.ModifyFlag === 1) {
    tokens.put({ ...token, description: given(input.Desc, "Desc", 1, call) });
  } else {
    tokens.put({ ...token, isEnabled: given(input.Enable, "Enable", 2, call) });
  }
  return {};
};

function given<Value>(value: Value | undefined, name: string, flag: number, call: Call): Value {
  if (value !== undefined) return value;
  throw call.error(
    "MissingParameter",
    `With a ModifyFlag of ${flag}, the request is missing the parameter \`${name}\`.`,
  );
}
