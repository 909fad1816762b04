// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of Permission. */
export const Permission: string =
  'Resource!? Actions!?[]{"values":["tcr:PushRepository","tcr:PullRepository","tcr:CreateRepository","tcr:CreateHelmChart","tcr:DescribeHelmCharts"]}';

/** Members of ServiceAccount. */
export const ServiceAccount: string =
  "Name? Description? Disable?:Boolean ExpiresAt?:Integer CreateTime?:Timestamp UpdateTime?:Timestamp Permissions?:Permission[]";
