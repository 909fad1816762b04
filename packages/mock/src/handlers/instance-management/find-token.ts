import type { InstanceToken } from "../../store/entities/instance-token.js";
import { partKey } from "../../store/instance-tables.js";
import { findRunningInstance, notFound } from "../find.js";
import type { Call } from "../handler.js";

/** A long-term token of an instance. */
export function findToken(call: Call, instanceId: string, tokenId: string): InstanceToken {
  const { id } = findRunningInstance(call, instanceId);
  const token = call.store.ofInstance.tokens.get(partKey(id, tokenId));
  if (token === undefined) throw notFound(call, "The token does not exist.");
  return token;
}
