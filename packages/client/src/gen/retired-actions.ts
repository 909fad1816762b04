// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { RetiredAction } from "../tables/service-facts.js";

/** Actions that earlier releases had and the API has no more. */
export const retiredActions: readonly RetiredAction[] = [
  { name: "CreateCustomAccount", release: 12, successors: ["CreateServiceAccount"] },
  { name: "CreateSecurityPolicies", release: 9, successors: ["CreateMultipleSecurityPolicy", "CreateSecurityPolicy"] },
  { name: "DeleteCustomAccount", release: 12, successors: ["DeleteServiceAccount"] },
  { name: "DescribeCustomAccounts", release: 12, successors: ["DescribeServiceAccounts"] },
  { name: "DescribeInstanceAll", release: 10, successors: ["DescribeInstances"] },
  { name: "ModifyCustomAccount", release: 12, successors: ["ModifyServiceAccount", "ModifyServiceAccountPassword"] },
];
