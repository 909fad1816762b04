import type { Allowlist, SecurityPolicy } from "../../store/entities/allowlist.js";
import { findRunningInstance } from "../find.js";
import type { Call } from "../handler.js";
import { assertCidrBlock, isSameBlock } from "./cidr-block.js";

/** The allowlist of an instance; a new one has no policy. It is kept whatever the state of the public access. */
export function findAllowlist(call: Call, id: string): Allowlist {
  const instance = findRunningInstance(call, id);
  return call.store.ofInstance.allowlists.get(instance.id) ?? { instanceId: instance.id, version: 0, policies: [] };
}

/** Keeps a changed list; each change counts its version up. */
export function putPolicies(call: Call, list: Allowlist, policies: readonly SecurityPolicy[]): void {
  call.store.ofInstance.allowlists.put({ ...list, version: list.version + 1, policies });
}

/** What a request says of a new policy. */
export interface PolicyRequest {
  readonly CidrBlock?: string;
  readonly Description?: string;
}

/** The policies with new ones behind them. */
export function withPolicies(
  policies: readonly SecurityPolicy[],
  added: readonly PolicyRequest[],
  call: Call<"OperationDenied">,
): SecurityPolicy[] {
  const all = [...policies];
  for (const { CidrBlock, Description = "" } of added) {
    if (CidrBlock === undefined) {
      throw call.error("MissingParameter", "A policy is missing the required parameter `CidrBlock`.");
    }
    assertCidrBlock(CidrBlock, call);
    if (all.some(({ cidrBlock }) => isSameBlock(cidrBlock, CidrBlock))) {
      throw call.error("OperationDenied", `There is a policy for ${CidrBlock} already.`);
    }
    all.push({ cidrBlock: CidrBlock, description: Description });
  }
  return all;
}
