// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import {
  createMultipleSecurityPolicy,
  createSecurityPolicy,
  deleteMultipleSecurityPolicy,
  deleteSecurityPolicy,
  describeExternalEndpointStatus,
  describeInternalEndpoints,
  describeSecurityPolicies,
  manageExternalEndpoint,
  manageInternalEndpoint,
  modifySecurityPolicy,
} from "./access-control.js";
import {
  createServiceAccount,
  deleteServiceAccount,
  describeServiceAccounts,
  modifyServiceAccount,
  modifyServiceAccountPassword,
} from "./custom-account.js";
import { describeChartDownloadInfo, downloadHelmChart } from "./helm-chart.js";
import {
  createRepository,
  createSignature,
  deleteImage,
  deleteRepository,
  deleteRepositoryTags,
  describeGCJobs,
  describeImageManifests,
  describeImages,
  describeRepositories,
  duplicateImage,
  modifyRepository,
} from "./image-repository.js";
import {
  checkInstance,
  checkInstanceName,
  createImageAccelerationService,
  createInstance,
  createInstanceCustomizedDomain,
  createInstanceToken,
  deleteImageAccelerateService,
  deleteInstance,
  deleteInstanceCustomizedDomain,
  deleteInstanceToken,
  describeImageAccelerateService,
  describeInstanceCustomizedDomain,
  describeInstanceStatus,
  describeInstances,
  describeInstanceToken,
  describeRegions,
  modifyInstance,
  modifyInstanceToken,
  renewInstance,
} from "./instance-management.js";
import {
  createReplicationInstance,
  deleteReplicationInstance,
  describeReplicationInstanceCreateTasks,
  describeReplicationInstanceSyncStatus,
  describeReplicationInstances,
  manageReplication,
} from "./instance-synchronization.js";
import {
  createImmutableTagRules,
  createNamespace,
  createSignaturePolicy,
  deleteImmutableTagRules,
  deleteNamespace,
  deleteSignaturePolicy,
  describeImmutableTagRules,
  describeInstanceAllNamespaces,
  describeNamespaces,
  modifyImmutableTagRules,
  modifyNamespace,
} from "./namespace.js";
import {
  createTagRetentionExecution,
  createTagRetentionRule,
  deleteTagRetentionRule,
  describeTagRetentionExecution,
  describeTagRetentionExecutionTask,
  describeTagRetentionRules,
  modifyTagRetentionRule,
} from "./tag-retention.js";
import {
  createWebhookTrigger,
  deleteWebhookTrigger,
  describeWebhookTrigger,
  describeWebhookTriggerLog,
  modifyWebhookTrigger,
} from "./trigger.js";

/** Every operation under the name of its action. Importing it brings the whole table. */
export const operations: {
  readonly CheckInstance: typeof checkInstance;
  readonly CheckInstanceName: typeof checkInstanceName;
  readonly CreateImageAccelerationService: typeof createImageAccelerationService;
  readonly CreateImmutableTagRules: typeof createImmutableTagRules;
  readonly CreateInstance: typeof createInstance;
  readonly CreateInstanceCustomizedDomain: typeof createInstanceCustomizedDomain;
  readonly CreateInstanceToken: typeof createInstanceToken;
  readonly CreateMultipleSecurityPolicy: typeof createMultipleSecurityPolicy;
  readonly CreateNamespace: typeof createNamespace;
  readonly CreateReplicationInstance: typeof createReplicationInstance;
  readonly CreateRepository: typeof createRepository;
  readonly CreateSecurityPolicy: typeof createSecurityPolicy;
  readonly CreateServiceAccount: typeof createServiceAccount;
  readonly CreateSignature: typeof createSignature;
  readonly CreateSignaturePolicy: typeof createSignaturePolicy;
  readonly CreateTagRetentionExecution: typeof createTagRetentionExecution;
  readonly CreateTagRetentionRule: typeof createTagRetentionRule;
  readonly CreateWebhookTrigger: typeof createWebhookTrigger;
  readonly DeleteImage: typeof deleteImage;
  readonly DeleteImageAccelerateService: typeof deleteImageAccelerateService;
  readonly DeleteImmutableTagRules: typeof deleteImmutableTagRules;
  readonly DeleteInstance: typeof deleteInstance;
  readonly DeleteInstanceCustomizedDomain: typeof deleteInstanceCustomizedDomain;
  readonly DeleteInstanceToken: typeof deleteInstanceToken;
  readonly DeleteMultipleSecurityPolicy: typeof deleteMultipleSecurityPolicy;
  readonly DeleteNamespace: typeof deleteNamespace;
  readonly DeleteReplicationInstance: typeof deleteReplicationInstance;
  readonly DeleteRepository: typeof deleteRepository;
  readonly DeleteRepositoryTags: typeof deleteRepositoryTags;
  readonly DeleteSecurityPolicy: typeof deleteSecurityPolicy;
  readonly DeleteServiceAccount: typeof deleteServiceAccount;
  readonly DeleteSignaturePolicy: typeof deleteSignaturePolicy;
  readonly DeleteTagRetentionRule: typeof deleteTagRetentionRule;
  readonly DeleteWebhookTrigger: typeof deleteWebhookTrigger;
  readonly DescribeChartDownloadInfo: typeof describeChartDownloadInfo;
  readonly DescribeExternalEndpointStatus: typeof describeExternalEndpointStatus;
  readonly DescribeGCJobs: typeof describeGCJobs;
  readonly DescribeImageAccelerateService: typeof describeImageAccelerateService;
  readonly DescribeImageManifests: typeof describeImageManifests;
  readonly DescribeImages: typeof describeImages;
  readonly DescribeImmutableTagRules: typeof describeImmutableTagRules;
  readonly DescribeInstanceAllNamespaces: typeof describeInstanceAllNamespaces;
  readonly DescribeInstanceCustomizedDomain: typeof describeInstanceCustomizedDomain;
  readonly DescribeInstanceStatus: typeof describeInstanceStatus;
  readonly DescribeInstanceToken: typeof describeInstanceToken;
  readonly DescribeInstances: typeof describeInstances;
  readonly DescribeInternalEndpoints: typeof describeInternalEndpoints;
  readonly DescribeNamespaces: typeof describeNamespaces;
  readonly DescribeRegions: typeof describeRegions;
  readonly DescribeReplicationInstanceCreateTasks: typeof describeReplicationInstanceCreateTasks;
  readonly DescribeReplicationInstanceSyncStatus: typeof describeReplicationInstanceSyncStatus;
  readonly DescribeReplicationInstances: typeof describeReplicationInstances;
  readonly DescribeRepositories: typeof describeRepositories;
  readonly DescribeSecurityPolicies: typeof describeSecurityPolicies;
  readonly DescribeServiceAccounts: typeof describeServiceAccounts;
  readonly DescribeTagRetentionExecution: typeof describeTagRetentionExecution;
  readonly DescribeTagRetentionExecutionTask: typeof describeTagRetentionExecutionTask;
  readonly DescribeTagRetentionRules: typeof describeTagRetentionRules;
  readonly DescribeWebhookTrigger: typeof describeWebhookTrigger;
  readonly DescribeWebhookTriggerLog: typeof describeWebhookTriggerLog;
  readonly DownloadHelmChart: typeof downloadHelmChart;
  readonly DuplicateImage: typeof duplicateImage;
  readonly ManageExternalEndpoint: typeof manageExternalEndpoint;
  readonly ManageInternalEndpoint: typeof manageInternalEndpoint;
  readonly ManageReplication: typeof manageReplication;
  readonly ModifyImmutableTagRules: typeof modifyImmutableTagRules;
  readonly ModifyInstance: typeof modifyInstance;
  readonly ModifyInstanceToken: typeof modifyInstanceToken;
  readonly ModifyNamespace: typeof modifyNamespace;
  readonly ModifyRepository: typeof modifyRepository;
  readonly ModifySecurityPolicy: typeof modifySecurityPolicy;
  readonly ModifyServiceAccount: typeof modifyServiceAccount;
  readonly ModifyServiceAccountPassword: typeof modifyServiceAccountPassword;
  readonly ModifyTagRetentionRule: typeof modifyTagRetentionRule;
  readonly ModifyWebhookTrigger: typeof modifyWebhookTrigger;
  readonly RenewInstance: typeof renewInstance;
} = {
  CheckInstance: checkInstance,
  CheckInstanceName: checkInstanceName,
  CreateImageAccelerationService: createImageAccelerationService,
  CreateImmutableTagRules: createImmutableTagRules,
  CreateInstance: createInstance,
  CreateInstanceCustomizedDomain: createInstanceCustomizedDomain,
  CreateInstanceToken: createInstanceToken,
  CreateMultipleSecurityPolicy: createMultipleSecurityPolicy,
  CreateNamespace: createNamespace,
  CreateReplicationInstance: createReplicationInstance,
  CreateRepository: createRepository,
  CreateSecurityPolicy: createSecurityPolicy,
  CreateServiceAccount: createServiceAccount,
  CreateSignature: createSignature,
  CreateSignaturePolicy: createSignaturePolicy,
  CreateTagRetentionExecution: createTagRetentionExecution,
  CreateTagRetentionRule: createTagRetentionRule,
  CreateWebhookTrigger: createWebhookTrigger,
  DeleteImage: deleteImage,
  DeleteImageAccelerateService: deleteImageAccelerateService,
  DeleteImmutableTagRules: deleteImmutableTagRules,
  DeleteInstance: deleteInstance,
  DeleteInstanceCustomizedDomain: deleteInstanceCustomizedDomain,
  DeleteInstanceToken: deleteInstanceToken,
  DeleteMultipleSecurityPolicy: deleteMultipleSecurityPolicy,
  DeleteNamespace: deleteNamespace,
  DeleteReplicationInstance: deleteReplicationInstance,
  DeleteRepository: deleteRepository,
  DeleteRepositoryTags: deleteRepositoryTags,
  DeleteSecurityPolicy: deleteSecurityPolicy,
  DeleteServiceAccount: deleteServiceAccount,
  DeleteSignaturePolicy: deleteSignaturePolicy,
  DeleteTagRetentionRule: deleteTagRetentionRule,
  DeleteWebhookTrigger: deleteWebhookTrigger,
  DescribeChartDownloadInfo: describeChartDownloadInfo,
  DescribeExternalEndpointStatus: describeExternalEndpointStatus,
  DescribeGCJobs: describeGCJobs,
  DescribeImageAccelerateService: describeImageAccelerateService,
  DescribeImageManifests: describeImageManifests,
  DescribeImages: describeImages,
  DescribeImmutableTagRules: describeImmutableTagRules,
  DescribeInstanceAllNamespaces: describeInstanceAllNamespaces,
  DescribeInstanceCustomizedDomain: describeInstanceCustomizedDomain,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceToken: describeInstanceToken,
  DescribeInstances: describeInstances,
  DescribeInternalEndpoints: describeInternalEndpoints,
  DescribeNamespaces: describeNamespaces,
  DescribeRegions: describeRegions,
  DescribeReplicationInstanceCreateTasks: describeReplicationInstanceCreateTasks,
  DescribeReplicationInstanceSyncStatus: describeReplicationInstanceSyncStatus,
  DescribeReplicationInstances: describeReplicationInstances,
  DescribeRepositories: describeRepositories,
  DescribeSecurityPolicies: describeSecurityPolicies,
  DescribeServiceAccounts: describeServiceAccounts,
  DescribeTagRetentionExecution: describeTagRetentionExecution,
  DescribeTagRetentionExecutionTask: describeTagRetentionExecutionTask,
  DescribeTagRetentionRules: describeTagRetentionRules,
  DescribeWebhookTrigger: describeWebhookTrigger,
  DescribeWebhookTriggerLog: describeWebhookTriggerLog,
  DownloadHelmChart: downloadHelmChart,
  DuplicateImage: duplicateImage,
  ManageExternalEndpoint: manageExternalEndpoint,
  ManageInternalEndpoint: manageInternalEndpoint,
  ManageReplication: manageReplication,
  ModifyImmutableTagRules: modifyImmutableTagRules,
  ModifyInstance: modifyInstance,
  ModifyInstanceToken: modifyInstanceToken,
  ModifyNamespace: modifyNamespace,
  ModifyRepository: modifyRepository,
  ModifySecurityPolicy: modifySecurityPolicy,
  ModifyServiceAccount: modifyServiceAccount,
  ModifyServiceAccountPassword: modifyServiceAccountPassword,
  ModifyTagRetentionRule: modifyTagRetentionRule,
  ModifyWebhookTrigger: modifyWebhookTrigger,
  RenewInstance: renewInstance,
};
