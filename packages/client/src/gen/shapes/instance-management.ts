// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of CustomizedDomainInfo. */
export const CustomizedDomainInfo: Shape = /* @__PURE__ */ defineShape(
  'RegistryId CertId DomainName Status{"values":["SUCCESS","FAILURE","CREATING","DELETING"]}',
);

/** Members of Region. */
export const Region: Shape = /* @__PURE__ */ defineShape(
  "Alias RegionId:Integer RegionName Status Remark CreatedAt:Timestamp UpdatedAt:Timestamp Id:Integer",
);

/** Members of Registry. */
export const Registry: Shape = /* @__PURE__ */ defineShape(
  'RegistryId RegistryName RegistryType{"values":["basic","standard","premium"]} Status PublicDomain CreatedAt:Timestamp RegionName RegionId:Integer EnableAnonymous:Boolean TokenValidTime:Integer InternalEndpoint TagSpecification?:TagSpecification ExpiredAt? PayMod?:Integer{"values":[0,1]} RenewFlag?:Integer{"values":[0,1,2]} DeletionProtection:Boolean{"values":[true,false]}',
);

/** Members of RegistryChargePrepaid. */
export const RegistryChargePrepaid: Shape = /* @__PURE__ */ defineShape(
  'Period!:Integer RenewFlag!:Integer{"values":[0,1,2]}',
);

/** Members of RegistryCondition. */
export const RegistryCondition: Shape = /* @__PURE__ */ defineShape("Type Status Reason?");

/** Members of RegistryStatus. */
export const RegistryStatus: Shape = /* @__PURE__ */ defineShape("RegistryId Status Conditions?:RegistryCondition[]");

/** Members of TcrInstanceToken. */
export const TcrInstanceToken: Shape = /* @__PURE__ */ defineShape(
  "Id Desc RegistryId Enabled:Boolean CreatedAt:Timestamp ExpiredAt:Integer",
);
