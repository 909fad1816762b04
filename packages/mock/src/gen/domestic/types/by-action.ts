// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type {
  CreateGCJobErrorCode,
  CreateInstanceErrorCode,
  CreateInternalEndpointDnsErrorCode,
  CreateNamespaceErrorCode,
  CreateTagRetentionRuleErrorCode,
  CreateWebhookTriggerErrorCode,
  DeleteInternalEndpointDnsErrorCode,
  DeleteReplicationRuleErrorCode,
  DeleteRepositoryErrorCode,
  DescribeImmutableTagRulesErrorCode,
  DescribeInstancesErrorCode,
  DescribeInternalEndpointDnsStatusErrorCode,
  DescribeNamespacesErrorCode,
  DescribeReplicationExecutionsErrorCode,
  DescribeReplicationPoliciesErrorCode,
  DescribeReplicationTasksErrorCode,
  DescribeTagRetentionRulesErrorCode,
  DescribeWebhookTriggerErrorCode,
  ManageReplicationErrorCode,
  ModifyInstanceErrorCode,
  ModifyInstanceStorageErrorCode,
  ModifyNamespaceErrorCode,
  ModifyReplicationErrorCode,
  ModifyTagRetentionRuleErrorCode,
  ModifyWebhookTriggerErrorCode,
  TerminateGCJobErrorCode,
} from "../errors/domestic.js";
import type {
  CreateGCJobRequest,
  CreateGCJobResponse,
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInternalEndpointDnsRequest,
  CreateInternalEndpointDnsResponse,
  CreateNamespaceRequest,
  CreateNamespaceResponse,
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  DeleteInternalEndpointDnsRequest,
  DeleteInternalEndpointDnsResponse,
  DeleteReplicationRuleRequest,
  DeleteReplicationRuleResponse,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInternalEndpointDnsStatusRequest,
  DescribeInternalEndpointDnsStatusResponse,
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  DescribeReplicationExecutionsRequest,
  DescribeReplicationExecutionsResponse,
  DescribeReplicationPoliciesRequest,
  DescribeReplicationPoliciesResponse,
  DescribeReplicationTasksRequest,
  DescribeReplicationTasksResponse,
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  ManageReplicationRequest,
  ManageReplicationResponse,
  ModifyInstanceRequest,
  ModifyInstanceResponse,
  ModifyInstanceStorageRequest,
  ModifyInstanceStorageResponse,
  ModifyNamespaceRequest,
  ModifyNamespaceResponse,
  ModifyReplicationRequest,
  ModifyReplicationResponse,
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
  TerminateGCJobRequest,
  TerminateGCJobResponse,
} from "./domestic.js";

/** The types of CreateGCJob. */
export interface CreateGCJobTypes {
  input: CreateGCJobRequest;
  output: CreateGCJobResponse;
  errorCode: CreateGCJobErrorCode;
}

/** The types of CreateInstance. */
export interface CreateInstanceTypes {
  input: CreateInstanceRequest;
  output: CreateInstanceResponse;
  errorCode: CreateInstanceErrorCode;
}

/** The types of CreateInternalEndpointDns. */
export interface CreateInternalEndpointDnsTypes {
  input: CreateInternalEndpointDnsRequest;
  output: CreateInternalEndpointDnsResponse;
  errorCode: CreateInternalEndpointDnsErrorCode;
}

/** The types of CreateNamespace. */
export interface CreateNamespaceTypes {
  input: CreateNamespaceRequest;
  output: CreateNamespaceResponse;
  errorCode: CreateNamespaceErrorCode;
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

/** The types of DeleteInternalEndpointDns. */
export interface DeleteInternalEndpointDnsTypes {
  input: DeleteInternalEndpointDnsRequest;
  output: DeleteInternalEndpointDnsResponse;
  errorCode: DeleteInternalEndpointDnsErrorCode;
}

/** The types of DeleteReplicationRule. */
export interface DeleteReplicationRuleTypes {
  input: DeleteReplicationRuleRequest;
  output: DeleteReplicationRuleResponse;
  errorCode: DeleteReplicationRuleErrorCode;
}

/** The types of DeleteRepository. */
export interface DeleteRepositoryTypes {
  input: DeleteRepositoryRequest;
  output: DeleteRepositoryResponse;
  errorCode: DeleteRepositoryErrorCode;
}

/** The types of DescribeImmutableTagRules. */
export interface DescribeImmutableTagRulesTypes {
  input: DescribeImmutableTagRulesRequest;
  output: DescribeImmutableTagRulesResponse;
  errorCode: DescribeImmutableTagRulesErrorCode;
}

/** The types of DescribeInstances. */
export interface DescribeInstancesTypes {
  input: DescribeInstancesRequest;
  output: DescribeInstancesResponse;
  errorCode: DescribeInstancesErrorCode;
}

/** The types of DescribeInternalEndpointDnsStatus. */
export interface DescribeInternalEndpointDnsStatusTypes {
  input: DescribeInternalEndpointDnsStatusRequest;
  output: DescribeInternalEndpointDnsStatusResponse;
  errorCode: DescribeInternalEndpointDnsStatusErrorCode;
}

/** The types of DescribeNamespaces. */
export interface DescribeNamespacesTypes {
  input: DescribeNamespacesRequest;
  output: DescribeNamespacesResponse;
  errorCode: DescribeNamespacesErrorCode;
}

/** The types of DescribeReplicationExecutions. */
export interface DescribeReplicationExecutionsTypes {
  input: DescribeReplicationExecutionsRequest;
  output: DescribeReplicationExecutionsResponse;
  errorCode: DescribeReplicationExecutionsErrorCode;
}

/** The types of DescribeReplicationPolicies. */
export interface DescribeReplicationPoliciesTypes {
  input: DescribeReplicationPoliciesRequest;
  output: DescribeReplicationPoliciesResponse;
  errorCode: DescribeReplicationPoliciesErrorCode;
}

/** The types of DescribeReplicationTasks. */
export interface DescribeReplicationTasksTypes {
  input: DescribeReplicationTasksRequest;
  output: DescribeReplicationTasksResponse;
  errorCode: DescribeReplicationTasksErrorCode;
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

/** The types of ManageReplication. */
export interface ManageReplicationTypes {
  input: ManageReplicationRequest;
  output: ManageReplicationResponse;
  errorCode: ManageReplicationErrorCode;
}

/** The types of ModifyInstance. */
export interface ModifyInstanceTypes {
  input: ModifyInstanceRequest;
  output: ModifyInstanceResponse;
  errorCode: ModifyInstanceErrorCode;
}

/** The types of ModifyInstanceStorage. */
export interface ModifyInstanceStorageTypes {
  input: ModifyInstanceStorageRequest;
  output: ModifyInstanceStorageResponse;
  errorCode: ModifyInstanceStorageErrorCode;
}

/** The types of ModifyNamespace. */
export interface ModifyNamespaceTypes {
  input: ModifyNamespaceRequest;
  output: ModifyNamespaceResponse;
  errorCode: ModifyNamespaceErrorCode;
}

/** The types of ModifyReplication. */
export interface ModifyReplicationTypes {
  input: ModifyReplicationRequest;
  output: ModifyReplicationResponse;
  errorCode: ModifyReplicationErrorCode;
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

/** The types of TerminateGCJob. */
export interface TerminateGCJobTypes {
  input: TerminateGCJobRequest;
  output: TerminateGCJobResponse;
  errorCode: TerminateGCJobErrorCode;
}

/** The types of every action under its name. */
export interface TypesByAction {
  CreateGCJob: CreateGCJobTypes;
  CreateInstance: CreateInstanceTypes;
  CreateInternalEndpointDns: CreateInternalEndpointDnsTypes;
  CreateNamespace: CreateNamespaceTypes;
  CreateTagRetentionRule: CreateTagRetentionRuleTypes;
  CreateWebhookTrigger: CreateWebhookTriggerTypes;
  DeleteInternalEndpointDns: DeleteInternalEndpointDnsTypes;
  DeleteReplicationRule: DeleteReplicationRuleTypes;
  DeleteRepository: DeleteRepositoryTypes;
  DescribeImmutableTagRules: DescribeImmutableTagRulesTypes;
  DescribeInstances: DescribeInstancesTypes;
  DescribeInternalEndpointDnsStatus: DescribeInternalEndpointDnsStatusTypes;
  DescribeNamespaces: DescribeNamespacesTypes;
  DescribeReplicationExecutions: DescribeReplicationExecutionsTypes;
  DescribeReplicationPolicies: DescribeReplicationPoliciesTypes;
  DescribeReplicationTasks: DescribeReplicationTasksTypes;
  DescribeTagRetentionRules: DescribeTagRetentionRulesTypes;
  DescribeWebhookTrigger: DescribeWebhookTriggerTypes;
  ManageReplication: ManageReplicationTypes;
  ModifyInstance: ModifyInstanceTypes;
  ModifyInstanceStorage: ModifyInstanceStorageTypes;
  ModifyNamespace: ModifyNamespaceTypes;
  ModifyReplication: ModifyReplicationTypes;
  ModifyTagRetentionRule: ModifyTagRetentionRuleTypes;
  ModifyWebhookTrigger: ModifyWebhookTriggerTypes;
  TerminateGCJob: TerminateGCJobTypes;
}
