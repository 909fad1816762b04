import type { Ids } from "../ids.js";
import { partKey } from "../store/instance-tables.js";
import type { Store } from "../store/store.js";
import { hmac } from "./hmac.js";
import { instanceKey } from "./instance-key.js";

/** Whether a token is a long-term token of an instance: signed for it, there still, on, and not run out. */
export function opensInstance(
  world: { readonly store: Store; readonly ids: Ids },
  instanceId: string,
  token: string,
  nowMs: number,
): boolean {
  const [head = "", claims = "", signature] = token.split(".");
  if (signature === undefined || hmac(instanceKey(world, instanceId), `${head}.${claims}`) !== signature) return false;
  const { jti } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))) as { readonly jti?: string };
  const row = world.store.ofInstance.tokens.get(partKey(instanceId, jti ?? ""));
  return row?.isEnabled === true && row.expiresAtMs > nowMs;
}
