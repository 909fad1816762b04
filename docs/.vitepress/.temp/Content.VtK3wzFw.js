import { getCurrentInstance, hasInjectionContext, inject, watch, getCurrentScope, onScopeDispose, onMounted, nextTick, isRef, toValue, toRef as toRef$1, readonly, customRef, ref, shallowRef, watchEffect, computed, unref, reactive, onUnmounted, markRaw, defineComponent, h } from "vue";
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en-US","dir":"ltr","title":"tcrkit","description":"A toolkit for the Tencent Container Registry API.","base":"/","head":[],"router":{"prefetchLinks":false},"appearance":{"disableTransition":false},"themeConfig":{"nav":[{"text":"Guides","link":"/guides/start"},{"text":"Reference","link":"/reference/"},{"text":"Explorer","link":"/explorer"},{"text":"Debugger","link":"/debugger.html","target":"_self"},{"text":"Design","link":"/design/architecture"}],"sidebar":{"/guides/":[{"text":"Guides","items":[{"text":"Start","link":"/guides/start"},{"text":"Client","link":"/guides/client"},{"text":"Sharing limits","link":"/guides/sharing-limits"},{"text":"Command line","link":"/guides/cli"},{"text":"Mock","link":"/guides/mock"},{"text":"Testing","link":"/guides/testing"},{"text":"What the mock decides","link":"/guides/mock-decisions"},{"text":"Signer","link":"/guides/signer"},{"text":"Security","link":"/guides/security"},{"text":"Hosting this site","link":"/guides/hosting"},{"text":"Versions","link":"/guides/versioning"},{"text":"An API release","link":"/guides/api-release"}]}],"/reference/":[{"text":"Overview","link":"/reference/"},{"text":"Requests and answers","collapsed":true,"items":[{"text":"Request structure","link":"/reference/requests"},{"text":"Common parameters","link":"/reference/common-parameters"},{"text":"Lists and objects","link":"/reference/lists"},{"text":"Answers","link":"/reference/responses"},{"text":"Limits","link":"/reference/limits"},{"text":"Regions and hosts","link":"/reference/regions"},{"text":"Changelog of the API","link":"/reference/changelog"},{"text":"Signature v3, step by step","link":"/protocol/signature-v3"},{"text":"Signature v1, step by step","link":"/protocol/signature-v1"}]},{"text":"Instance Management","collapsed":true,"items":[{"text":"Describe<wbr>Instances","link":"/reference/actions/instance-management/DescribeInstances"},{"text":"Describe<wbr>Instance<wbr>Status","link":"/reference/actions/instance-management/DescribeInstanceStatus"},{"text":"Create<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/CreateInstanceToken"},{"text":"Create<wbr>Instance","link":"/reference/actions/instance-management/CreateInstance"},{"text":"Modify<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/ModifyInstanceToken"},{"text":"Describe<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/DescribeInstanceToken"},{"text":"Delete<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/DeleteInstanceToken"},{"text":"Delete<wbr>Instance","link":"/reference/actions/instance-management/DeleteInstance"},{"text":"Renew<wbr>Instance","link":"/reference/actions/instance-management/RenewInstance"},{"text":"Check<wbr>Instance<wbr>Name","link":"/reference/actions/instance-management/CheckInstanceName"},{"text":"Check<wbr>Instance","link":"/reference/actions/instance-management/CheckInstance"},{"text":"Modify<wbr>Instance","link":"/reference/actions/instance-management/ModifyInstance"},{"text":"Describe<wbr>Regions","link":"/reference/actions/instance-management/DescribeRegions"},{"text":"Describe<wbr>Instance<wbr>Customized<wbr>Domain","link":"/reference/actions/instance-management/DescribeInstanceCustomizedDomain"},{"text":"Describe<wbr>Image<wbr>Accelerate<wbr>Service","link":"/reference/actions/instance-management/DescribeImageAccelerateService"},{"text":"Delete<wbr>Instance<wbr>Customized<wbr>Domain","link":"/reference/actions/instance-management/DeleteInstanceCustomizedDomain"},{"text":"Delete<wbr>Image<wbr>Accelerate<wbr>Service","link":"/reference/actions/instance-management/DeleteImageAccelerateService"},{"text":"Create<wbr>Instance<wbr>Customized<wbr>Domain","link":"/reference/actions/instance-management/CreateInstanceCustomizedDomain"},{"text":"Create<wbr>Image<wbr>Acceleration<wbr>Service","link":"/reference/actions/instance-management/CreateImageAccelerationService"}]},{"text":"Namespace","collapsed":true,"items":[{"text":"Modify<wbr>Namespace","link":"/reference/actions/namespace/ModifyNamespace"},{"text":"Delete<wbr>Namespace","link":"/reference/actions/namespace/DeleteNamespace"},{"text":"Create<wbr>Namespace","link":"/reference/actions/namespace/CreateNamespace"},{"text":"Describe<wbr>Namespaces","link":"/reference/actions/namespace/DescribeNamespaces"},{"text":"Modify<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/ModifyImmutableTagRules"},{"text":"Describe<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/DescribeImmutableTagRules"},{"text":"Delete<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/DeleteImmutableTagRules"},{"text":"Create<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/CreateImmutableTagRules"},{"text":"Describe<wbr>Instance<wbr>All<wbr>Namespaces","link":"/reference/actions/namespace/DescribeInstanceAllNamespaces"},{"text":"Delete<wbr>Signature<wbr>Policy","link":"/reference/actions/namespace/DeleteSignaturePolicy"},{"text":"Create<wbr>Signature<wbr>Policy","link":"/reference/actions/namespace/CreateSignaturePolicy"}]},{"text":"Image Repository","collapsed":true,"items":[{"text":"Duplicate<wbr>Image","link":"/reference/actions/image-repository/DuplicateImage"},{"text":"Modify<wbr>Repository","link":"/reference/actions/image-repository/ModifyRepository"},{"text":"Describe<wbr>Repositories","link":"/reference/actions/image-repository/DescribeRepositories"},{"text":"Describe<wbr>Images","link":"/reference/actions/image-repository/DescribeImages"},{"text":"Delete<wbr>Repository","link":"/reference/actions/image-repository/DeleteRepository"},{"text":"Create<wbr>Repository","link":"/reference/actions/image-repository/CreateRepository"},{"text":"Describe<wbr>Image<wbr>Manifests","link":"/reference/actions/image-repository/DescribeImageManifests"},{"text":"Delete<wbr>Image","link":"/reference/actions/image-repository/DeleteImage"},{"text":"Describe<wbr>GCJobs","link":"/reference/actions/image-repository/DescribeGCJobs"},{"text":"Delete<wbr>Repository<wbr>Tags","link":"/reference/actions/image-repository/DeleteRepositoryTags"},{"text":"Create<wbr>Signature","link":"/reference/actions/image-repository/CreateSignature"}]},{"text":"Custom Account","collapsed":true,"items":[{"text":"Create<wbr>Service<wbr>Account","link":"/reference/actions/custom-account/CreateServiceAccount"},{"text":"Delete<wbr>Service<wbr>Account","link":"/reference/actions/custom-account/DeleteServiceAccount"},{"text":"Modify<wbr>Service<wbr>Account","link":"/reference/actions/custom-account/ModifyServiceAccount"},{"text":"Modify<wbr>Service<wbr>Account<wbr>Password","link":"/reference/actions/custom-account/ModifyServiceAccountPassword"},{"text":"Describe<wbr>Service<wbr>Accounts","link":"/reference/actions/custom-account/DescribeServiceAccounts"}]},{"text":"Trigger","collapsed":true,"items":[{"text":"Modify<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/ModifyWebhookTrigger"},{"text":"Describe<wbr>Webhook<wbr>Trigger<wbr>Log","link":"/reference/actions/trigger/DescribeWebhookTriggerLog"},{"text":"Describe<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/DescribeWebhookTrigger"},{"text":"Delete<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/DeleteWebhookTrigger"},{"text":"Create<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/CreateWebhookTrigger"}]},{"text":"Instance Synchronization","collapsed":true,"items":[{"text":"Describe<wbr>Replication<wbr>Instances","link":"/reference/actions/instance-synchronization/DescribeReplicationInstances"},{"text":"Describe<wbr>Replication<wbr>Instance<wbr>Create<wbr>Tasks","link":"/reference/actions/instance-synchronization/DescribeReplicationInstanceCreateTasks"},{"text":"Manage<wbr>Replication","link":"/reference/actions/instance-synchronization/ManageReplication"},{"text":"Create<wbr>Replication<wbr>Instance","link":"/reference/actions/instance-synchronization/CreateReplicationInstance"},{"text":"Describe<wbr>Replication<wbr>Instance<wbr>Sync<wbr>Status","link":"/reference/actions/instance-synchronization/DescribeReplicationInstanceSyncStatus"},{"text":"Delete<wbr>Replication<wbr>Instance","link":"/reference/actions/instance-synchronization/DeleteReplicationInstance"}]},{"text":"Access Control","collapsed":true,"items":[{"text":"Manage<wbr>Internal<wbr>Endpoint","link":"/reference/actions/access-control/ManageInternalEndpoint"},{"text":"Describe<wbr>Internal<wbr>Endpoints","link":"/reference/actions/access-control/DescribeInternalEndpoints"},{"text":"Manage<wbr>External<wbr>Endpoint","link":"/reference/actions/access-control/ManageExternalEndpoint"},{"text":"Describe<wbr>External<wbr>Endpoint<wbr>Status","link":"/reference/actions/access-control/DescribeExternalEndpointStatus"},{"text":"Modify<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/ModifySecurityPolicy"},{"text":"Describe<wbr>Security<wbr>Policies","link":"/reference/actions/access-control/DescribeSecurityPolicies"},{"text":"Delete<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/DeleteSecurityPolicy"},{"text":"Delete<wbr>Multiple<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/DeleteMultipleSecurityPolicy"},{"text":"Create<wbr>Multiple<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/CreateMultipleSecurityPolicy"},{"text":"Create<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/CreateSecurityPolicy"}]},{"text":"Helm Chart","collapsed":true,"items":[{"text":"Download<wbr>Helm<wbr>Chart","link":"/reference/actions/helm-chart/DownloadHelmChart"},{"text":"Describe<wbr>Chart<wbr>Download<wbr>Info","link":"/reference/actions/helm-chart/DescribeChartDownloadInfo"}]},{"text":"Tag Retention","collapsed":true,"items":[{"text":"Modify<wbr>Tag<wbr>Retention<wbr>Rule","link":"/reference/actions/tag-retention/ModifyTagRetentionRule"},{"text":"Describe<wbr>Tag<wbr>Retention<wbr>Rules","link":"/reference/actions/tag-retention/DescribeTagRetentionRules"},{"text":"Describe<wbr>Tag<wbr>Retention<wbr>Execution<wbr>Task","link":"/reference/actions/tag-retention/DescribeTagRetentionExecutionTask"},{"text":"Describe<wbr>Tag<wbr>Retention<wbr>Execution","link":"/reference/actions/tag-retention/DescribeTagRetentionExecution"},{"text":"Delete<wbr>Tag<wbr>Retention<wbr>Rule","link":"/reference/actions/tag-retention/DeleteTagRetentionRule"},{"text":"Create<wbr>Tag<wbr>Retention<wbr>Rule","link":"/reference/actions/tag-retention/CreateTagRetentionRule"},{"text":"Create<wbr>Tag<wbr>Retention<wbr>Execution","link":"/reference/actions/tag-retention/CreateTagRetentionExecution"}]},{"text":"Data types","collapsed":true,"items":[{"text":"All data types","link":"/reference/types/"},{"text":"Access<wbr>Vpc","link":"/reference/types/AccessVpc"},{"text":"Customized<wbr>Domain<wbr>Info","link":"/reference/types/CustomizedDomainInfo"},{"text":"Filter","link":"/reference/types/Filter"},{"text":"GCJob<wbr>Info","link":"/reference/types/GCJobInfo"},{"text":"Header","link":"/reference/types/Header"},{"text":"Immutable<wbr>Tag<wbr>Rule","link":"/reference/types/ImmutableTagRule"},{"text":"Key<wbr>Value<wbr>String","link":"/reference/types/KeyValueString"},{"text":"Peer<wbr>Replication<wbr>Option","link":"/reference/types/PeerReplicationOption"},{"text":"Permission","link":"/reference/types/Permission"},{"text":"Region","link":"/reference/types/Region"},{"text":"Registry","link":"/reference/types/Registry"},{"text":"Registry<wbr>Charge<wbr>Prepaid","link":"/reference/types/RegistryChargePrepaid"},{"text":"Registry<wbr>Condition","link":"/reference/types/RegistryCondition"},{"text":"Registry<wbr>Status","link":"/reference/types/RegistryStatus"},{"text":"Replication<wbr>Filter","link":"/reference/types/ReplicationFilter"},{"text":"Replication<wbr>Log","link":"/reference/types/ReplicationLog"},{"text":"Replication<wbr>Registry","link":"/reference/types/ReplicationRegistry"},{"text":"Replication<wbr>Rule","link":"/reference/types/ReplicationRule"},{"text":"Retention<wbr>Execution","link":"/reference/types/RetentionExecution"},{"text":"Retention<wbr>Policy","link":"/reference/types/RetentionPolicy"},{"text":"Retention<wbr>Rule","link":"/reference/types/RetentionRule"},{"text":"Retention<wbr>Task","link":"/reference/types/RetentionTask"},{"text":"Schedule","link":"/reference/types/Schedule"},{"text":"Security<wbr>Policy","link":"/reference/types/SecurityPolicy"},{"text":"Service<wbr>Account","link":"/reference/types/ServiceAccount"},{"text":"Tag","link":"/reference/types/Tag"},{"text":"Tag<wbr>Specification","link":"/reference/types/TagSpecification"},{"text":"Task<wbr>Detail","link":"/reference/types/TaskDetail"},{"text":"Tcr<wbr>Image<wbr>Info","link":"/reference/types/TcrImageInfo"},{"text":"Tcr<wbr>Instance<wbr>Token","link":"/reference/types/TcrInstanceToken"},{"text":"Tcr<wbr>Namespace<wbr>Info","link":"/reference/types/TcrNamespaceInfo"},{"text":"Tcr<wbr>Repository<wbr>Info","link":"/reference/types/TcrRepositoryInfo"},{"text":"Webhook<wbr>Target","link":"/reference/types/WebhookTarget"},{"text":"Webhook<wbr>Trigger","link":"/reference/types/WebhookTrigger"},{"text":"Webhook<wbr>Trigger<wbr>Log","link":"/reference/types/WebhookTriggerLog"}]},{"text":"Error codes","collapsed":true,"items":[{"text":"All error codes","link":"/reference/errors/"},{"text":"Action<wbr>Offline","link":"/reference/errors/ActionOffline"},{"text":"Auth<wbr>Failure.<wbr>Invalid<wbr>Authorization","link":"/reference/errors/AuthFailure-InvalidAuthorization"},{"text":"Auth<wbr>Failure.<wbr>Invalid<wbr>Secret<wbr>Id","link":"/reference/errors/AuthFailure-InvalidSecretId"},{"text":"Auth<wbr>Failure.<wbr>MFAFailure","link":"/reference/errors/AuthFailure-MFAFailure"},{"text":"Auth<wbr>Failure.<wbr>Secret<wbr>Id<wbr>Not<wbr>Found","link":"/reference/errors/AuthFailure-SecretIdNotFound"},{"text":"Auth<wbr>Failure.<wbr>Signature<wbr>Expire","link":"/reference/errors/AuthFailure-SignatureExpire"},{"text":"Auth<wbr>Failure.<wbr>Signature<wbr>Failure","link":"/reference/errors/AuthFailure-SignatureFailure"},{"text":"Auth<wbr>Failure.<wbr>Token<wbr>Failure","link":"/reference/errors/AuthFailure-TokenFailure"},{"text":"Auth<wbr>Failure.<wbr>Unauthorized<wbr>Operation","link":"/reference/errors/AuthFailure-UnauthorizedOperation"},{"text":"Dry<wbr>Run<wbr>Operation","link":"/reference/errors/DryRunOperation"},{"text":"Failed<wbr>Operation","link":"/reference/errors/FailedOperation"},{"text":"Internal<wbr>Error","link":"/reference/errors/InternalError"},{"text":"Invalid<wbr>Action","link":"/reference/errors/InvalidAction"},{"text":"Invalid<wbr>Parameter","link":"/reference/errors/InvalidParameter"},{"text":"Invalid<wbr>Parameter<wbr>Value","link":"/reference/errors/InvalidParameterValue"},{"text":"Invalid<wbr>Request","link":"/reference/errors/InvalidRequest"},{"text":"Ip<wbr>In<wbr>Blacklist","link":"/reference/errors/IpInBlacklist"},{"text":"Ip<wbr>Not<wbr>In<wbr>Whitelist","link":"/reference/errors/IpNotInWhitelist"},{"text":"Limit<wbr>Exceeded","link":"/reference/errors/LimitExceeded"},{"text":"Missing<wbr>Parameter","link":"/reference/errors/MissingParameter"},{"text":"No<wbr>Such<wbr>Product","link":"/reference/errors/NoSuchProduct"},{"text":"No<wbr>Such<wbr>Version","link":"/reference/errors/NoSuchVersion"},{"text":"Request<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded"},{"text":"Request<wbr>Limit<wbr>Exceeded.<wbr>Global<wbr>Region<wbr>Uin<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded-GlobalRegionUinLimitExceeded"},{"text":"Request<wbr>Limit<wbr>Exceeded.<wbr>IPLimit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded-IPLimitExceeded"},{"text":"Request<wbr>Limit<wbr>Exceeded.<wbr>Uin<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded-UinLimitExceeded"},{"text":"Request<wbr>Size<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestSizeLimitExceeded"},{"text":"Resource<wbr>In<wbr>Use","link":"/reference/errors/ResourceInUse"},{"text":"Resource<wbr>Insufficient","link":"/reference/errors/ResourceInsufficient"},{"text":"Resource<wbr>Not<wbr>Found","link":"/reference/errors/ResourceNotFound"},{"text":"Resource<wbr>Unavailable","link":"/reference/errors/ResourceUnavailable"},{"text":"Response<wbr>Size<wbr>Limit<wbr>Exceeded","link":"/reference/errors/ResponseSizeLimitExceeded"},{"text":"Service<wbr>Unavailable","link":"/reference/errors/ServiceUnavailable"},{"text":"Unauthorized<wbr>Operation","link":"/reference/errors/UnauthorizedOperation"},{"text":"Unknown<wbr>Parameter","link":"/reference/errors/UnknownParameter"},{"text":"Unsupported<wbr>Operation","link":"/reference/errors/UnsupportedOperation"},{"text":"Unsupported<wbr>Protocol","link":"/reference/errors/UnsupportedProtocol"},{"text":"Unsupported<wbr>Region","link":"/reference/errors/UnsupportedRegion"},{"text":"Auth<wbr>Failure","link":"/reference/errors/AuthFailure"},{"text":"Failed<wbr>Operation.<wbr>Db<wbr>Error","link":"/reference/errors/FailedOperation-DbError"},{"text":"Failed<wbr>Operation.<wbr>Dependence<wbr>Error","link":"/reference/errors/FailedOperation-DependenceError"},{"text":"Failed<wbr>Operation.<wbr>Empty<wbr>Core<wbr>Body","link":"/reference/errors/FailedOperation-EmptyCoreBody"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Get<wbr>DBData<wbr>Error","link":"/reference/errors/FailedOperation-ErrorGetDBDataError"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Tcr<wbr>Invalid<wbr>Media<wbr>Type","link":"/reference/errors/FailedOperation-ErrorTcrInvalidMediaType"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Tcr<wbr>Resource<wbr>Conflict","link":"/reference/errors/FailedOperation-ErrorTcrResourceConflict"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Tcr<wbr>Unauthorized","link":"/reference/errors/FailedOperation-ErrorTcrUnauthorized"},{"text":"Failed<wbr>Operation.<wbr>Get<wbr>DBData<wbr>Error","link":"/reference/errors/FailedOperation-GetDBDataError"},{"text":"Failed<wbr>Operation.<wbr>Get<wbr>Security<wbr>Policy<wbr>Fail","link":"/reference/errors/FailedOperation-GetSecurityPolicyFail"},{"text":"Failed<wbr>Operation.<wbr>Get<wbr>Tcr<wbr>Client","link":"/reference/errors/FailedOperation-GetTcrClient"},{"text":"Failed<wbr>Operation.<wbr>Operation<wbr>Cancel","link":"/reference/errors/FailedOperation-OperationCancel"},{"text":"Failed<wbr>Operation.<wbr>Precondition<wbr>Failed","link":"/reference/errors/FailedOperation-PreconditionFailed"},{"text":"Failed<wbr>Operation.<wbr>Trade<wbr>Failed","link":"/reference/errors/FailedOperation-TradeFailed"},{"text":"Failed<wbr>Operation.<wbr>Validate<wbr>Registry<wbr>Name<wbr>Fail","link":"/reference/errors/FailedOperation-ValidateRegistryNameFail"},{"text":"Failed<wbr>Operation.<wbr>Validate<wbr>Supported<wbr>Region<wbr>Fail","link":"/reference/errors/FailedOperation-ValidateSupportedRegionFail"},{"text":"Internal<wbr>Error.<wbr>Db<wbr>Error","link":"/reference/errors/InternalError-DbError"},{"text":"Internal<wbr>Error.<wbr>Err<wbr>Conflict","link":"/reference/errors/InternalError-ErrConflict"},{"text":"Internal<wbr>Error.<wbr>Err<wbr>Not<wbr>Exist","link":"/reference/errors/InternalError-ErrNotExist"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Conflict","link":"/reference/errors/InternalError-ErrorConflict"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Over<wbr>Limit","link":"/reference/errors/InternalError-ErrorOverLimit"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Internal","link":"/reference/errors/InternalError-ErrorTcrInternal"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Invalid<wbr>Media<wbr>Type","link":"/reference/errors/InternalError-ErrorTcrInvalidMediaType"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Resource<wbr>Conflict","link":"/reference/errors/InternalError-ErrorTcrResourceConflict"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Unauthorized","link":"/reference/errors/InternalError-ErrorTcrUnauthorized"},{"text":"Internal<wbr>Error.<wbr>Unknown","link":"/reference/errors/InternalError-Unknown"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Exists","link":"/reference/errors/InvalidParameter-ErrorNameExists"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Illegal","link":"/reference/errors/InvalidParameter-ErrorNameIllegal"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Reserved","link":"/reference/errors/InvalidParameter-ErrorNameReserved"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Registry<wbr>Name","link":"/reference/errors/InvalidParameter-ErrorRegistryName"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Tag<wbr>Over<wbr>Limit","link":"/reference/errors/InvalidParameter-ErrorTagOverLimit"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Tcr<wbr>Invalid<wbr>Parameter","link":"/reference/errors/InvalidParameter-ErrorTcrInvalidParameter"},{"text":"Invalid<wbr>Parameter.<wbr>Replication<wbr>Exists","link":"/reference/errors/InvalidParameter-ReplicationExists"},{"text":"Invalid<wbr>Parameter.<wbr>Unsupported<wbr>Region","link":"/reference/errors/InvalidParameter-UnsupportedRegion"},{"text":"Operation<wbr>Denied","link":"/reference/errors/OperationDenied"},{"text":"Operation<wbr>Denied.<wbr>Quota<wbr>Over<wbr>Limit","link":"/reference/errors/OperationDenied-QuotaOverLimit"},{"text":"Resource<wbr>Insufficient.<wbr>Error<wbr>Instance<wbr>Not<wbr>Running","link":"/reference/errors/ResourceInsufficient-ErrorInstanceNotRunning"},{"text":"Resource<wbr>Insufficient.<wbr>Error<wbr>Vpc<wbr>Dns<wbr>Status","link":"/reference/errors/ResourceInsufficient-ErrorVpcDnsStatus"},{"text":"Resource<wbr>Not<wbr>Found.<wbr>Tcr<wbr>Resource<wbr>Not<wbr>Found","link":"/reference/errors/ResourceNotFound-TcrResourceNotFound"}]}],"/protocol/":[{"text":"Overview","link":"/reference/"},{"text":"Requests and answers","collapsed":true,"items":[{"text":"Request structure","link":"/reference/requests"},{"text":"Common parameters","link":"/reference/common-parameters"},{"text":"Lists and objects","link":"/reference/lists"},{"text":"Answers","link":"/reference/responses"},{"text":"Limits","link":"/reference/limits"},{"text":"Regions and hosts","link":"/reference/regions"},{"text":"Changelog of the API","link":"/reference/changelog"},{"text":"Signature v3, step by step","link":"/protocol/signature-v3"},{"text":"Signature v1, step by step","link":"/protocol/signature-v1"}]},{"text":"Instance Management","collapsed":true,"items":[{"text":"Describe<wbr>Instances","link":"/reference/actions/instance-management/DescribeInstances"},{"text":"Describe<wbr>Instance<wbr>Status","link":"/reference/actions/instance-management/DescribeInstanceStatus"},{"text":"Create<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/CreateInstanceToken"},{"text":"Create<wbr>Instance","link":"/reference/actions/instance-management/CreateInstance"},{"text":"Modify<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/ModifyInstanceToken"},{"text":"Describe<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/DescribeInstanceToken"},{"text":"Delete<wbr>Instance<wbr>Token","link":"/reference/actions/instance-management/DeleteInstanceToken"},{"text":"Delete<wbr>Instance","link":"/reference/actions/instance-management/DeleteInstance"},{"text":"Renew<wbr>Instance","link":"/reference/actions/instance-management/RenewInstance"},{"text":"Check<wbr>Instance<wbr>Name","link":"/reference/actions/instance-management/CheckInstanceName"},{"text":"Check<wbr>Instance","link":"/reference/actions/instance-management/CheckInstance"},{"text":"Modify<wbr>Instance","link":"/reference/actions/instance-management/ModifyInstance"},{"text":"Describe<wbr>Regions","link":"/reference/actions/instance-management/DescribeRegions"},{"text":"Describe<wbr>Instance<wbr>Customized<wbr>Domain","link":"/reference/actions/instance-management/DescribeInstanceCustomizedDomain"},{"text":"Describe<wbr>Image<wbr>Accelerate<wbr>Service","link":"/reference/actions/instance-management/DescribeImageAccelerateService"},{"text":"Delete<wbr>Instance<wbr>Customized<wbr>Domain","link":"/reference/actions/instance-management/DeleteInstanceCustomizedDomain"},{"text":"Delete<wbr>Image<wbr>Accelerate<wbr>Service","link":"/reference/actions/instance-management/DeleteImageAccelerateService"},{"text":"Create<wbr>Instance<wbr>Customized<wbr>Domain","link":"/reference/actions/instance-management/CreateInstanceCustomizedDomain"},{"text":"Create<wbr>Image<wbr>Acceleration<wbr>Service","link":"/reference/actions/instance-management/CreateImageAccelerationService"}]},{"text":"Namespace","collapsed":true,"items":[{"text":"Modify<wbr>Namespace","link":"/reference/actions/namespace/ModifyNamespace"},{"text":"Delete<wbr>Namespace","link":"/reference/actions/namespace/DeleteNamespace"},{"text":"Create<wbr>Namespace","link":"/reference/actions/namespace/CreateNamespace"},{"text":"Describe<wbr>Namespaces","link":"/reference/actions/namespace/DescribeNamespaces"},{"text":"Modify<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/ModifyImmutableTagRules"},{"text":"Describe<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/DescribeImmutableTagRules"},{"text":"Delete<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/DeleteImmutableTagRules"},{"text":"Create<wbr>Immutable<wbr>Tag<wbr>Rules","link":"/reference/actions/namespace/CreateImmutableTagRules"},{"text":"Describe<wbr>Instance<wbr>All<wbr>Namespaces","link":"/reference/actions/namespace/DescribeInstanceAllNamespaces"},{"text":"Delete<wbr>Signature<wbr>Policy","link":"/reference/actions/namespace/DeleteSignaturePolicy"},{"text":"Create<wbr>Signature<wbr>Policy","link":"/reference/actions/namespace/CreateSignaturePolicy"}]},{"text":"Image Repository","collapsed":true,"items":[{"text":"Duplicate<wbr>Image","link":"/reference/actions/image-repository/DuplicateImage"},{"text":"Modify<wbr>Repository","link":"/reference/actions/image-repository/ModifyRepository"},{"text":"Describe<wbr>Repositories","link":"/reference/actions/image-repository/DescribeRepositories"},{"text":"Describe<wbr>Images","link":"/reference/actions/image-repository/DescribeImages"},{"text":"Delete<wbr>Repository","link":"/reference/actions/image-repository/DeleteRepository"},{"text":"Create<wbr>Repository","link":"/reference/actions/image-repository/CreateRepository"},{"text":"Describe<wbr>Image<wbr>Manifests","link":"/reference/actions/image-repository/DescribeImageManifests"},{"text":"Delete<wbr>Image","link":"/reference/actions/image-repository/DeleteImage"},{"text":"Describe<wbr>GCJobs","link":"/reference/actions/image-repository/DescribeGCJobs"},{"text":"Delete<wbr>Repository<wbr>Tags","link":"/reference/actions/image-repository/DeleteRepositoryTags"},{"text":"Create<wbr>Signature","link":"/reference/actions/image-repository/CreateSignature"}]},{"text":"Custom Account","collapsed":true,"items":[{"text":"Create<wbr>Service<wbr>Account","link":"/reference/actions/custom-account/CreateServiceAccount"},{"text":"Delete<wbr>Service<wbr>Account","link":"/reference/actions/custom-account/DeleteServiceAccount"},{"text":"Modify<wbr>Service<wbr>Account","link":"/reference/actions/custom-account/ModifyServiceAccount"},{"text":"Modify<wbr>Service<wbr>Account<wbr>Password","link":"/reference/actions/custom-account/ModifyServiceAccountPassword"},{"text":"Describe<wbr>Service<wbr>Accounts","link":"/reference/actions/custom-account/DescribeServiceAccounts"}]},{"text":"Trigger","collapsed":true,"items":[{"text":"Modify<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/ModifyWebhookTrigger"},{"text":"Describe<wbr>Webhook<wbr>Trigger<wbr>Log","link":"/reference/actions/trigger/DescribeWebhookTriggerLog"},{"text":"Describe<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/DescribeWebhookTrigger"},{"text":"Delete<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/DeleteWebhookTrigger"},{"text":"Create<wbr>Webhook<wbr>Trigger","link":"/reference/actions/trigger/CreateWebhookTrigger"}]},{"text":"Instance Synchronization","collapsed":true,"items":[{"text":"Describe<wbr>Replication<wbr>Instances","link":"/reference/actions/instance-synchronization/DescribeReplicationInstances"},{"text":"Describe<wbr>Replication<wbr>Instance<wbr>Create<wbr>Tasks","link":"/reference/actions/instance-synchronization/DescribeReplicationInstanceCreateTasks"},{"text":"Manage<wbr>Replication","link":"/reference/actions/instance-synchronization/ManageReplication"},{"text":"Create<wbr>Replication<wbr>Instance","link":"/reference/actions/instance-synchronization/CreateReplicationInstance"},{"text":"Describe<wbr>Replication<wbr>Instance<wbr>Sync<wbr>Status","link":"/reference/actions/instance-synchronization/DescribeReplicationInstanceSyncStatus"},{"text":"Delete<wbr>Replication<wbr>Instance","link":"/reference/actions/instance-synchronization/DeleteReplicationInstance"}]},{"text":"Access Control","collapsed":true,"items":[{"text":"Manage<wbr>Internal<wbr>Endpoint","link":"/reference/actions/access-control/ManageInternalEndpoint"},{"text":"Describe<wbr>Internal<wbr>Endpoints","link":"/reference/actions/access-control/DescribeInternalEndpoints"},{"text":"Manage<wbr>External<wbr>Endpoint","link":"/reference/actions/access-control/ManageExternalEndpoint"},{"text":"Describe<wbr>External<wbr>Endpoint<wbr>Status","link":"/reference/actions/access-control/DescribeExternalEndpointStatus"},{"text":"Modify<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/ModifySecurityPolicy"},{"text":"Describe<wbr>Security<wbr>Policies","link":"/reference/actions/access-control/DescribeSecurityPolicies"},{"text":"Delete<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/DeleteSecurityPolicy"},{"text":"Delete<wbr>Multiple<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/DeleteMultipleSecurityPolicy"},{"text":"Create<wbr>Multiple<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/CreateMultipleSecurityPolicy"},{"text":"Create<wbr>Security<wbr>Policy","link":"/reference/actions/access-control/CreateSecurityPolicy"}]},{"text":"Helm Chart","collapsed":true,"items":[{"text":"Download<wbr>Helm<wbr>Chart","link":"/reference/actions/helm-chart/DownloadHelmChart"},{"text":"Describe<wbr>Chart<wbr>Download<wbr>Info","link":"/reference/actions/helm-chart/DescribeChartDownloadInfo"}]},{"text":"Tag Retention","collapsed":true,"items":[{"text":"Modify<wbr>Tag<wbr>Retention<wbr>Rule","link":"/reference/actions/tag-retention/ModifyTagRetentionRule"},{"text":"Describe<wbr>Tag<wbr>Retention<wbr>Rules","link":"/reference/actions/tag-retention/DescribeTagRetentionRules"},{"text":"Describe<wbr>Tag<wbr>Retention<wbr>Execution<wbr>Task","link":"/reference/actions/tag-retention/DescribeTagRetentionExecutionTask"},{"text":"Describe<wbr>Tag<wbr>Retention<wbr>Execution","link":"/reference/actions/tag-retention/DescribeTagRetentionExecution"},{"text":"Delete<wbr>Tag<wbr>Retention<wbr>Rule","link":"/reference/actions/tag-retention/DeleteTagRetentionRule"},{"text":"Create<wbr>Tag<wbr>Retention<wbr>Rule","link":"/reference/actions/tag-retention/CreateTagRetentionRule"},{"text":"Create<wbr>Tag<wbr>Retention<wbr>Execution","link":"/reference/actions/tag-retention/CreateTagRetentionExecution"}]},{"text":"Data types","collapsed":true,"items":[{"text":"All data types","link":"/reference/types/"},{"text":"Access<wbr>Vpc","link":"/reference/types/AccessVpc"},{"text":"Customized<wbr>Domain<wbr>Info","link":"/reference/types/CustomizedDomainInfo"},{"text":"Filter","link":"/reference/types/Filter"},{"text":"GCJob<wbr>Info","link":"/reference/types/GCJobInfo"},{"text":"Header","link":"/reference/types/Header"},{"text":"Immutable<wbr>Tag<wbr>Rule","link":"/reference/types/ImmutableTagRule"},{"text":"Key<wbr>Value<wbr>String","link":"/reference/types/KeyValueString"},{"text":"Peer<wbr>Replication<wbr>Option","link":"/reference/types/PeerReplicationOption"},{"text":"Permission","link":"/reference/types/Permission"},{"text":"Region","link":"/reference/types/Region"},{"text":"Registry","link":"/reference/types/Registry"},{"text":"Registry<wbr>Charge<wbr>Prepaid","link":"/reference/types/RegistryChargePrepaid"},{"text":"Registry<wbr>Condition","link":"/reference/types/RegistryCondition"},{"text":"Registry<wbr>Status","link":"/reference/types/RegistryStatus"},{"text":"Replication<wbr>Filter","link":"/reference/types/ReplicationFilter"},{"text":"Replication<wbr>Log","link":"/reference/types/ReplicationLog"},{"text":"Replication<wbr>Registry","link":"/reference/types/ReplicationRegistry"},{"text":"Replication<wbr>Rule","link":"/reference/types/ReplicationRule"},{"text":"Retention<wbr>Execution","link":"/reference/types/RetentionExecution"},{"text":"Retention<wbr>Policy","link":"/reference/types/RetentionPolicy"},{"text":"Retention<wbr>Rule","link":"/reference/types/RetentionRule"},{"text":"Retention<wbr>Task","link":"/reference/types/RetentionTask"},{"text":"Schedule","link":"/reference/types/Schedule"},{"text":"Security<wbr>Policy","link":"/reference/types/SecurityPolicy"},{"text":"Service<wbr>Account","link":"/reference/types/ServiceAccount"},{"text":"Tag","link":"/reference/types/Tag"},{"text":"Tag<wbr>Specification","link":"/reference/types/TagSpecification"},{"text":"Task<wbr>Detail","link":"/reference/types/TaskDetail"},{"text":"Tcr<wbr>Image<wbr>Info","link":"/reference/types/TcrImageInfo"},{"text":"Tcr<wbr>Instance<wbr>Token","link":"/reference/types/TcrInstanceToken"},{"text":"Tcr<wbr>Namespace<wbr>Info","link":"/reference/types/TcrNamespaceInfo"},{"text":"Tcr<wbr>Repository<wbr>Info","link":"/reference/types/TcrRepositoryInfo"},{"text":"Webhook<wbr>Target","link":"/reference/types/WebhookTarget"},{"text":"Webhook<wbr>Trigger","link":"/reference/types/WebhookTrigger"},{"text":"Webhook<wbr>Trigger<wbr>Log","link":"/reference/types/WebhookTriggerLog"}]},{"text":"Error codes","collapsed":true,"items":[{"text":"All error codes","link":"/reference/errors/"},{"text":"Action<wbr>Offline","link":"/reference/errors/ActionOffline"},{"text":"Auth<wbr>Failure.<wbr>Invalid<wbr>Authorization","link":"/reference/errors/AuthFailure-InvalidAuthorization"},{"text":"Auth<wbr>Failure.<wbr>Invalid<wbr>Secret<wbr>Id","link":"/reference/errors/AuthFailure-InvalidSecretId"},{"text":"Auth<wbr>Failure.<wbr>MFAFailure","link":"/reference/errors/AuthFailure-MFAFailure"},{"text":"Auth<wbr>Failure.<wbr>Secret<wbr>Id<wbr>Not<wbr>Found","link":"/reference/errors/AuthFailure-SecretIdNotFound"},{"text":"Auth<wbr>Failure.<wbr>Signature<wbr>Expire","link":"/reference/errors/AuthFailure-SignatureExpire"},{"text":"Auth<wbr>Failure.<wbr>Signature<wbr>Failure","link":"/reference/errors/AuthFailure-SignatureFailure"},{"text":"Auth<wbr>Failure.<wbr>Token<wbr>Failure","link":"/reference/errors/AuthFailure-TokenFailure"},{"text":"Auth<wbr>Failure.<wbr>Unauthorized<wbr>Operation","link":"/reference/errors/AuthFailure-UnauthorizedOperation"},{"text":"Dry<wbr>Run<wbr>Operation","link":"/reference/errors/DryRunOperation"},{"text":"Failed<wbr>Operation","link":"/reference/errors/FailedOperation"},{"text":"Internal<wbr>Error","link":"/reference/errors/InternalError"},{"text":"Invalid<wbr>Action","link":"/reference/errors/InvalidAction"},{"text":"Invalid<wbr>Parameter","link":"/reference/errors/InvalidParameter"},{"text":"Invalid<wbr>Parameter<wbr>Value","link":"/reference/errors/InvalidParameterValue"},{"text":"Invalid<wbr>Request","link":"/reference/errors/InvalidRequest"},{"text":"Ip<wbr>In<wbr>Blacklist","link":"/reference/errors/IpInBlacklist"},{"text":"Ip<wbr>Not<wbr>In<wbr>Whitelist","link":"/reference/errors/IpNotInWhitelist"},{"text":"Limit<wbr>Exceeded","link":"/reference/errors/LimitExceeded"},{"text":"Missing<wbr>Parameter","link":"/reference/errors/MissingParameter"},{"text":"No<wbr>Such<wbr>Product","link":"/reference/errors/NoSuchProduct"},{"text":"No<wbr>Such<wbr>Version","link":"/reference/errors/NoSuchVersion"},{"text":"Request<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded"},{"text":"Request<wbr>Limit<wbr>Exceeded.<wbr>Global<wbr>Region<wbr>Uin<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded-GlobalRegionUinLimitExceeded"},{"text":"Request<wbr>Limit<wbr>Exceeded.<wbr>IPLimit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded-IPLimitExceeded"},{"text":"Request<wbr>Limit<wbr>Exceeded.<wbr>Uin<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestLimitExceeded-UinLimitExceeded"},{"text":"Request<wbr>Size<wbr>Limit<wbr>Exceeded","link":"/reference/errors/RequestSizeLimitExceeded"},{"text":"Resource<wbr>In<wbr>Use","link":"/reference/errors/ResourceInUse"},{"text":"Resource<wbr>Insufficient","link":"/reference/errors/ResourceInsufficient"},{"text":"Resource<wbr>Not<wbr>Found","link":"/reference/errors/ResourceNotFound"},{"text":"Resource<wbr>Unavailable","link":"/reference/errors/ResourceUnavailable"},{"text":"Response<wbr>Size<wbr>Limit<wbr>Exceeded","link":"/reference/errors/ResponseSizeLimitExceeded"},{"text":"Service<wbr>Unavailable","link":"/reference/errors/ServiceUnavailable"},{"text":"Unauthorized<wbr>Operation","link":"/reference/errors/UnauthorizedOperation"},{"text":"Unknown<wbr>Parameter","link":"/reference/errors/UnknownParameter"},{"text":"Unsupported<wbr>Operation","link":"/reference/errors/UnsupportedOperation"},{"text":"Unsupported<wbr>Protocol","link":"/reference/errors/UnsupportedProtocol"},{"text":"Unsupported<wbr>Region","link":"/reference/errors/UnsupportedRegion"},{"text":"Auth<wbr>Failure","link":"/reference/errors/AuthFailure"},{"text":"Failed<wbr>Operation.<wbr>Db<wbr>Error","link":"/reference/errors/FailedOperation-DbError"},{"text":"Failed<wbr>Operation.<wbr>Dependence<wbr>Error","link":"/reference/errors/FailedOperation-DependenceError"},{"text":"Failed<wbr>Operation.<wbr>Empty<wbr>Core<wbr>Body","link":"/reference/errors/FailedOperation-EmptyCoreBody"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Get<wbr>DBData<wbr>Error","link":"/reference/errors/FailedOperation-ErrorGetDBDataError"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Tcr<wbr>Invalid<wbr>Media<wbr>Type","link":"/reference/errors/FailedOperation-ErrorTcrInvalidMediaType"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Tcr<wbr>Resource<wbr>Conflict","link":"/reference/errors/FailedOperation-ErrorTcrResourceConflict"},{"text":"Failed<wbr>Operation.<wbr>Error<wbr>Tcr<wbr>Unauthorized","link":"/reference/errors/FailedOperation-ErrorTcrUnauthorized"},{"text":"Failed<wbr>Operation.<wbr>Get<wbr>DBData<wbr>Error","link":"/reference/errors/FailedOperation-GetDBDataError"},{"text":"Failed<wbr>Operation.<wbr>Get<wbr>Security<wbr>Policy<wbr>Fail","link":"/reference/errors/FailedOperation-GetSecurityPolicyFail"},{"text":"Failed<wbr>Operation.<wbr>Get<wbr>Tcr<wbr>Client","link":"/reference/errors/FailedOperation-GetTcrClient"},{"text":"Failed<wbr>Operation.<wbr>Operation<wbr>Cancel","link":"/reference/errors/FailedOperation-OperationCancel"},{"text":"Failed<wbr>Operation.<wbr>Precondition<wbr>Failed","link":"/reference/errors/FailedOperation-PreconditionFailed"},{"text":"Failed<wbr>Operation.<wbr>Trade<wbr>Failed","link":"/reference/errors/FailedOperation-TradeFailed"},{"text":"Failed<wbr>Operation.<wbr>Validate<wbr>Registry<wbr>Name<wbr>Fail","link":"/reference/errors/FailedOperation-ValidateRegistryNameFail"},{"text":"Failed<wbr>Operation.<wbr>Validate<wbr>Supported<wbr>Region<wbr>Fail","link":"/reference/errors/FailedOperation-ValidateSupportedRegionFail"},{"text":"Internal<wbr>Error.<wbr>Db<wbr>Error","link":"/reference/errors/InternalError-DbError"},{"text":"Internal<wbr>Error.<wbr>Err<wbr>Conflict","link":"/reference/errors/InternalError-ErrConflict"},{"text":"Internal<wbr>Error.<wbr>Err<wbr>Not<wbr>Exist","link":"/reference/errors/InternalError-ErrNotExist"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Conflict","link":"/reference/errors/InternalError-ErrorConflict"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Over<wbr>Limit","link":"/reference/errors/InternalError-ErrorOverLimit"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Internal","link":"/reference/errors/InternalError-ErrorTcrInternal"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Invalid<wbr>Media<wbr>Type","link":"/reference/errors/InternalError-ErrorTcrInvalidMediaType"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Resource<wbr>Conflict","link":"/reference/errors/InternalError-ErrorTcrResourceConflict"},{"text":"Internal<wbr>Error.<wbr>Error<wbr>Tcr<wbr>Unauthorized","link":"/reference/errors/InternalError-ErrorTcrUnauthorized"},{"text":"Internal<wbr>Error.<wbr>Unknown","link":"/reference/errors/InternalError-Unknown"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Exists","link":"/reference/errors/InvalidParameter-ErrorNameExists"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Illegal","link":"/reference/errors/InvalidParameter-ErrorNameIllegal"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Name<wbr>Reserved","link":"/reference/errors/InvalidParameter-ErrorNameReserved"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Registry<wbr>Name","link":"/reference/errors/InvalidParameter-ErrorRegistryName"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Tag<wbr>Over<wbr>Limit","link":"/reference/errors/InvalidParameter-ErrorTagOverLimit"},{"text":"Invalid<wbr>Parameter.<wbr>Error<wbr>Tcr<wbr>Invalid<wbr>Parameter","link":"/reference/errors/InvalidParameter-ErrorTcrInvalidParameter"},{"text":"Invalid<wbr>Parameter.<wbr>Replication<wbr>Exists","link":"/reference/errors/InvalidParameter-ReplicationExists"},{"text":"Invalid<wbr>Parameter.<wbr>Unsupported<wbr>Region","link":"/reference/errors/InvalidParameter-UnsupportedRegion"},{"text":"Operation<wbr>Denied","link":"/reference/errors/OperationDenied"},{"text":"Operation<wbr>Denied.<wbr>Quota<wbr>Over<wbr>Limit","link":"/reference/errors/OperationDenied-QuotaOverLimit"},{"text":"Resource<wbr>Insufficient.<wbr>Error<wbr>Instance<wbr>Not<wbr>Running","link":"/reference/errors/ResourceInsufficient-ErrorInstanceNotRunning"},{"text":"Resource<wbr>Insufficient.<wbr>Error<wbr>Vpc<wbr>Dns<wbr>Status","link":"/reference/errors/ResourceInsufficient-ErrorVpcDnsStatus"},{"text":"Resource<wbr>Not<wbr>Found.<wbr>Tcr<wbr>Resource<wbr>Not<wbr>Found","link":"/reference/errors/ResourceNotFound-TcrResourceNotFound"}]}],"/design/":[{"text":"Design","items":[{"text":"Architecture","link":"/design/architecture"}]}]},"search":{"provider":"local"},"outline":[2,3]},"locales":{},"scrollOffset":134,"cleanUrls":false}'));
function tryOnScopeDispose(fn) {
  if (getCurrentScope()) {
    onScopeDispose(fn);
    return true;
  }
  return false;
}
const localProvidedStateMap = /* @__PURE__ */ new WeakMap();
const injectLocal = (...args) => {
  var _a;
  const key = args[0];
  const instance = (_a = getCurrentInstance()) == null ? void 0 : _a.proxy;
  if (instance == null && !hasInjectionContext())
    throw new Error("injectLocal must be called in setup");
  if (instance && localProvidedStateMap.has(instance) && key in localProvidedStateMap.get(instance))
    return localProvidedStateMap.get(instance)[key];
  return inject(...args);
};
const isClient = typeof window !== "undefined" && typeof document !== "undefined";
typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope;
const notNullish = (val) => val != null;
const toString = Object.prototype.toString;
const isObject = (val) => toString.call(val) === "[object Object]";
const noop = () => {
};
const isIOS = /* @__PURE__ */ getIsIOS();
function getIsIOS() {
  var _a, _b;
  return isClient && ((_a = window == null ? void 0 : window.navigator) == null ? void 0 : _a.userAgent) && (/iP(?:ad|hone|od)/.test(window.navigator.userAgent) || ((_b = window == null ? void 0 : window.navigator) == null ? void 0 : _b.maxTouchPoints) > 2 && /iPad|Macintosh/.test(window == null ? void 0 : window.navigator.userAgent));
}
function createFilterWrapper(filter, fn) {
  function wrapper(...args) {
    return new Promise((resolve, reject) => {
      Promise.resolve(filter(() => fn.apply(this, args), { fn, thisArg: this, args })).then(resolve).catch(reject);
    });
  }
  return wrapper;
}
const bypassFilter = (invoke) => {
  return invoke();
};
function debounceFilter(ms, options = {}) {
  let timer;
  let maxTimer;
  let lastRejector = noop;
  const _clearTimeout = (timer2) => {
    clearTimeout(timer2);
    lastRejector();
    lastRejector = noop;
  };
  let lastInvoker;
  const filter = (invoke) => {
    const duration = toValue(ms);
    const maxDuration = toValue(options.maxWait);
    if (timer)
      _clearTimeout(timer);
    if (duration <= 0 || maxDuration !== void 0 && maxDuration <= 0) {
      if (maxTimer) {
        _clearTimeout(maxTimer);
        maxTimer = null;
      }
      return Promise.resolve(invoke());
    }
    return new Promise((resolve, reject) => {
      lastRejector = options.rejectOnCancel ? reject : resolve;
      lastInvoker = invoke;
      if (maxDuration && !maxTimer) {
        maxTimer = setTimeout(() => {
          if (timer)
            _clearTimeout(timer);
          maxTimer = null;
          resolve(lastInvoker());
        }, maxDuration);
      }
      timer = setTimeout(() => {
        if (maxTimer)
          _clearTimeout(maxTimer);
        maxTimer = null;
        resolve(invoke());
      }, duration);
    });
  };
  return filter;
}
function throttleFilter(...args) {
  let lastExec = 0;
  let timer;
  let isLeading = true;
  let lastRejector = noop;
  let lastValue;
  let ms;
  let trailing;
  let leading;
  let rejectOnCancel;
  if (!isRef(args[0]) && typeof args[0] === "object")
    ({ delay: ms, trailing = true, leading = true, rejectOnCancel = false } = args[0]);
  else
    [ms, trailing = true, leading = true, rejectOnCancel = false] = args;
  const clear = () => {
    if (timer) {
      clearTimeout(timer);
      timer = void 0;
      lastRejector();
      lastRejector = noop;
    }
  };
  const filter = (_invoke) => {
    const duration = toValue(ms);
    const elapsed = Date.now() - lastExec;
    const invoke = () => {
      return lastValue = _invoke();
    };
    clear();
    if (duration <= 0) {
      lastExec = Date.now();
      return invoke();
    }
    if (elapsed > duration && (leading || !isLeading)) {
      lastExec = Date.now();
      invoke();
    } else if (trailing) {
      lastValue = new Promise((resolve, reject) => {
        lastRejector = rejectOnCancel ? reject : resolve;
        timer = setTimeout(() => {
          lastExec = Date.now();
          isLeading = true;
          resolve(invoke());
          clear();
        }, Math.max(0, duration - elapsed));
      });
    }
    if (!leading && !timer)
      timer = setTimeout(() => isLeading = true, duration);
    isLeading = false;
    return lastValue;
  };
  return filter;
}
function pausableFilter(extendFilter = bypassFilter, options = {}) {
  const {
    initialState = "active"
  } = options;
  const isActive2 = toRef(initialState === "active");
  function pause() {
    isActive2.value = false;
  }
  function resume() {
    isActive2.value = true;
  }
  const eventFilter = (...args) => {
    if (isActive2.value)
      extendFilter(...args);
  };
  return { isActive: readonly(isActive2), pause, resume, eventFilter };
}
function pxValue(px) {
  return px.endsWith("rem") ? Number.parseFloat(px) * 16 : Number.parseFloat(px);
}
function getLifeCycleTarget(target) {
  return getCurrentInstance();
}
function toArray(value) {
  return Array.isArray(value) ? value : [value];
}
function toRef(...args) {
  if (args.length !== 1)
    return toRef$1(...args);
  const r = args[0];
  return typeof r === "function" ? readonly(customRef(() => ({ get: r, set: noop }))) : ref(r);
}
function useDebounceFn(fn, ms = 200, options = {}) {
  return createFilterWrapper(
    debounceFilter(ms, options),
    fn
  );
}
function useThrottleFn(fn, ms = 200, trailing = false, leading = true, rejectOnCancel = false) {
  return createFilterWrapper(
    throttleFilter(ms, trailing, leading, rejectOnCancel),
    fn
  );
}
function watchWithFilter(source, cb, options = {}) {
  const {
    eventFilter = bypassFilter,
    ...watchOptions
  } = options;
  return watch(
    source,
    createFilterWrapper(
      eventFilter,
      cb
    ),
    watchOptions
  );
}
function watchPausable(source, cb, options = {}) {
  const {
    eventFilter: filter,
    initialState = "active",
    ...watchOptions
  } = options;
  const { eventFilter, pause, resume, isActive: isActive2 } = pausableFilter(filter, { initialState });
  const stop = watchWithFilter(
    source,
    cb,
    {
      ...watchOptions,
      eventFilter
    }
  );
  return { stop, pause, resume, isActive: isActive2 };
}
function tryOnMounted(fn, sync = true, target) {
  const instance = getLifeCycleTarget();
  if (instance)
    onMounted(fn, target);
  else if (sync)
    fn();
  else
    nextTick(fn);
}
function watchDebounced(source, cb, options = {}) {
  const {
    debounce = 0,
    maxWait = void 0,
    ...watchOptions
  } = options;
  return watchWithFilter(
    source,
    cb,
    {
      ...watchOptions,
      eventFilter: debounceFilter(debounce, { maxWait })
    }
  );
}
function watchImmediate(source, cb, options) {
  return watch(
    source,
    cb,
    {
      ...options,
      immediate: true
    }
  );
}
function computedAsync(evaluationCallback, initialState, optionsOrRef) {
  let options;
  if (isRef(optionsOrRef)) {
    options = {
      evaluating: optionsOrRef
    };
  } else {
    options = {};
  }
  const {
    lazy = false,
    evaluating = void 0,
    shallow = true,
    onError = noop
  } = options;
  const started = shallowRef(!lazy);
  const current = shallow ? shallowRef(initialState) : ref(initialState);
  let counter = 0;
  watchEffect(async (onInvalidate) => {
    if (!started.value)
      return;
    counter++;
    const counterAtBeginning = counter;
    let hasFinished = false;
    if (evaluating) {
      Promise.resolve().then(() => {
        evaluating.value = true;
      });
    }
    try {
      const result = await evaluationCallback((cancelCallback) => {
        onInvalidate(() => {
          if (evaluating)
            evaluating.value = false;
          if (!hasFinished)
            cancelCallback();
        });
      });
      if (counterAtBeginning === counter)
        current.value = result;
    } catch (e) {
      onError(e);
    } finally {
      if (evaluating && counterAtBeginning === counter)
        evaluating.value = false;
      hasFinished = true;
    }
  });
  if (lazy) {
    return computed(() => {
      started.value = true;
      return current.value;
    });
  } else {
    return current;
  }
}
const defaultWindow = isClient ? window : void 0;
function unrefElement(elRef) {
  var _a;
  const plain = toValue(elRef);
  return (_a = plain == null ? void 0 : plain.$el) != null ? _a : plain;
}
function useEventListener(...args) {
  const cleanups = [];
  const cleanup = () => {
    cleanups.forEach((fn) => fn());
    cleanups.length = 0;
  };
  const register = (el, event, listener, options) => {
    el.addEventListener(event, listener, options);
    return () => el.removeEventListener(event, listener, options);
  };
  const firstParamTargets = computed(() => {
    const test = toArray(toValue(args[0])).filter((e) => e != null);
    return test.every((e) => typeof e !== "string") ? test : void 0;
  });
  const stopWatch = watchImmediate(
    () => {
      var _a, _b;
      return [
        (_b = (_a = firstParamTargets.value) == null ? void 0 : _a.map((e) => unrefElement(e))) != null ? _b : [defaultWindow].filter((e) => e != null),
        toArray(toValue(firstParamTargets.value ? args[1] : args[0])),
        toArray(unref(firstParamTargets.value ? args[2] : args[1])),
        // @ts-expect-error - TypeScript gets the correct types, but somehow still complains
        toValue(firstParamTargets.value ? args[3] : args[2])
      ];
    },
    ([raw_targets, raw_events, raw_listeners, raw_options]) => {
      cleanup();
      if (!(raw_targets == null ? void 0 : raw_targets.length) || !(raw_events == null ? void 0 : raw_events.length) || !(raw_listeners == null ? void 0 : raw_listeners.length))
        return;
      const optionsClone = isObject(raw_options) ? { ...raw_options } : raw_options;
      cleanups.push(
        ...raw_targets.flatMap(
          (el) => raw_events.flatMap(
            (event) => raw_listeners.map((listener) => register(el, event, listener, optionsClone))
          )
        )
      );
    },
    { flush: "post" }
  );
  const stop = () => {
    stopWatch();
    cleanup();
  };
  tryOnScopeDispose(cleanup);
  return stop;
}
function useMounted() {
  const isMounted = shallowRef(false);
  const instance = getCurrentInstance();
  if (instance) {
    onMounted(() => {
      isMounted.value = true;
    }, instance);
  }
  return isMounted;
}
function useSupported(callback) {
  const isMounted = useMounted();
  return computed(() => {
    isMounted.value;
    return Boolean(callback());
  });
}
function createKeyPredicate(keyFilter) {
  if (typeof keyFilter === "function")
    return keyFilter;
  else if (typeof keyFilter === "string")
    return (event) => event.key === keyFilter;
  else if (Array.isArray(keyFilter))
    return (event) => keyFilter.includes(event.key);
  return () => true;
}
function onKeyStroke(...args) {
  let key;
  let handler;
  let options = {};
  if (args.length === 3) {
    key = args[0];
    handler = args[1];
    options = args[2];
  } else if (args.length === 2) {
    if (typeof args[1] === "object") {
      key = true;
      handler = args[0];
      options = args[1];
    } else {
      key = args[0];
      handler = args[1];
    }
  } else {
    key = true;
    handler = args[0];
  }
  const {
    target = defaultWindow,
    eventName = "keydown",
    passive = false,
    dedupe = false
  } = options;
  const predicate = createKeyPredicate(key);
  const listener = (e) => {
    if (e.repeat && toValue(dedupe))
      return;
    if (predicate(e))
      handler(e);
  };
  return useEventListener(target, eventName, listener, passive);
}
const ssrWidthSymbol = Symbol("vueuse-ssr-width");
function useSSRWidth() {
  const ssrWidth = hasInjectionContext() ? injectLocal(ssrWidthSymbol, null) : null;
  return typeof ssrWidth === "number" ? ssrWidth : void 0;
}
function useMediaQuery(query, options = {}) {
  const { window: window2 = defaultWindow, ssrWidth = useSSRWidth() } = options;
  const isSupported = useSupported(() => window2 && "matchMedia" in window2 && typeof window2.matchMedia === "function");
  const ssrSupport = shallowRef(typeof ssrWidth === "number");
  const mediaQuery = shallowRef();
  const matches = shallowRef(false);
  const handler = (event) => {
    matches.value = event.matches;
  };
  watchEffect(() => {
    if (ssrSupport.value) {
      ssrSupport.value = !isSupported.value;
      const queryStrings = toValue(query).split(",");
      matches.value = queryStrings.some((queryString) => {
        const not = queryString.includes("not all");
        const minWidth = queryString.match(/\(\s*min-width:\s*(-?\d+(?:\.\d*)?[a-z]+\s*)\)/);
        const maxWidth = queryString.match(/\(\s*max-width:\s*(-?\d+(?:\.\d*)?[a-z]+\s*)\)/);
        let res = Boolean(minWidth || maxWidth);
        if (minWidth && res) {
          res = ssrWidth >= pxValue(minWidth[1]);
        }
        if (maxWidth && res) {
          res = ssrWidth <= pxValue(maxWidth[1]);
        }
        return not ? !res : res;
      });
      return;
    }
    if (!isSupported.value)
      return;
    mediaQuery.value = window2.matchMedia(toValue(query));
    matches.value = mediaQuery.value.matches;
  });
  useEventListener(mediaQuery, "change", handler, { passive: true });
  return computed(() => matches.value);
}
const _global = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
const globalKey = "__vueuse_ssr_handlers__";
const handlers = /* @__PURE__ */ getHandlers();
function getHandlers() {
  if (!(globalKey in _global))
    _global[globalKey] = _global[globalKey] || {};
  return _global[globalKey];
}
function getSSRHandler(key, fallback) {
  return handlers[key] || fallback;
}
function usePreferredDark(options) {
  return useMediaQuery("(prefers-color-scheme: dark)", options);
}
function guessSerializerType(rawInit) {
  return rawInit == null ? "any" : rawInit instanceof Set ? "set" : rawInit instanceof Map ? "map" : rawInit instanceof Date ? "date" : typeof rawInit === "boolean" ? "boolean" : typeof rawInit === "string" ? "string" : typeof rawInit === "object" ? "object" : !Number.isNaN(rawInit) ? "number" : "any";
}
const StorageSerializers = {
  boolean: {
    read: (v) => v === "true",
    write: (v) => String(v)
  },
  object: {
    read: (v) => JSON.parse(v),
    write: (v) => JSON.stringify(v)
  },
  number: {
    read: (v) => Number.parseFloat(v),
    write: (v) => String(v)
  },
  any: {
    read: (v) => v,
    write: (v) => String(v)
  },
  string: {
    read: (v) => v,
    write: (v) => String(v)
  },
  map: {
    read: (v) => new Map(JSON.parse(v)),
    write: (v) => JSON.stringify(Array.from(v.entries()))
  },
  set: {
    read: (v) => new Set(JSON.parse(v)),
    write: (v) => JSON.stringify(Array.from(v))
  },
  date: {
    read: (v) => new Date(v),
    write: (v) => v.toISOString()
  }
};
const customStorageEventName = "vueuse-storage";
function useStorage(key, defaults, storage, options = {}) {
  var _a;
  const {
    flush = "pre",
    deep = true,
    listenToStorageChanges = true,
    writeDefaults = true,
    mergeDefaults = false,
    shallow,
    window: window2 = defaultWindow,
    eventFilter,
    onError = (e) => {
      console.error(e);
    },
    initOnMounted
  } = options;
  const data = (shallow ? shallowRef : ref)(typeof defaults === "function" ? defaults() : defaults);
  const keyComputed = computed(() => toValue(key));
  if (!storage) {
    try {
      storage = getSSRHandler("getDefaultStorage", () => {
        var _a2;
        return (_a2 = defaultWindow) == null ? void 0 : _a2.localStorage;
      })();
    } catch (e) {
      onError(e);
    }
  }
  if (!storage)
    return data;
  const rawInit = toValue(defaults);
  const type = guessSerializerType(rawInit);
  const serializer = (_a = options.serializer) != null ? _a : StorageSerializers[type];
  const { pause: pauseWatch, resume: resumeWatch } = watchPausable(
    data,
    () => write(data.value),
    { flush, deep, eventFilter }
  );
  watch(keyComputed, () => update(), { flush });
  if (window2 && listenToStorageChanges) {
    tryOnMounted(() => {
      if (storage instanceof Storage)
        useEventListener(window2, "storage", update, { passive: true });
      else
        useEventListener(window2, customStorageEventName, updateFromCustomEvent);
      if (initOnMounted)
        update();
    });
  }
  if (!initOnMounted)
    update();
  function dispatchWriteEvent(oldValue, newValue) {
    if (window2) {
      const payload = {
        key: keyComputed.value,
        oldValue,
        newValue,
        storageArea: storage
      };
      window2.dispatchEvent(storage instanceof Storage ? new StorageEvent("storage", payload) : new CustomEvent(customStorageEventName, {
        detail: payload
      }));
    }
  }
  function write(v) {
    try {
      const oldValue = storage.getItem(keyComputed.value);
      if (v == null) {
        dispatchWriteEvent(oldValue, null);
        storage.removeItem(keyComputed.value);
      } else {
        const serialized = serializer.write(v);
        if (oldValue !== serialized) {
          storage.setItem(keyComputed.value, serialized);
          dispatchWriteEvent(oldValue, serialized);
        }
      }
    } catch (e) {
      onError(e);
    }
  }
  function read(event) {
    const rawValue = event ? event.newValue : storage.getItem(keyComputed.value);
    if (rawValue == null) {
      if (writeDefaults && rawInit != null)
        storage.setItem(keyComputed.value, serializer.write(rawInit));
      return rawInit;
    } else if (!event && mergeDefaults) {
      const value = serializer.read(rawValue);
      if (typeof mergeDefaults === "function")
        return mergeDefaults(value, rawInit);
      else if (type === "object" && !Array.isArray(value))
        return { ...rawInit, ...value };
      return value;
    } else if (typeof rawValue !== "string") {
      return rawValue;
    } else {
      return serializer.read(rawValue);
    }
  }
  function update(event) {
    if (event && event.storageArea !== storage)
      return;
    if (event && event.key == null) {
      data.value = rawInit;
      return;
    }
    if (event && event.key !== keyComputed.value)
      return;
    pauseWatch();
    try {
      if ((event == null ? void 0 : event.newValue) !== serializer.write(data.value))
        data.value = read(event);
    } catch (e) {
      onError(e);
    } finally {
      if (event)
        nextTick(resumeWatch);
      else
        resumeWatch();
    }
  }
  function updateFromCustomEvent(event) {
    update(event.detail);
  }
  return data;
}
const CSS_DISABLE_TRANS = "*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}";
function useColorMode(options = {}) {
  const {
    selector = "html",
    attribute = "class",
    initialValue = "auto",
    window: window2 = defaultWindow,
    storage,
    storageKey = "vueuse-color-scheme",
    listenToStorageChanges = true,
    storageRef,
    emitAuto,
    disableTransition = true
  } = options;
  const modes = {
    auto: "",
    light: "light",
    dark: "dark",
    ...options.modes || {}
  };
  const preferredDark = usePreferredDark({ window: window2 });
  const system = computed(() => preferredDark.value ? "dark" : "light");
  const store = storageRef || (storageKey == null ? toRef(initialValue) : useStorage(storageKey, initialValue, storage, { window: window2, listenToStorageChanges }));
  const state = computed(() => store.value === "auto" ? system.value : store.value);
  const updateHTMLAttrs = getSSRHandler(
    "updateHTMLAttrs",
    (selector2, attribute2, value) => {
      const el = typeof selector2 === "string" ? window2 == null ? void 0 : window2.document.querySelector(selector2) : unrefElement(selector2);
      if (!el)
        return;
      const classesToAdd = /* @__PURE__ */ new Set();
      const classesToRemove = /* @__PURE__ */ new Set();
      let attributeToChange = null;
      if (attribute2 === "class") {
        const current = value.split(/\s/g);
        Object.values(modes).flatMap((i) => (i || "").split(/\s/g)).filter(Boolean).forEach((v) => {
          if (current.includes(v))
            classesToAdd.add(v);
          else
            classesToRemove.add(v);
        });
      } else {
        attributeToChange = { key: attribute2, value };
      }
      if (classesToAdd.size === 0 && classesToRemove.size === 0 && attributeToChange === null)
        return;
      let style;
      if (disableTransition) {
        style = window2.document.createElement("style");
        style.appendChild(document.createTextNode(CSS_DISABLE_TRANS));
        window2.document.head.appendChild(style);
      }
      for (const c of classesToAdd) {
        el.classList.add(c);
      }
      for (const c of classesToRemove) {
        el.classList.remove(c);
      }
      if (attributeToChange) {
        el.setAttribute(attributeToChange.key, attributeToChange.value);
      }
      if (disableTransition) {
        window2.getComputedStyle(style).opacity;
        document.head.removeChild(style);
      }
    }
  );
  function defaultOnChanged(mode) {
    var _a;
    updateHTMLAttrs(selector, attribute, (_a = modes[mode]) != null ? _a : mode);
  }
  function onChanged(mode) {
    if (options.onChanged)
      options.onChanged(mode, defaultOnChanged);
    else
      defaultOnChanged(mode);
  }
  watch(state, onChanged, { flush: "post", immediate: true });
  tryOnMounted(() => onChanged(state.value));
  const auto = computed({
    get() {
      return emitAuto ? store.value : state.value;
    },
    set(v) {
      store.value = v;
    }
  });
  return Object.assign(auto, { store, system, state });
}
function useDark(options = {}) {
  const {
    valueDark = "dark",
    valueLight = ""
  } = options;
  const mode = useColorMode({
    ...options,
    onChanged: (mode2, defaultHandler) => {
      var _a;
      if (options.onChanged)
        (_a = options.onChanged) == null ? void 0 : _a.call(options, mode2 === "dark", defaultHandler, mode2);
      else
        defaultHandler(mode2);
    },
    modes: {
      dark: valueDark,
      light: valueLight
    }
  });
  const system = computed(() => mode.system.value);
  const isDark = computed({
    get() {
      return mode.value === "dark";
    },
    set(v) {
      const modeVal = v ? "dark" : "light";
      if (system.value === modeVal)
        mode.value = "auto";
      else
        mode.value = modeVal;
    }
  });
  return isDark;
}
function resolveElement(el) {
  if (typeof Window !== "undefined" && el instanceof Window)
    return el.document.documentElement;
  if (typeof Document !== "undefined" && el instanceof Document)
    return el.documentElement;
  return el;
}
const ARRIVED_STATE_THRESHOLD_PIXELS = 1;
function useScroll(element, options = {}) {
  const {
    throttle = 0,
    idle = 200,
    onStop = noop,
    onScroll = noop,
    offset = {
      left: 0,
      right: 0,
      top: 0,
      bottom: 0
    },
    eventListenerOptions = {
      capture: false,
      passive: true
    },
    behavior = "auto",
    window: window2 = defaultWindow,
    onError = (e) => {
      console.error(e);
    }
  } = options;
  const internalX = shallowRef(0);
  const internalY = shallowRef(0);
  const x = computed({
    get() {
      return internalX.value;
    },
    set(x2) {
      scrollTo2(x2, void 0);
    }
  });
  const y = computed({
    get() {
      return internalY.value;
    },
    set(y2) {
      scrollTo2(void 0, y2);
    }
  });
  function scrollTo2(_x, _y) {
    var _a, _b, _c, _d;
    if (!window2)
      return;
    const _element = toValue(element);
    if (!_element)
      return;
    (_c = _element instanceof Document ? window2.document.body : _element) == null ? void 0 : _c.scrollTo({
      top: (_a = toValue(_y)) != null ? _a : y.value,
      left: (_b = toValue(_x)) != null ? _b : x.value,
      behavior: toValue(behavior)
    });
    const scrollContainer = ((_d = _element == null ? void 0 : _element.document) == null ? void 0 : _d.documentElement) || (_element == null ? void 0 : _element.documentElement) || _element;
    if (x != null)
      internalX.value = scrollContainer.scrollLeft;
    if (y != null)
      internalY.value = scrollContainer.scrollTop;
  }
  const isScrolling = shallowRef(false);
  const arrivedState = reactive({
    left: true,
    right: false,
    top: true,
    bottom: false
  });
  const directions = reactive({
    left: false,
    right: false,
    top: false,
    bottom: false
  });
  const onScrollEnd = (e) => {
    if (!isScrolling.value)
      return;
    isScrolling.value = false;
    directions.left = false;
    directions.right = false;
    directions.top = false;
    directions.bottom = false;
    onStop(e);
  };
  const onScrollEndDebounced = useDebounceFn(onScrollEnd, throttle + idle);
  const setArrivedState = (target) => {
    var _a;
    if (!window2)
      return;
    const el = ((_a = target == null ? void 0 : target.document) == null ? void 0 : _a.documentElement) || (target == null ? void 0 : target.documentElement) || unrefElement(target);
    const { display, flexDirection, direction } = getComputedStyle(el);
    const directionMultipler = direction === "rtl" ? -1 : 1;
    const scrollLeft = el.scrollLeft;
    directions.left = scrollLeft < internalX.value;
    directions.right = scrollLeft > internalX.value;
    const left = Math.abs(scrollLeft * directionMultipler) <= (offset.left || 0);
    const right = Math.abs(scrollLeft * directionMultipler) + el.clientWidth >= el.scrollWidth - (offset.right || 0) - ARRIVED_STATE_THRESHOLD_PIXELS;
    if (display === "flex" && flexDirection === "row-reverse") {
      arrivedState.left = right;
      arrivedState.right = left;
    } else {
      arrivedState.left = left;
      arrivedState.right = right;
    }
    internalX.value = scrollLeft;
    let scrollTop = el.scrollTop;
    if (target === window2.document && !scrollTop)
      scrollTop = window2.document.body.scrollTop;
    directions.top = scrollTop < internalY.value;
    directions.bottom = scrollTop > internalY.value;
    const top = Math.abs(scrollTop) <= (offset.top || 0);
    const bottom = Math.abs(scrollTop) + el.clientHeight >= el.scrollHeight - (offset.bottom || 0) - ARRIVED_STATE_THRESHOLD_PIXELS;
    if (display === "flex" && flexDirection === "column-reverse") {
      arrivedState.top = bottom;
      arrivedState.bottom = top;
    } else {
      arrivedState.top = top;
      arrivedState.bottom = bottom;
    }
    internalY.value = scrollTop;
  };
  const onScrollHandler = (e) => {
    var _a;
    if (!window2)
      return;
    const eventTarget = (_a = e.target.documentElement) != null ? _a : e.target;
    setArrivedState(eventTarget);
    isScrolling.value = true;
    onScrollEndDebounced(e);
    onScroll(e);
  };
  useEventListener(
    element,
    "scroll",
    throttle ? useThrottleFn(onScrollHandler, throttle, true, false) : onScrollHandler,
    eventListenerOptions
  );
  tryOnMounted(() => {
    try {
      const _element = toValue(element);
      if (!_element)
        return;
      setArrivedState(_element);
    } catch (e) {
      onError(e);
    }
  });
  useEventListener(
    element,
    "scrollend",
    onScrollEnd,
    eventListenerOptions
  );
  return {
    x,
    y,
    isScrolling,
    arrivedState,
    directions,
    measure() {
      const _element = toValue(element);
      if (window2 && _element)
        setArrivedState(_element);
    }
  };
}
function useLocalStorage(key, initialValue, options = {}) {
  const { window: window2 = defaultWindow } = options;
  return useStorage(key, initialValue, window2 == null ? void 0 : window2.localStorage, options);
}
function checkOverflowScroll(ele) {
  const style = window.getComputedStyle(ele);
  if (style.overflowX === "scroll" || style.overflowY === "scroll" || style.overflowX === "auto" && ele.clientWidth < ele.scrollWidth || style.overflowY === "auto" && ele.clientHeight < ele.scrollHeight) {
    return true;
  } else {
    const parent = ele.parentNode;
    if (!parent || parent.tagName === "BODY")
      return false;
    return checkOverflowScroll(parent);
  }
}
function preventDefault(rawEvent) {
  const e = rawEvent || window.event;
  const _target = e.target;
  if (checkOverflowScroll(_target))
    return false;
  if (e.touches.length > 1)
    return true;
  if (e.preventDefault)
    e.preventDefault();
  return false;
}
const elInitialOverflow = /* @__PURE__ */ new WeakMap();
function useScrollLock(element, initialState = false) {
  const isLocked = shallowRef(initialState);
  let stopTouchMoveListener = null;
  let initialOverflow = "";
  watch(toRef(element), (el) => {
    const target = resolveElement(toValue(el));
    if (target) {
      const ele = target;
      if (!elInitialOverflow.get(ele))
        elInitialOverflow.set(ele, ele.style.overflow);
      if (ele.style.overflow !== "hidden")
        initialOverflow = ele.style.overflow;
      if (ele.style.overflow === "hidden")
        return isLocked.value = true;
      if (isLocked.value)
        return ele.style.overflow = "hidden";
    }
  }, {
    immediate: true
  });
  const lock = () => {
    const el = resolveElement(toValue(element));
    if (!el || isLocked.value)
      return;
    if (isIOS) {
      stopTouchMoveListener = useEventListener(
        el,
        "touchmove",
        (e) => {
          preventDefault(e);
        },
        { passive: false }
      );
    }
    el.style.overflow = "hidden";
    isLocked.value = true;
  };
  const unlock = () => {
    const el = resolveElement(toValue(element));
    if (!el || !isLocked.value)
      return;
    if (isIOS)
      stopTouchMoveListener == null ? void 0 : stopTouchMoveListener();
    el.style.overflow = initialOverflow;
    elInitialOverflow.delete(el);
    isLocked.value = false;
  };
  tryOnScopeDispose(unlock);
  return computed({
    get() {
      return isLocked.value;
    },
    set(v) {
      if (v)
        lock();
      else unlock();
    }
  });
}
function useSessionStorage(key, initialValue, options = {}) {
  const { window: window2 = defaultWindow } = options;
  return useStorage(key, initialValue, window2 == null ? void 0 : window2.sessionStorage, options);
}
function useWindowScroll(options = {}) {
  const { window: window2 = defaultWindow, ...rest } = options;
  return useScroll(window2, rest);
}
function useWindowSize(options = {}) {
  const {
    window: window2 = defaultWindow,
    initialWidth = Number.POSITIVE_INFINITY,
    initialHeight = Number.POSITIVE_INFINITY,
    listenOrientation = true,
    includeScrollbar = true,
    type = "inner"
  } = options;
  const width = shallowRef(initialWidth);
  const height = shallowRef(initialHeight);
  const update = () => {
    if (window2) {
      if (type === "outer") {
        width.value = window2.outerWidth;
        height.value = window2.outerHeight;
      } else if (type === "visual" && window2.visualViewport) {
        const { width: visualViewportWidth, height: visualViewportHeight, scale } = window2.visualViewport;
        width.value = Math.round(visualViewportWidth * scale);
        height.value = Math.round(visualViewportHeight * scale);
      } else if (includeScrollbar) {
        width.value = window2.innerWidth;
        height.value = window2.innerHeight;
      } else {
        width.value = window2.document.documentElement.clientWidth;
        height.value = window2.document.documentElement.clientHeight;
      }
    }
  };
  update();
  tryOnMounted(update);
  const listenerOptions = { passive: true };
  useEventListener("resize", update, listenerOptions);
  if (window2 && type === "visual" && window2.visualViewport) {
    useEventListener(window2.visualViewport, "resize", update, listenerOptions);
  }
  if (listenOrientation) {
    const matches = useMediaQuery("(orientation: portrait)");
    watch(matches, () => update());
  }
  return { width, height };
}
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link = e.target.closest("a");
      if (!link || link.closest(".vp-raw") || link.hasAttribute("download") || link.hasAttribute("target"))
        return;
      const linkHref = link.getAttribute("href") ?? (link instanceof SVGAElement ? link.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link, hash, link.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
export {
  useSessionStorage as A,
  useLocalStorage as B,
  Content as C,
  watchDebounced as D,
  EXTERNAL_URL_RE as E,
  useRouter as F,
  useEventListener as G,
  escapeRegExp as H,
  RouterSymbol as R,
  isActive as a,
  useMediaQuery as b,
  useRoute as c,
  useWindowSize as d,
  onKeyStroke as e,
  useWindowScroll as f,
  getScrollOffset as g,
  inBrowser as h,
  isExternal as i,
  useScrollLock as j,
  createTitle as k,
  initData as l,
  mergeHead as m,
  dataSymbol as n,
  onContentUpdated as o,
  pathToFile as p,
  createRouter as q,
  toArray as r,
  siteDataRef as s,
  treatAsHtml as t,
  useData as u,
  unrefElement as v,
  withBase as w,
  notNullish as x,
  tryOnScopeDispose as y,
  computedAsync as z
};
