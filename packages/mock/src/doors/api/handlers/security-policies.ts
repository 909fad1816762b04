import type { Allowlist, SecurityPolicy } from "../../../state/entities/access-control.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";

/** A new policy in a request. */
interface PolicyRequest {
  readonly CidrBlock?: string;
  readonly Description?: string;
}

/** The policy that a request names, by its range, or by its index in a version of the list. */
interface PolicyName {
  readonly PolicyIndex?: number;
  readonly PolicyVersion?: string;
  readonly CidrBlock?: string;
}

const BLOCK = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;

/** Adds a policy after the others. */
export const createSecurityPolicy: Handler<"CreateSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  putPolicies(call, list, withPolicies(list.policies, [input], call));
  return { RegistryId: list.instanceId };
};

/** Adds several policies, all or none. It reads range and description of each. */
export const createMultipleSecurityPolicy: Handler<"CreateMultipleSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  putPolicies(call, list, withPolicies(list.policies, input.SecurityGroupPolicySet, call));
  return { RegistryId: list.instanceId };
};

/** Lists the allowlist. An index counts from 0; every row shows the version of the whole list. */
export const describeSecurityPolicies: Handler<"DescribeSecurityPolicies"> = (input, call) => {
  const { policies, version } = findAllowlist(call, input.RegistryId);
  return {
    SecurityPolicySet: policies.map(({ cidrBlock, description }, index) => ({
      PolicyIndex: index,
      Description: description,
      CidrBlock: cidrBlock,
      PolicyVersion: String(version),
    })),
  };
};

/** Replaces the policy at an index. */
export const modifySecurityPolicy: Handler<"ModifySecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  const index = findPolicy(list, { PolicyIndex: input.PolicyIndex }, call);
  assertCidrBlock(input.CidrBlock, call);
  if (list.policies.some(({ cidrBlock }, other) => other !== index && isSameBlock(cidrBlock, input.CidrBlock))) {
    throw call.error("InvalidParameter", `There is another policy for ${input.CidrBlock}.`);
  }
  putPolicies(call, list, list.policies.with(index, { cidrBlock: input.CidrBlock, description: input.Description }));
  return { RegistryId: list.instanceId };
};

/** Deletes a policy; later ones move up. */
export const deleteSecurityPolicy: Handler<"DeleteSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  putPolicies(call, list, list.policies.toSpliced(findPolicy(list, input, call), 1));
  return { RegistryId: list.instanceId };
};

/** Deletes several policies, all or none, by their indexes before the call. */
export const deleteMultipleSecurityPolicy: Handler<"DeleteMultipleSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  const indexes = new Set(input.SecurityGroupPolicySet.map((name) => findPolicy(list, name, call)));
  if (indexes.size > 0) {
    putPolicies(
      call,
      list,
      list.policies.filter((_, index) => !indexes.has(index)),
    );
  }
  return { RegistryId: list.instanceId };
};

/** The allowlist of an instance, empty at first. It does not depend on the public access. */
function findAllowlist(call: Call, id: string): Allowlist {
  const instance = findRunningInstance(call, id);
  return call.store.allowlists.get(instance.id) ?? { instanceId: instance.id, version: 0, policies: [] };
}

/** Stores a changed list under the next version. */
function putPolicies(call: Call, list: Allowlist, policies: readonly SecurityPolicy[]): void {
  call.store.allowlists.put({ ...list, version: list.version + 1, policies });
}

/** The policies with new ones after them. */
function withPolicies(
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

/** The index of a policy. A range goes before an index, as the table has it for one policy; an index in an older version is refused. */
function findPolicy(list: Allowlist, name: PolicyName, call: Call): number {
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

/** Checks that a text is an IPv4 address or range, as the manual shows them: `192.168.0.0/24`, also `127.0.0.1/24`. */
function assertCidrBlock(text: string, call: Call): void {
  const [, ...parts] = BLOCK.exec(text) ?? [];
  const [bits = "32", ...octets] = parts.toReversed();
  if (octets.length === 4 && octets.every((octet) => Number(octet) <= 255) && Number(bits) <= 32) return;
  throw call.error(
    "InvalidParameterValue",
    "The value of the parameter `CidrBlock` must be an IPv4 address or range, such as 192.168.0.0/24.",
  );
}

/** Whether two texts mean the same: a single address is a range of one. */
function isSameBlock(left: string, right: string): boolean {
  return withBits(left) === withBits(right);
}

function existing(index: number, list: Allowlist, call: Call): number {
  if (list.policies[index] !== undefined) return index;
  throw call.error("ResourceNotFound", "The security policy does not exist.");
}

function withBits(text: string): string {
  return text.includes("/") ? text : `${text}/32`;
}
