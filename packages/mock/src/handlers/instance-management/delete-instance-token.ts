import type { Handler } from "../handler.js";
import { findToken } from "./find-token.js";

/** Deletes a long-term token, which opens nothing from then on. */
export const deleteInstanceToken: Handler<"DeleteInstanceToken"> = (input, call) => {
  const token = findToken(call, input.RegistryId, input.TokenId);
  const { tokens } = call.store.ofInstance;
  tokens.delete(tokens.keyOf(token));
  return {};
};
