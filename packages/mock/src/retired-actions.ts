/** Actions that earlier releases of the API had. Source: `deletedActions` in spec/releases.json, releases 9, 10 and 12. */
export const retiredActions: ReadonlySet<string> = new Set([
  "CreateCustomAccount",
  "CreateSecurityPolicies",
  "DeleteCustomAccount",
  "DescribeCustomAccounts",
  "DescribeInstanceAll",
  "ModifyCustomAccount",
]);
