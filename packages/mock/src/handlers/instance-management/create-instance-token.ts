import { instanceKey } from "../../access/instance-key.js";
import { signJwt } from "../../access/jwt.js";
import { findRunningInstance } from "../find.js";
import type { Call, Handler } from "../handler.js";
import { LONG_TERM_MS, TEMPORARY_MS } from "./token-validity.js";

/** Issues a token: for an hour, or one that is kept and listed. */
export const createInstanceToken: Handler<"CreateInstanceToken"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const isLongTerm = input.TokenType === "longterm";
  const createdAtMs = call.clock.now();
  const expiresAtMs = createdAtMs + (isLongTerm ? LONG_TERM_MS : TEMPORARY_MS);
  const id = isLongTerm ? call.ids.tokenId() : null;
  if (id !== null) {
    const description = input.Desc ?? "";
    const token = { instanceId: instance.id, id, description, isEnabled: true, createdAtMs, expiresAtMs };
    call.store.ofInstance.tokens.put(token);
  }
  return {
    Username: call.account,
    Token: tokenOf(instance.id, id, createdAtMs, expiresAtMs, call),
    ExpTime: expiresAtMs,
    TokenId: id,
  };
};

/** An account's token opens every repository of the instance; its id tells whether it was disabled since. */
function tokenOf(instanceId: string, id: string | null, fromMs: number, toMs: number, call: Call): string {
  const claims = {
    ...(id === null ? {} : { jti: id }),
    aud: instanceId,
    sub: call.account,
    iat: Math.floor(fromMs / 1000),
    exp: Math.floor(toMs / 1000),
    access: [{ type: "repository", name: "*", actions: ["pull", "push", "delete"] }],
  };
  return signJwt(claims, instanceKey(call, instanceId));
}
