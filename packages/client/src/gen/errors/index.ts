// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

export type {
  CreateMultipleSecurityPolicyErrorCode,
  CreateSecurityPolicyErrorCode,
  DeleteMultipleSecurityPolicyErrorCode,
  DeleteSecurityPolicyErrorCode,
  DescribeExternalEndpointStatusErrorCode,
  DescribeInternalEndpointsErrorCode,
  DescribeSecurityPoliciesErrorCode,
  ManageExternalEndpointErrorCode,
  ManageInternalEndpointErrorCode,
  ModifySecurityPolicyErrorCode,
} from "./access-control.js";
export { actionErrorCodes } from "./by-action.js";
export type { CommonErrorCode, ServiceErrorCode } from "./codes.js";
export { commonErrors, serviceErrors } from "./codes.js";
export type {
  CreateServiceAccountErrorCode,
  DeleteServiceAccountErrorCode,
  DescribeServiceAccountsErrorCode,
  ModifyServiceAccountErrorCode,
  ModifyServiceAccountPasswordErrorCode,
} from "./custom-account.js";
export type { DescribeChartDownloadInfoErrorCode, DownloadHelmChartErrorCode } from "./helm-chart.js";
export type {
  CreateRepositoryErrorCode,
  CreateSignatureErrorCode,
  DeleteImageErrorCode,
  DeleteRepositoryErrorCode,
  DeleteRepositoryTagsErrorCode,
  DescribeGCJobsErrorCode,
  DescribeImageManifestsErrorCode,
  DescribeImagesErrorCode,
  DescribeRepositoriesErrorCode,
  DuplicateImageErrorCode,
  ModifyRepositoryErrorCode,
} from "./image-repository.js";
export type {
  CheckInstanceErrorCode,
  CheckInstanceNameErrorCode,
  CreateImageAccelerationServiceErrorCode,
  CreateInstanceCustomizedDomainErrorCode,
  CreateInstanceErrorCode,
  CreateInstanceTokenErrorCode,
  DeleteImageAccelerateServiceErrorCode,
  DeleteInstanceCustomizedDomainErrorCode,
  DeleteInstanceErrorCode,
  DeleteInstanceTokenErrorCode,
  DescribeImageAccelerateServiceErrorCode,
  DescribeInstanceCustomizedDomainErrorCode,
  DescribeInstanceStatusErrorCode,
  DescribeInstancesErrorCode,
  DescribeInstanceTokenErrorCode,
  DescribeRegionsErrorCode,
  ModifyInstanceErrorCode,
  ModifyInstanceTokenErrorCode,
  RenewInstanceErrorCode,
} from "./instance-management.js";
export type {
  CreateReplicationInstanceErrorCode,
  DeleteReplicationInstanceErrorCode,
  DescribeReplicationInstanceCreateTasksErrorCode,
  DescribeReplicationInstanceSyncStatusErrorCode,
  DescribeReplicationInstancesErrorCode,
  ManageReplicationErrorCode,
} from "./instance-synchronization.js";
export type {
  CreateImmutableTagRulesErrorCode,
  CreateNamespaceErrorCode,
  CreateSignaturePolicyErrorCode,
  DeleteImmutableTagRulesErrorCode,
  DeleteNamespaceErrorCode,
  DeleteSignaturePolicyErrorCode,
  DescribeImmutableTagRulesErrorCode,
  DescribeInstanceAllNamespacesErrorCode,
  DescribeNamespacesErrorCode,
  ModifyImmutableTagRulesErrorCode,
  ModifyNamespaceErrorCode,
} from "./namespace.js";
export type {
  CreateTagRetentionExecutionErrorCode,
  CreateTagRetentionRuleErrorCode,
  DeleteTagRetentionRuleErrorCode,
  DescribeTagRetentionExecutionErrorCode,
  DescribeTagRetentionExecutionTaskErrorCode,
  DescribeTagRetentionRulesErrorCode,
  ModifyTagRetentionRuleErrorCode,
} from "./tag-retention.js";
export type {
  CreateWebhookTriggerErrorCode,
  DeleteWebhookTriggerErrorCode,
  DescribeWebhookTriggerErrorCode,
  DescribeWebhookTriggerLogErrorCode,
  ModifyWebhookTriggerErrorCode,
} from "./trigger.js";
