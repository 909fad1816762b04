import { isoTimestamp } from "../../time-formats.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";

/** Lists the long-term tokens of an instance in the order in which they were issued, without what opens it. */
export const describeInstanceToken: Handler<"DescribeInstanceToken"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const tokens = call.store.ofInstance.tokens.childrenOf(instance.id);
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
