// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of AccessVpc. */
export const AccessVpc: string = "VpcId SubnetId Status AccessIp";

/** Members of SecurityPolicy. */
export const SecurityPolicy: string = 'PolicyIndex:Integer Description CidrBlock{"format":"cidr"} PolicyVersion';
