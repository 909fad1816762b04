// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of CustomizedDomainInfo. */
export const CustomizedDomainInfo: Shape = [
  { name: "RegistryId", type: "String" },
  { name: "CertId", type: "String" },
  { name: "DomainName", type: "String" },
  { name: "Status", type: "String", values: ["SUCCESS", "FAILURE", "CREATING", "DELETING"] },
];

/** Members of Region. */
export const Region: Shape = [
  { name: "Alias", type: "String" },
  { name: "RegionId", type: "Integer", region: "number" },
  { name: "RegionName", type: "String", region: "name" },
  { name: "Status", type: "String" },
  { name: "Remark", type: "String" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "UpdatedAt", type: "Timestamp" },
  { name: "Id", type: "Integer" },
];

/** Members of Registry. */
export const Registry: Shape = [
  { name: "RegistryId", type: "String" },
  { name: "RegistryName", type: "String" },
  { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
  { name: "Status", type: "String" },
  { name: "PublicDomain", type: "String" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "RegionName", type: "String", region: "name" },
  { name: "RegionId", type: "Integer", region: "number" },
  { name: "EnableAnonymous", type: "Boolean" },
  { name: "TokenValidTime", type: "Integer" },
  { name: "InternalEndpoint", type: "String" },
  { name: "TagSpecification", type: "TagSpecification", nullable: true },
  { name: "ExpiredAt", type: "String", nullable: true, onlyFor: { PayMod: 1 } },
  { name: "PayMod", type: "Integer", nullable: true, values: [0, 1] },
  { name: "RenewFlag", type: "Integer", nullable: true, values: [0, 1, 2], onlyFor: { PayMod: 1 } },
  { name: "DeletionProtection", type: "Boolean", values: [true, false] },
];

/** Members of RegistryChargePrepaid. */
export const RegistryChargePrepaid: Shape = [
  { name: "Period", type: "Integer", required: true },
  { name: "RenewFlag", type: "Integer", required: true, values: [0, 1, 2] },
];

/** Members of RegistryCondition. */
export const RegistryCondition: Shape = [
  { name: "Type", type: "String" },
  { name: "Status", type: "String" },
  { name: "Reason", type: "String", nullable: true },
];

/** Members of RegistryStatus. */
export const RegistryStatus: Shape = [
  { name: "RegistryId", type: "String" },
  { name: "Status", type: "String" },
  { name: "Conditions", type: "RegistryCondition", list: 1, nullable: true },
];

/** Members of TcrInstanceToken. */
export const TcrInstanceToken: Shape = [
  { name: "Id", type: "String" },
  { name: "Desc", type: "String" },
  { name: "RegistryId", type: "String" },
  { name: "Enabled", type: "Boolean" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "ExpiredAt", type: "Integer" },
];
