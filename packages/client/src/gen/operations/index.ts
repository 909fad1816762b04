// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

export {
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
export { operations } from "./by-name.js";
export {
  createServiceAccount,
  deleteServiceAccount,
  describeServiceAccounts,
  modifyServiceAccount,
  modifyServiceAccountPassword,
} from "./custom-account.js";
export { describeChartDownloadInfo, downloadHelmChart } from "./helm-chart.js";
export {
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
export {
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
export {
  createReplicationInstance,
  deleteReplicationInstance,
  describeReplicationInstanceCreateTasks,
  describeReplicationInstanceSyncStatus,
  describeReplicationInstances,
  manageReplication,
} from "./instance-synchronization.js";
export {
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

export {
  createTagRetentionExecution,
  createTagRetentionRule,
  deleteTagRetentionRule,
  describeTagRetentionExecution,
  describeTagRetentionExecutionTask,
  describeTagRetentionRules,
  modifyTagRetentionRule,
} from "./tag-retention.js";
export {
  createWebhookTrigger,
  deleteWebhookTrigger,
  describeWebhookTrigger,
  describeWebhookTriggerLog,
  modifyWebhookTrigger,
} from "./trigger.js";
