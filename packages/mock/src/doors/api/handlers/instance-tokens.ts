import { isoTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { instanceKey, LONG_TERM_MS, signJwt, TEMPORARY_MS } from "../../../domain/tokens.js";
import type { InstanceToken } from "../../../state/entities/accounts.js";
import { partKey } from "../../../state/keys.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { pageByRow, rowsBelow } from "./list.js";

/** Issues a token: a temporary one, or a long-term one, which is stored and listed. */
export const createInstanceToken: Handler<"CreateInstanceToken"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const isLongTerm = input.TokenType === "longterm";
  const createdAtMs = call.clock.now();
  const expiresAtMs = createdAtMs + (isLongTerm ? LONG_TERM_MS : TEMPORARY_MS);
  const id = isLongTerm ? call.ids.tokenId() : null;
  if (id !== null) {
    const description = input.Desc ?? "";
    const token = { instanceId: instance.id, id, description, isEnabled: true, createdAtMs, expiresAtMs };
    call.store.tokens.put(token);
  }
  return {
    Username: call.account,
    Token: tokenOf(instance.id, id, createdAtMs, expiresAtMs, call),
    ExpTime: expiresAtMs,
    TokenId: id,
  };
};

/** Lists the long-term tokens of an instance in the order of their issue, without their secrets. */
export const describeInstanceToken: Handler<"DescribeInstanceToken"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const tokens = rowsBelow(call.store.tokens, [instance.id]);
  const page = pageByRow(tokens, input, call).map((token) => ({
    Id: token.id,
    Desc: token.description,
    RegistryId: token.instanceId,
    Enabled: token.isEnabled,
    CreatedAt: isoTimestamp(token.createdAtMs),
    ExpiredAt: token.expiresAtMs,
  }));
  return { TotalCount: tokens.length, Tokens: page };
};

/** Changes the description (ModifyFlag 1), or enables or disables the token (2, the default). */
export const modifyInstanceToken: Handler<"ModifyInstanceToken"> = (input, call) => {
  const token = findToken(call, input.RegistryId, input.TokenId);
  const { tokens } = call.store;
  if (input.ModifyFlag === 1) {
    tokens.put({ ...token, description: given(input.Desc, "Desc", 1, call) });
  } else {
    tokens.put({ ...token, isEnabled: given(input.Enable, "Enable", 2, call) });
  }
  return {};
};

/** Deletes a long-term token, which no longer opens anything. */
export const deleteInstanceToken: Handler<"DeleteInstanceToken"> = (input, call) => {
  const token = findToken(call, input.RegistryId, input.TokenId);
  const { tokens } = call.store;
  tokens.delete(tokens.keyOf(token));
  return {};
};

/** A long-term token of an instance. */
function findToken(call: Call, instanceId: string, tokenId: string): InstanceToken {
  const { id } = findRunningInstance(call, instanceId);
  const token = call.store.tokens.get(partKey(id, tokenId));
  if (token === undefined) throw new RegistryRefusal("missing", "The token does not exist.");
  return token;
}

/** The claims of a token: it opens every repository of the instance. Its id lets the mock check that it is still enabled. */
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

function given<Value>(value: Value | undefined, name: string, flag: number, call: Call): Value {
  if (value !== undefined) return value;
  throw call.error(
    "MissingParameter",
    `With a ModifyFlag of ${flag}, the request is missing the parameter \`${name}\`.`,
  );
}
