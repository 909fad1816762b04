import type { Allowlist } from "../../store/entities/allowlist.js";
import type { Call } from "../handler.js";
import { assertCidrBlock, isSameBlock } from "./cidr-block.js";

/** How a request names a policy: by its range, or by its place in a version of the list. */
export interface PolicyName {
  readonly PolicyIndex?: number;
  readonly PolicyVersion?: string;
  readonly CidrBlock?: string;
}

/** The place of a policy. Where both are given the range decides, as the manual says; a place in an older version is refused. */
export function findPolicy(list: Allowlist, name: PolicyName, call: Call): number {
  const { PolicyIndex, PolicyVersion, CidrBlock } = name;
  if (CidrBlock !== undefined && CidrBlock !== "") {
    assertCidrBlock(CidrBlock, call);
    return existing(
      list.policies.findIndex(({ cidrBlock }) => isSameBlock(cidrBlock, CidrBlock)),
      list,
      call,
    );
  }
  if (PolicyIndex === undefined) {
    throw call.error("MissingParameter", "The request is missing the parameter `CidrBlock` or `PolicyIndex`.");
  }
  if (PolicyVersion !== undefined && PolicyVersion !== String(list.version)) {
    throw call.error("InvalidParameter", `The allowlist was changed since: its version is ${list.version}.`);
  }
  return existing(PolicyIndex, list, call);
}

function existing(index: number, list: Allowlist, call: Call): number {
  if (list.policies[index] !== undefined) return index;
  throw call.error("ResourceNotFound", "The security policy does not exist.");
}
