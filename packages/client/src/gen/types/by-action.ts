// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type {
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
} from "../errors/access-control.js";
import type {
  CreateServiceAccountErrorCode,
  DeleteServiceAccountErrorCode,
  DescribeServiceAccountsErrorCode,
  ModifyServiceAccountErrorCode,
  ModifyServiceAccountPasswordErrorCode,
} from "../errors/custom-account.js";
import type { DescribeChartDownloadInfoErrorCode, DownloadHelmChartErrorCode } from "../errors/helm-chart.js";
import type {
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
} from "../errors/image-repository.js";
import type {
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
} from "../errors/instance-management.js";
import type {
  CreateReplicationInstanceErrorCode,
  DeleteReplicationInstanceErrorCode,
  DescribeReplicationInstanceCreateTasksErrorCode,
  DescribeReplicationInstanceSyncStatusErrorCode,
  DescribeReplicationInstancesErrorCode,
  ManageReplicationErrorCode,
} from "../errors/instance-synchronization.js";
import type {
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
} from "../errors/namespace.js";
import type {
  CreateTagRetentionExecutionErrorCode,
  CreateTagRetentionRuleErrorCode,
  DeleteTagRetentionRuleErrorCode,
  DescribeTagRetentionExecutionErrorCode,
  DescribeTagRetentionExecutionTaskErrorCode,
  DescribeTagRetentionRulesErrorCode,
  ModifyTagRetentionRuleErrorCode,
} from "../errors/tag-retention.js";
import type {
  CreateWebhookTriggerErrorCode,
  DeleteWebhookTriggerErrorCode,
  DescribeWebhookTriggerErrorCode,
  DescribeWebhookTriggerLogErrorCode,
  ModifyWebhookTriggerErrorCode,
} from "../errors/trigger.js";
import type {
  CreateMultipleSecurityPolicyRequest,
  CreateMultipleSecurityPolicyResponse,
  CreateSecurityPolicyRequest,
  CreateSecurityPolicyResponse,
  DeleteMultipleSecurityPolicyRequest,
  DeleteMultipleSecurityPolicyResponse,
  DeleteSecurityPolicyRequest,
  DeleteSecurityPolicyResponse,
  DescribeExternalEndpointStatusRequest,
  DescribeExternalEndpointStatusResponse,
  DescribeInternalEndpointsRequest,
  DescribeInternalEndpointsResponse,
  DescribeSecurityPoliciesRequest,
  DescribeSecurityPoliciesResponse,
  ManageExternalEndpointRequest,
  ManageExternalEndpointResponse,
  ManageInternalEndpointRequest,
  ManageInternalEndpointResponse,
  ModifySecurityPolicyRequest,
  ModifySecurityPolicyResponse,
} from "./access-control.js";
import type {
  CreateServiceAccountRequest,
  CreateServiceAccountResponse,
  DeleteServiceAccountRequest,
  DeleteServiceAccountResponse,
  DescribeServiceAccountsRequest,
  DescribeServiceAccountsResponse,
  ModifyServiceAccountPasswordRequest,
  ModifyServiceAccountPasswordResponse,
  ModifyServiceAccountRequest,
  ModifyServiceAccountResponse,
} from "./custom-account.js";
import type {
  DescribeChartDownloadInfoRequest,
  DescribeChartDownloadInfoResponse,
  DownloadHelmChartRequest,
  DownloadHelmChartResponse,
} from "./helm-chart.js";
import type {
  CreateRepositoryRequest,
  CreateRepositoryResponse,
  CreateSignatureRequest,
  CreateSignatureResponse,
  DeleteImageRequest,
  DeleteImageResponse,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
  DeleteRepositoryTagsRequest,
  DeleteRepositoryTagsResponse,
  DescribeGCJobsRequest,
  DescribeGCJobsResponse,
  DescribeImageManifestsRequest,
  DescribeImageManifestsResponse,
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeRepositoriesRequest,
  DescribeRepositoriesResponse,
  DuplicateImageRequest,
  DuplicateImageResponse,
  ModifyRepositoryRequest,
  ModifyRepositoryResponse,
} from "./image-repository.js";
import type {
  CheckInstanceNameRequest,
  CheckInstanceNameResponse,
  CheckInstanceRequest,
  CheckInstanceResponse,
  CreateImageAccelerationServiceRequest,
  CreateImageAccelerationServiceResponse,
  CreateInstanceCustomizedDomainRequest,
  CreateInstanceCustomizedDomainResponse,
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInstanceTokenRequest,
  CreateInstanceTokenResponse,
  DeleteImageAccelerateServiceRequest,
  DeleteImageAccelerateServiceResponse,
  DeleteInstanceCustomizedDomainRequest,
  DeleteInstanceCustomizedDomainResponse,
  DeleteInstanceRequest,
  DeleteInstanceResponse,
  DeleteInstanceTokenRequest,
  DeleteInstanceTokenResponse,
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  DescribeRegionsRequest,
  DescribeRegionsResponse,
  ModifyInstanceRequest,
  ModifyInstanceResponse,
  ModifyInstanceTokenRequest,
  ModifyInstanceTokenResponse,
  RenewInstanceRequest,
  RenewInstanceResponse,
} from "./instance-management.js";
import type {
  CreateReplicationInstanceRequest,
  CreateReplicationInstanceResponse,
  DeleteReplicationInstanceRequest,
  DeleteReplicationInstanceResponse,
  DescribeReplicationInstanceCreateTasksRequest,
  DescribeReplicationInstanceCreateTasksResponse,
  DescribeReplicationInstanceSyncStatusRequest,
  DescribeReplicationInstanceSyncStatusResponse,
  DescribeReplicationInstancesRequest,
  DescribeReplicationInstancesResponse,
  ManageReplicationRequest,
  ManageReplicationResponse,
} from "./instance-synchronization.js";
import type {
  CreateImmutableTagRulesRequest,
  CreateImmutableTagRulesResponse,
  CreateNamespaceRequest,
  CreateNamespaceResponse,
  CreateSignaturePolicyRequest,
  CreateSignaturePolicyResponse,
  DeleteImmutableTagRulesRequest,
  DeleteImmutableTagRulesResponse,
  DeleteNamespaceRequest,
  DeleteNamespaceResponse,
  DeleteSignaturePolicyRequest,
  DeleteSignaturePolicyResponse,
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeInstanceAllNamespacesRequest,
  DescribeInstanceAllNamespacesResponse,
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  ModifyImmutableTagRulesRequest,
  ModifyImmutableTagRulesResponse,
  ModifyNamespaceRequest,
  ModifyNamespaceResponse,
} from "./namespace.js";
import type {
  CreateTagRetentionExecutionRequest,
  CreateTagRetentionExecutionResponse,
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  DeleteTagRetentionRuleRequest,
  DeleteTagRetentionRuleResponse,
  DescribeTagRetentionExecutionRequest,
  DescribeTagRetentionExecutionResponse,
  DescribeTagRetentionExecutionTaskRequest,
  DescribeTagRetentionExecutionTaskResponse,
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
} from "./tag-retention.js";
import type {
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  DeleteWebhookTriggerRequest,
  DeleteWebhookTriggerResponse,
  DescribeWebhookTriggerLogRequest,
  DescribeWebhookTriggerLogResponse,
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
} from "./trigger.js";

/** The types of CheckInstance. */
export interface CheckInstanceTypes {
  input: CheckInstanceRequest;
  output: CheckInstanceResponse;
  errorCode: CheckInstanceErrorCode;
}

/** The types of CheckInstanceName. */
export interface CheckInstanceNameTypes {
  input: CheckInstanceNameRequest;
  output: CheckInstanceNameResponse;
  errorCode: CheckInstanceNameErrorCode;
}

/** The types of CreateImageAccelerationService. */
export interface CreateImageAccelerationServiceTypes {
  input: CreateImageAccelerationServiceRequest;
  output: CreateImageAccelerationServiceResponse;
  errorCode: CreateImageAccelerationServiceErrorCode;
}

/** The types of CreateImmutableTagRules. */
export interface CreateImmutableTagRulesTypes {
  input: CreateImmutableTagRulesRequest;
  output: CreateImmutableTagRulesResponse;
  errorCode: CreateImmutableTagRulesErrorCode;
}

/** The types of CreateInstance. */
export interface CreateInstanceTypes {
  input: CreateInstanceRequest;
  output: CreateInstanceResponse;
  errorCode: CreateInstanceErrorCode;
}

/** The types of CreateInstanceCustomizedDomain. */
export interface CreateInstanceCustomizedDomainTypes {
  input: CreateInstanceCustomizedDomainRequest;
  output: CreateInstanceCustomizedDomainResponse;
  errorCode: CreateInstanceCustomizedDomainErrorCode;
}

/** The types of CreateInstanceToken. */
export interface CreateInstanceTokenTypes {
  input: CreateInstanceTokenRequest;
  output: CreateInstanceTokenResponse;
  errorCode: CreateInstanceTokenErrorCode;
}

/** The types of CreateMultipleSecurityPolicy. */
export interface CreateMultipleSecurityPolicyTypes {
  input: CreateMultipleSecurityPolicyRequest;
  output: CreateMultipleSecurityPolicyResponse;
  errorCode: CreateMultipleSecurityPolicyErrorCode;
}

/** The types of CreateNamespace. */
export interface CreateNamespaceTypes {
  input: CreateNamespaceRequest;
  output: CreateNamespaceResponse;
  errorCode: CreateNamespaceErrorCode;
}

/** The types of CreateReplicationInstance. */
export interface CreateReplicationInstanceTypes {
  input: CreateReplicationInstanceRequest;
  output: CreateReplicationInstanceResponse;
  errorCode: CreateReplicationInstanceErrorCode;
}

/** The types of CreateRepository. */
export interface CreateRepositoryTypes {
  input: CreateRepositoryRequest;
  output: CreateRepositoryResponse;
  errorCode: CreateRepositoryErrorCode;
}

/** The types of CreateSecurityPolicy. */
export interface CreateSecurityPolicyTypes {
  input: CreateSecurityPolicyRequest;
  output: CreateSecurityPolicyResponse;
  errorCode: CreateSecurityPolicyErrorCode;
}

/** The types of CreateServiceAccount. */
export interface CreateServiceAccountTypes {
  input: CreateServiceAccountRequest;
  output: CreateServiceAccountResponse;
  errorCode: CreateServiceAccountErrorCode;
}

/** The types of CreateSignature. */
export interface CreateSignatureTypes {
  input: CreateSignatureRequest;
  output: CreateSignatureResponse;
  errorCode: CreateSignatureErrorCode;
}

/** The types of CreateSignaturePolicy. */
export interface CreateSignaturePolicyTypes {
  input: CreateSignaturePolicyRequest;
  output: CreateSignaturePolicyResponse;
  errorCode: CreateSignaturePolicyErrorCode;
}

/** The types of CreateTagRetentionExecution. */
export interface CreateTagRetentionExecutionTypes {
  input: CreateTagRetentionExecutionRequest;
  output: CreateTagRetentionExecutionResponse;
  errorCode: CreateTagRetentionExecutionErrorCode;
}

/** The types of CreateTagRetentionRule. */
export interface CreateTagRetentionRuleTypes {
  input: CreateTagRetentionRuleRequest;
  output: CreateTagRetentionRuleResponse;
  errorCode: CreateTagRetentionRuleErrorCode;
}

/** The types of CreateWebhookTrigger. */
export interface CreateWebhookTriggerTypes {
  input: CreateWebhookTriggerRequest;
  output: CreateWebhookTriggerResponse;
  errorCode: CreateWebhookTriggerErrorCode;
}

/** The types of DeleteImage. */
export interface DeleteImageTypes {
  input: DeleteImageRequest;
  output: DeleteImageResponse;
  errorCode: DeleteImageErrorCode;
}

/** The types of DeleteImageAccelerateService. */
export interface DeleteImageAccelerateServiceTypes {
  input: DeleteImageAccelerateServiceRequest;
  output: DeleteImageAccelerateServiceResponse;
  errorCode: DeleteImageAccelerateServiceErrorCode;
}

/** The types of DeleteImmutableTagRules. */
export interface DeleteImmutableTagRulesTypes {
  input: DeleteImmutableTagRulesRequest;
  output: DeleteImmutableTagRulesResponse;
  errorCode: DeleteImmutableTagRulesErrorCode;
}

/** The types of DeleteInstance. */
export interface DeleteInstanceTypes {
  input: DeleteInstanceRequest;
  output: DeleteInstanceResponse;
  errorCode: DeleteInstanceErrorCode;
}

/** The types of DeleteInstanceCustomizedDomain. */
export interface DeleteInstanceCustomizedDomainTypes {
  input: DeleteInstanceCustomizedDomainRequest;
  output: DeleteInstanceCustomizedDomainResponse;
  errorCode: DeleteInstanceCustomizedDomainErrorCode;
}

/** The types of DeleteInstanceToken. */
export interface DeleteInstanceTokenTypes {
  input: DeleteInstanceTokenRequest;
  output: DeleteInstanceTokenResponse;
  errorCode: DeleteInstanceTokenErrorCode;
}

/** The types of DeleteMultipleSecurityPolicy. */
export interface DeleteMultipleSecurityPolicyTypes {
  input: DeleteMultipleSecurityPolicyRequest;
  output: DeleteMultipleSecurityPolicyResponse;
  errorCode: DeleteMultipleSecurityPolicyErrorCode;
}

/** The types of DeleteNamespace. */
export interface DeleteNamespaceTypes {
  input: DeleteNamespaceRequest;
  output: DeleteNamespaceResponse;
  errorCode: DeleteNamespaceErrorCode;
}

/** The types of DeleteReplicationInstance. */
export interface DeleteReplicationInstanceTypes {
  input: DeleteReplicationInstanceRequest;
  output: DeleteReplicationInstanceResponse;
  errorCode: DeleteReplicationInstanceErrorCode;
}

/** The types of DeleteRepository. */
export interface DeleteRepositoryTypes {
  input: DeleteRepositoryRequest;
  output: DeleteRepositoryResponse;
  errorCode: DeleteRepositoryErrorCode;
}

/** The types of DeleteRepositoryTags. */
export interface DeleteRepositoryTagsTypes {
  input: DeleteRepositoryTagsRequest;
  output: DeleteRepositoryTagsResponse;
  errorCode: DeleteRepositoryTagsErrorCode;
}

/** The types of DeleteSecurityPolicy. */
export interface DeleteSecurityPolicyTypes {
  input: DeleteSecurityPolicyRequest;
  output: DeleteSecurityPolicyResponse;
  errorCode: DeleteSecurityPolicyErrorCode;
}

/** The types of DeleteServiceAccount. */
export interface DeleteServiceAccountTypes {
  input: DeleteServiceAccountRequest;
  output: DeleteServiceAccountResponse;
  errorCode: DeleteServiceAccountErrorCode;
}

/** The types of DeleteSignaturePolicy. */
export interface DeleteSignaturePolicyTypes {
  input: DeleteSignaturePolicyRequest;
  output: DeleteSignaturePolicyResponse;
  errorCode: DeleteSignaturePolicyErrorCode;
}

/** The types of DeleteTagRetentionRule. */
export interface DeleteTagRetentionRuleTypes {
  input: DeleteTagRetentionRuleRequest;
  output: DeleteTagRetentionRuleResponse;
  errorCode: DeleteTagRetentionRuleErrorCode;
}

/** The types of DeleteWebhookTrigger. */
export interface DeleteWebhookTriggerTypes {
  input: DeleteWebhookTriggerRequest;
  output: DeleteWebhookTriggerResponse;
  errorCode: DeleteWebhookTriggerErrorCode;
}

/** The types of DescribeChartDownloadInfo. */
export interface DescribeChartDownloadInfoTypes {
  input: DescribeChartDownloadInfoRequest;
  output: DescribeChartDownloadInfoResponse;
  errorCode: DescribeChartDownloadInfoErrorCode;
}

/** The types of DescribeExternalEndpointStatus. */
export interface DescribeExternalEndpointStatusTypes {
  input: DescribeExternalEndpointStatusRequest;
  output: DescribeExternalEndpointStatusResponse;
  errorCode: DescribeExternalEndpointStatusErrorCode;
}

/** The types of DescribeGCJobs. */
export interface DescribeGCJobsTypes {
  input: DescribeGCJobsRequest;
  output: DescribeGCJobsResponse;
  errorCode: DescribeGCJobsErrorCode;
}

/** The types of DescribeImageAccelerateService. */
export interface DescribeImageAccelerateServiceTypes {
  input: DescribeImageAccelerateServiceRequest;
  output: DescribeImageAccelerateServiceResponse;
  errorCode: DescribeImageAccelerateServiceErrorCode;
}

/** The types of DescribeImageManifests. */
export interface DescribeImageManifestsTypes {
  input: DescribeImageManifestsRequest;
  output: DescribeImageManifestsResponse;
  errorCode: DescribeImageManifestsErrorCode;
}

/** The types of DescribeImages. */
export interface DescribeImagesTypes {
  input: DescribeImagesRequest;
  output: DescribeImagesResponse;
  errorCode: DescribeImagesErrorCode;
}

/** The types of DescribeImmutableTagRules. */
export interface DescribeImmutableTagRulesTypes {
  input: DescribeImmutableTagRulesRequest;
  output: DescribeImmutableTagRulesResponse;
  errorCode: DescribeImmutableTagRulesErrorCode;
}

/** The types of DescribeInstanceAllNamespaces. */
export interface DescribeInstanceAllNamespacesTypes {
  input: DescribeInstanceAllNamespacesRequest;
  output: DescribeInstanceAllNamespacesResponse;
  errorCode: DescribeInstanceAllNamespacesErrorCode;
}

/** The types of DescribeInstanceCustomizedDomain. */
export interface DescribeInstanceCustomizedDomainTypes {
  input: DescribeInstanceCustomizedDomainRequest;
  output: DescribeInstanceCustomizedDomainResponse;
  errorCode: DescribeInstanceCustomizedDomainErrorCode;
}

/** The types of DescribeInstanceStatus. */
export interface DescribeInstanceStatusTypes {
  input: DescribeInstanceStatusRequest;
  output: DescribeInstanceStatusResponse;
  errorCode: DescribeInstanceStatusErrorCode;
}

/** The types of DescribeInstanceToken. */
export interface DescribeInstanceTokenTypes {
  input: DescribeInstanceTokenRequest;
  output: DescribeInstanceTokenResponse;
  errorCode: DescribeInstanceTokenErrorCode;
}

/** The types of DescribeInstances. */
export interface DescribeInstancesTypes {
  input: DescribeInstancesRequest;
  output: DescribeInstancesResponse;
  errorCode: DescribeInstancesErrorCode;
}

/** The types of DescribeInternalEndpoints. */
export interface DescribeInternalEndpointsTypes {
  input: DescribeInternalEndpointsRequest;
  output: DescribeInternalEndpointsResponse;
  errorCode: DescribeInternalEndpointsErrorCode;
}

/** The types of DescribeNamespaces. */
export interface DescribeNamespacesTypes {
  input: DescribeNamespacesRequest;
  output: DescribeNamespacesResponse;
  errorCode: DescribeNamespacesErrorCode;
}

/** The types of DescribeRegions. */
export interface DescribeRegionsTypes {
  input: DescribeRegionsRequest;
  output: DescribeRegionsResponse;
  errorCode: DescribeRegionsErrorCode;
}

/** The types of DescribeReplicationInstanceCreateTasks. */
export interface DescribeReplicationInstanceCreateTasksTypes {
  input: DescribeReplicationInstanceCreateTasksRequest;
  output: DescribeReplicationInstanceCreateTasksResponse;
  errorCode: DescribeReplicationInstanceCreateTasksErrorCode;
}

/** The types of DescribeReplicationInstanceSyncStatus. */
export interface DescribeReplicationInstanceSyncStatusTypes {
  input: DescribeReplicationInstanceSyncStatusRequest;
  output: DescribeReplicationInstanceSyncStatusResponse;
  errorCode: DescribeReplicationInstanceSyncStatusErrorCode;
}

/** The types of DescribeReplicationInstances. */
export interface DescribeReplicationInstancesTypes {
  input: DescribeReplicationInstancesRequest;
  output: DescribeReplicationInstancesResponse;
  errorCode: DescribeReplicationInstancesErrorCode;
}

/** The types of DescribeRepositories. */
export interface DescribeRepositoriesTypes {
  input: DescribeRepositoriesRequest;
  output: DescribeRepositoriesResponse;
  errorCode: DescribeRepositoriesErrorCode;
}

/** The types of DescribeSecurityPolicies. */
export interface DescribeSecurityPoliciesTypes {
  input: DescribeSecurityPoliciesRequest;
  output: DescribeSecurityPoliciesResponse;
  errorCode: DescribeSecurityPoliciesErrorCode;
}

/** The types of DescribeServiceAccounts. */
export interface DescribeServiceAccountsTypes {
  input: DescribeServiceAccountsRequest;
  output: DescribeServiceAccountsResponse;
  errorCode: DescribeServiceAccountsErrorCode;
}

/** The types of DescribeTagRetentionExecution. */
export interface DescribeTagRetentionExecutionTypes {
  input: DescribeTagRetentionExecutionRequest;
  output: DescribeTagRetentionExecutionResponse;
  errorCode: DescribeTagRetentionExecutionErrorCode;
}

/** The types of DescribeTagRetentionExecutionTask. */
export interface DescribeTagRetentionExecutionTaskTypes {
  input: DescribeTagRetentionExecutionTaskRequest;
  output: DescribeTagRetentionExecutionTaskResponse;
  errorCode: DescribeTagRetentionExecutionTaskErrorCode;
}

/** The types of DescribeTagRetentionRules. */
export interface DescribeTagRetentionRulesTypes {
  input: DescribeTagRetentionRulesRequest;
  output: DescribeTagRetentionRulesResponse;
  errorCode: DescribeTagRetentionRulesErrorCode;
}

/** The types of DescribeWebhookTrigger. */
export interface DescribeWebhookTriggerTypes {
  input: DescribeWebhookTriggerRequest;
  output: DescribeWebhookTriggerResponse;
  errorCode: DescribeWebhookTriggerErrorCode;
}

/** The types of DescribeWebhookTriggerLog. */
export interface DescribeWebhookTriggerLogTypes {
  input: DescribeWebhookTriggerLogRequest;
  output: DescribeWebhookTriggerLogResponse;
  errorCode: DescribeWebhookTriggerLogErrorCode;
}

/** The types of DownloadHelmChart. */
export interface DownloadHelmChartTypes {
  input: DownloadHelmChartRequest;
  output: DownloadHelmChartResponse;
  errorCode: DownloadHelmChartErrorCode;
}

/** The types of DuplicateImage. */
export interface DuplicateImageTypes {
  input: DuplicateImageRequest;
  output: DuplicateImageResponse;
  errorCode: DuplicateImageErrorCode;
}

/** The types of ManageExternalEndpoint. */
export interface ManageExternalEndpointTypes {
  input: ManageExternalEndpointRequest;
  output: ManageExternalEndpointResponse;
  errorCode: ManageExternalEndpointErrorCode;
}

/** The types of ManageInternalEndpoint. */
export interface ManageInternalEndpointTypes {
  input: ManageInternalEndpointRequest;
  output: ManageInternalEndpointResponse;
  errorCode: ManageInternalEndpointErrorCode;
}

/** The types of ManageReplication. */
export interface ManageReplicationTypes {
  input: ManageReplicationRequest;
  output: ManageReplicationResponse;
  errorCode: ManageReplicationErrorCode;
}

/** The types of ModifyImmutableTagRules. */
export interface ModifyImmutableTagRulesTypes {
  input: ModifyImmutableTagRulesRequest;
  output: ModifyImmutableTagRulesResponse;
  errorCode: ModifyImmutableTagRulesErrorCode;
}

/** The types of ModifyInstance. */
export interface ModifyInstanceTypes {
  input: ModifyInstanceRequest;
  output: ModifyInstanceResponse;
  errorCode: ModifyInstanceErrorCode;
}

/** The types of ModifyInstanceToken. */
export interface ModifyInstanceTokenTypes {
  input: ModifyInstanceTokenRequest;
  output: ModifyInstanceTokenResponse;
  errorCode: ModifyInstanceTokenErrorCode;
}

/** The types of ModifyNamespace. */
export interface ModifyNamespaceTypes {
  input: ModifyNamespaceRequest;
  output: ModifyNamespaceResponse;
  errorCode: ModifyNamespaceErrorCode;
}

/** The types of ModifyRepository. */
export interface ModifyRepositoryTypes {
  input: ModifyRepositoryRequest;
  output: ModifyRepositoryResponse;
  errorCode: ModifyRepositoryErrorCode;
}

/** The types of ModifySecurityPolicy. */
export interface ModifySecurityPolicyTypes {
  input: ModifySecurityPolicyRequest;
  output: ModifySecurityPolicyResponse;
  errorCode: ModifySecurityPolicyErrorCode;
}

/** The types of ModifyServiceAccount. */
export interface ModifyServiceAccountTypes {
  input: ModifyServiceAccountRequest;
  output: ModifyServiceAccountResponse;
  errorCode: ModifyServiceAccountErrorCode;
}

/** The types of ModifyServiceAccountPassword. */
export interface ModifyServiceAccountPasswordTypes {
  input: ModifyServiceAccountPasswordRequest;
  output: ModifyServiceAccountPasswordResponse;
  errorCode: ModifyServiceAccountPasswordErrorCode;
}

/** The types of ModifyTagRetentionRule. */
export interface ModifyTagRetentionRuleTypes {
  input: ModifyTagRetentionRuleRequest;
  output: ModifyTagRetentionRuleResponse;
  errorCode: ModifyTagRetentionRuleErrorCode;
}

/** The types of ModifyWebhookTrigger. */
export interface ModifyWebhookTriggerTypes {
  input: ModifyWebhookTriggerRequest;
  output: ModifyWebhookTriggerResponse;
  errorCode: ModifyWebhookTriggerErrorCode;
}

/** The types of RenewInstance. */
export interface RenewInstanceTypes {
  input: RenewInstanceRequest;
  output: RenewInstanceResponse;
  errorCode: RenewInstanceErrorCode;
}

/** The types of every action under its name. */
export interface TypesByAction {
  CheckInstance: CheckInstanceTypes;
  CheckInstanceName: CheckInstanceNameTypes;
  CreateImageAccelerationService: CreateImageAccelerationServiceTypes;
  CreateImmutableTagRules: CreateImmutableTagRulesTypes;
  CreateInstance: CreateInstanceTypes;
  CreateInstanceCustomizedDomain: CreateInstanceCustomizedDomainTypes;
  CreateInstanceToken: CreateInstanceTokenTypes;
  CreateMultipleSecurityPolicy: CreateMultipleSecurityPolicyTypes;
  CreateNamespace: CreateNamespaceTypes;
  CreateReplicationInstance: CreateReplicationInstanceTypes;
  CreateRepository: CreateRepositoryTypes;
  CreateSecurityPolicy: CreateSecurityPolicyTypes;
  CreateServiceAccount: CreateServiceAccountTypes;
  CreateSignature: CreateSignatureTypes;
  CreateSignaturePolicy: CreateSignaturePolicyTypes;
  CreateTagRetentionExecution: CreateTagRetentionExecutionTypes;
  CreateTagRetentionRule: CreateTagRetentionRuleTypes;
  CreateWebhookTrigger: CreateWebhookTriggerTypes;
  DeleteImage: DeleteImageTypes;
  DeleteImageAccelerateService: DeleteImageAccelerateServiceTypes;
  DeleteImmutableTagRules: DeleteImmutableTagRulesTypes;
  DeleteInstance: DeleteInstanceTypes;
  DeleteInstanceCustomizedDomain: DeleteInstanceCustomizedDomainTypes;
  DeleteInstanceToken: DeleteInstanceTokenTypes;
  DeleteMultipleSecurityPolicy: DeleteMultipleSecurityPolicyTypes;
  DeleteNamespace: DeleteNamespaceTypes;
  DeleteReplicationInstance: DeleteReplicationInstanceTypes;
  DeleteRepository: DeleteRepositoryTypes;
  DeleteRepositoryTags: DeleteRepositoryTagsTypes;
  DeleteSecurityPolicy: DeleteSecurityPolicyTypes;
  DeleteServiceAccount: DeleteServiceAccountTypes;
  DeleteSignaturePolicy: DeleteSignaturePolicyTypes;
  DeleteTagRetentionRule: DeleteTagRetentionRuleTypes;
  DeleteWebhookTrigger: DeleteWebhookTriggerTypes;
  DescribeChartDownloadInfo: DescribeChartDownloadInfoTypes;
  DescribeExternalEndpointStatus: DescribeExternalEndpointStatusTypes;
  DescribeGCJobs: DescribeGCJobsTypes;
  DescribeImageAccelerateService: DescribeImageAccelerateServiceTypes;
  DescribeImageManifests: DescribeImageManifestsTypes;
  DescribeImages: DescribeImagesTypes;
  DescribeImmutableTagRules: DescribeImmutableTagRulesTypes;
  DescribeInstanceAllNamespaces: DescribeInstanceAllNamespacesTypes;
  DescribeInstanceCustomizedDomain: DescribeInstanceCustomizedDomainTypes;
  DescribeInstanceStatus: DescribeInstanceStatusTypes;
  DescribeInstanceToken: DescribeInstanceTokenTypes;
  DescribeInstances: DescribeInstancesTypes;
  DescribeInternalEndpoints: DescribeInternalEndpointsTypes;
  DescribeNamespaces: DescribeNamespacesTypes;
  DescribeRegions: DescribeRegionsTypes;
  DescribeReplicationInstanceCreateTasks: DescribeReplicationInstanceCreateTasksTypes;
  DescribeReplicationInstanceSyncStatus: DescribeReplicationInstanceSyncStatusTypes;
  DescribeReplicationInstances: DescribeReplicationInstancesTypes;
  DescribeRepositories: DescribeRepositoriesTypes;
  DescribeSecurityPolicies: DescribeSecurityPoliciesTypes;
  DescribeServiceAccounts: DescribeServiceAccountsTypes;
  DescribeTagRetentionExecution: DescribeTagRetentionExecutionTypes;
  DescribeTagRetentionExecutionTask: DescribeTagRetentionExecutionTaskTypes;
  DescribeTagRetentionRules: DescribeTagRetentionRulesTypes;
  DescribeWebhookTrigger: DescribeWebhookTriggerTypes;
  DescribeWebhookTriggerLog: DescribeWebhookTriggerLogTypes;
  DownloadHelmChart: DownloadHelmChartTypes;
  DuplicateImage: DuplicateImageTypes;
  ManageExternalEndpoint: ManageExternalEndpointTypes;
  ManageInternalEndpoint: ManageInternalEndpointTypes;
  ManageReplication: ManageReplicationTypes;
  ModifyImmutableTagRules: ModifyImmutableTagRulesTypes;
  ModifyInstance: ModifyInstanceTypes;
  ModifyInstanceToken: ModifyInstanceTokenTypes;
  ModifyNamespace: ModifyNamespaceTypes;
  ModifyRepository: ModifyRepositoryTypes;
  ModifySecurityPolicy: ModifySecurityPolicyTypes;
  ModifyServiceAccount: ModifyServiceAccountTypes;
  ModifyServiceAccountPassword: ModifyServiceAccountPasswordTypes;
  ModifyTagRetentionRule: ModifyTagRetentionRuleTypes;
  ModifyWebhookTrigger: ModifyWebhookTriggerTypes;
  RenewInstance: RenewInstanceTypes;
}
