// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of CustomizedDomainInfo. */
export const CustomizedDomainInfo: string =
  'RegistryId CertId DomainName Status{"values":["SUCCESS","FAILURE","CREATING","DELETING"]}';

/** Members of Region. */
export const Region: string =
  "Alias RegionId:Integer RegionName Status Remark CreatedAt:Timestamp UpdatedAt:Timestamp Id:Integer";

/** Members of Registry. */
export const Registry: string =
  'RegistryId RegistryName RegistryType{"values":["basic","standard","premium"]} Status PublicDomain CreatedAt:Timestamp RegionName RegionId:Integer EnableAnonymous:Boolean TokenValidTime:Integer InternalEndpoint TagSpecification?:TagSpecification ExpiredAt? PayMod?:Integer{"values":[0,1]} RenewFlag?:Integer{"values":[0,1,2]} DeletionProtection:Boolean{"values":[true,false]}';

/** Members of RegistryChargePrepaid. */
export const RegistryChargePrepaid: string = 'Period!:Integer RenewFlag!:Integer{"values":[0,1,2]}';

/** Members of RegistryCondition. */
export const RegistryCondition: string = "Type Status Reason?";

/** Members of RegistryStatus. */
export const RegistryStatus: string = "RegistryId Status Conditions?:RegistryCondition[]";

/** Members of TcrInstanceToken. */
export const TcrInstanceToken: string = "Id Desc RegistryId Enabled:Boolean CreatedAt:Timestamp ExpiredAt:Integer";
