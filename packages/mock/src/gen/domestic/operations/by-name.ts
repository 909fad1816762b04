// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import {
  createGCJob,
  createInstance,
  createInternalEndpointDns,
  createNamespace,
  createTagRetentionRule,
  createWebhookTrigger,
  deleteInternalEndpointDns,
  deleteReplicationRule,
  deleteRepository,
  describeImmutableTagRules,
  describeInstances,
  describeInternalEndpointDnsStatus,
  describeNamespaces,
  describeReplicationExecutions,
  describeReplicationPolicies,
  describeReplicationTasks,
  describeTagRetentionRules,
  describeWebhookTrigger,
  manageReplication,
  modifyInstance,
  modifyInstanceStorage,
  modifyNamespace,
  modifyReplication,
  modifyTagRetentionRule,
  modifyWebhookTrigger,
  terminateGCJob,
} from "./domestic.js";

/** Every operation under the name of its action. Importing it brings the whole table. */
export const operations: {
  readonly CreateGCJob: typeof createGCJob;
  readonly CreateInstance: typeof createInstance;
  readonly CreateInternalEndpointDns: typeof createInternalEndpointDns;
  readonly CreateNamespace: typeof createNamespace;
  readonly CreateTagRetentionRule: typeof createTagRetentionRule;
  readonly CreateWebhookTrigger: typeof createWebhookTrigger;
  readonly DeleteInternalEndpointDns: typeof deleteInternalEndpointDns;
  readonly DeleteReplicationRule: typeof deleteReplicationRule;
  readonly DeleteRepository: typeof deleteRepository;
  readonly DescribeImmutableTagRules: typeof describeImmutableTagRules;
  readonly DescribeInstances: typeof describeInstances;
  readonly DescribeInternalEndpointDnsStatus: typeof describeInternalEndpointDnsStatus;
  readonly DescribeNamespaces: typeof describeNamespaces;
  readonly DescribeReplicationExecutions: typeof describeReplicationExecutions;
  readonly DescribeReplicationPolicies: typeof describeReplicationPolicies;
  readonly DescribeReplicationTasks: typeof describeReplicationTasks;
  readonly DescribeTagRetentionRules: typeof describeTagRetentionRules;
  readonly DescribeWebhookTrigger: typeof describeWebhookTrigger;
  readonly ManageReplication: typeof manageReplication;
  readonly ModifyInstance: typeof modifyInstance;
  readonly ModifyInstanceStorage: typeof modifyInstanceStorage;
  readonly ModifyNamespace: typeof modifyNamespace;
  readonly ModifyReplication: typeof modifyReplication;
  readonly ModifyTagRetentionRule: typeof modifyTagRetentionRule;
  readonly ModifyWebhookTrigger: typeof modifyWebhookTrigger;
  readonly TerminateGCJob: typeof terminateGCJob;
} = {
  CreateGCJob: createGCJob,
  CreateInstance: createInstance,
  CreateInternalEndpointDns: createInternalEndpointDns,
  CreateNamespace: createNamespace,
  CreateTagRetentionRule: createTagRetentionRule,
  CreateWebhookTrigger: createWebhookTrigger,
  DeleteInternalEndpointDns: deleteInternalEndpointDns,
  DeleteReplicationRule: deleteReplicationRule,
  DeleteRepository: deleteRepository,
  DescribeImmutableTagRules: describeImmutableTagRules,
  DescribeInstances: describeInstances,
  DescribeInternalEndpointDnsStatus: describeInternalEndpointDnsStatus,
  DescribeNamespaces: describeNamespaces,
  DescribeReplicationExecutions: describeReplicationExecutions,
  DescribeReplicationPolicies: describeReplicationPolicies,
  DescribeReplicationTasks: describeReplicationTasks,
  DescribeTagRetentionRules: describeTagRetentionRules,
  DescribeWebhookTrigger: describeWebhookTrigger,
  ManageReplication: manageReplication,
  ModifyInstance: modifyInstance,
  ModifyInstanceStorage: modifyInstanceStorage,
  ModifyNamespace: modifyNamespace,
  ModifyReplication: modifyReplication,
  ModifyTagRetentionRule: modifyTagRetentionRule,
  ModifyWebhookTrigger: modifyWebhookTrigger,
  TerminateGCJob: terminateGCJob,
};
