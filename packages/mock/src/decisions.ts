/**
 * Where a decision comes from: the manual, the product guides, what official SDKs send, the public Terraform provider, Harbor, the
 * domestic edition's API text; `inferred` is ours alone.
 */
export type DecisionSource = "manual" | "guides" | "sdks" | "terraform" | "harbor" | "domestic" | "inferred";

/** What the mock does where the manual does not say it, or says two things. */
export interface Decision {
  /** An action, or what the decision is about. */
  readonly topic: string;
  readonly decision: string;
  readonly source: DecisionSource;
}

/** The ledger of decisions: nobody should take an inference for a fact. */
export const decisions: readonly Decision[] = [
  {
    topic: "order of checks",
    decision: "Protocol, size, action and version, authentication, region, frequency, parameters, existence, state.",
    source: "inferred",
  },
  {
    topic: "size limits",
    decision: "Of a GET the query counts, of a POST the body; 1024 bytes to the KB.",
    source: "inferred",
  },
  {
    topic: "Host",
    decision:
      "A signature is tried with the Host as sent, without scheme, without port, without both; strict: as sent.",
    source: "sdks",
  },
  {
    topic: "credential scope",
    decision: "A foreign service is accepted; strict: refused.",
    source: "sdks",
  },
  {
    topic: "Authorization: SKIP",
    decision: "Refused with AuthFailure.InvalidAuthorization: no action of this product is documented to allow it.",
    source: "inferred",
  },
  {
    topic: "token and region `null` or `undefined`",
    decision: "Count as absent; the Node SDKs send these texts.",
    source: "sdks",
  },
  {
    topic: "names with _ in v1",
    decision:
      "The signature may have been made with dots in their place, as the Python SDK does; the parameter keeps its name.",
    source: "sdks",
  },
  {
    topic: "encoding and signature",
    decision:
      "A pair that the manual does not allow (a form or multipart with TC3, a body of another type) is read as well as it can be; strict: InvalidRequest.",
    source: "inferred",
  },
  {
    topic: "common parameters of a TC3 GET",
    decision:
      "Action, Version and Region are taken from the query where no header names them, as the manual's examples have it; strict: not.",
    source: "manual",
  },
  { topic: "nonce", decision: "Not remembered: no code is documented for a replay.", source: "inferred" },
  {
    topic: "frequency limits",
    decision:
      "A bucket an account, region and action holds the requests of one second; a refused request does not count.",
    source: "inferred",
  },
  {
    topic: "wrong parameters",
    decision:
      "Missing before unknown before wrong. A wrong type is InvalidParameter, a value outside the documented ones InvalidParameterValue; JSON null means left out.",
    source: "inferred",
  },
  {
    topic: "limits and offsets",
    decision:
      "A limit over the maximum is lowered (100 where none is named), 0 means the default of 20; page 0 is page 1; negative numbers are refused.",
    source: "inferred",
  },
  {
    topic: "ModifyWebhookTrigger",
    decision: "Trigger may come in part, as in the manual's example.",
    source: "manual",
  },
  {
    topic: "ModifyWebhookTrigger: members and Id",
    decision: "What is left out stays as it is; Id, optional by the type, is MissingParameter when it is left out.",
    source: "inferred",
  },
  {
    topic: "webhook addresses",
    decision:
      "One without a scheme, as `abc.local` in the manual's example, is kept as written and called by http. Other schemes, and addresses with a name and a password, are refused.",
    source: "inferred",
  },
  {
    topic: "webhook targets on other computers",
    decision: "Kept, but not called unless that is opened: the call is logged as error without a try.",
    source: "inferred",
  },
  {
    topic: "webhook conditions",
    decision:
      "Empty or `.*` is all, else a glob over the repository without its namespace; behind a colon stands one over the tag. The console offers patterns over both; how they are written in one text is ours.",
    source: "guides",
  },
  {
    topic: "webhook calls",
    decision:
      "Three tries; anything but 2xx is a failure, redirects included, which are not followed. One call a target; those of a trigger one after the other.",
    source: "harbor",
  },
  {
    topic: "webhook bodies",
    decision:
      "As in the example of DescribeWebhookTriggerLog; date_created is left out for what has no repository. A chart's resource_url is where it can be had.",
    source: "harbor",
  },
  {
    topic: "headers of webhooks",
    decision:
      "Several values of a header are sent with commas between; those of the connection, such as Host, are left out.",
    source: "inferred",
  },
  {
    topic: "DescribeWebhookTriggerLog",
    decision:
      "The latest first; pending, then finished or error; a try takes a second of the mock's clock. The latest 1000 of a trigger are kept, and go with it.",
    source: "harbor",
  },
  {
    topic: "webhook triggers of a namespace",
    decision:
      "At most 100, then LimitExceeded. Names need not differ, and may have capitals, as in the manual's example.",
    source: "inferred",
  },
  {
    topic: "replicas",
    decision:
      "Of premium instances that run (else UnsupportedOperation), in another region, borders of countries left aside; at most 10. They hold what their master holds, and go before it (OperationDenied).",
    source: "guides",
  },
  {
    topic: "states of a replica",
    decision:
      "Those of an instance. Its three tasks are PENDING, RUNNING, SUCCESS one after the other; looking at them counts as looking at the replica.",
    source: "inferred",
  },
  {
    topic: "DescribeReplicationInstanceSyncStatus: ReplicationLog",
    decision:
      "One object, as the table and the official SDKs have it, though the example shows a list, which typed SDKs cannot read: the first entry of the page, the latest first; null without ShowReplicationLog and where the page is empty.",
    source: "sdks",
  },
  {
    topic: "DescribeReplicationInstanceSyncStatus: ReplicationStatus",
    decision:
      "Running is seen before Succeed or Failed after every copy, and once for a replica that has come up; ReplicationTime is empty meanwhile. Also answers for instances that a rule of the source leads to. The latest 1000 copies are kept.",
    source: "inferred",
  },
  {
    topic: "ManageReplication",
    decision:
      "A rule of the same name in the source is replaced. It copies what is pushed from then on, not what is there, and no copies of other rules. At most 100 rules, then LimitExceeded.",
    source: "inferred",
  },
  {
    topic: "replication filters",
    decision:
      "All must pass; an empty value passes. `name` is a glob over namespace/repository, `tag` one over the tag, `resource` is image, chart or empty.",
    source: "harbor",
  },
  {
    topic: "what a copy meets",
    decision:
      "A missing namespace is made, private. Without Override another image under the tag is kept, and the copy counts as Succeed; an immutable tag, a full or read-only destination, or one that does not run makes it Failed. The push itself never fails by it.",
    source: "harbor",
  },
  {
    topic: "PeerReplicationOption",
    decision:
      "Wanted for a destination of another account; its token must be a long-term one of the destination, else InternalError.ErrorTcrUnauthorized.",
    source: "inferred",
  },
  {
    topic: "defaults",
    decision:
      "A member of ModifyInstance that is left out changes nothing, though the manual names false as the default of DeletionProtection.",
    source: "inferred",
  },
  {
    topic: "instance names",
    decision: "5 to 50 of a-z, 0-9 and -, unique over all accounts; lenient: capitals, and from three characters on.",
    source: "guides",
  },
  {
    topic: "reserved names",
    decision: "admin, console, docker, harbor, public, qcloud, registry, tencent.",
    source: "inferred",
  },
  { topic: "instances of an account", decision: "At most 100 (OperationDenied.QuotaOverLimit).", source: "inferred" },
  {
    topic: "namespaces and repositories of an instance",
    decision: "50/100/500 and 1000/3000/5000 by edition, then LimitExceeded.",
    source: "guides",
  },
  {
    topic: "states of an instance",
    decision:
      "Pending, Deploying, Running; Deleting before it is gone. Each passing state is seen by at least one read.",
    source: "domestic",
  },
  {
    topic: "prepaid instances that run out",
    decision:
      "With RenewFlag 1 they renew themselves by the month; else they are Isolate, reached by RenewInstance and DeleteInstance alone, and not deleted by themselves.",
    source: "domestic",
  },
  {
    topic: "what an instance holds",
    decision: "Reached while the instance is Running, else ResourceUnavailable.",
    source: "inferred",
  },
  {
    topic: "lifecycle by the clock",
    decision:
      "A state passes once it was seen and its time is over, one step a read: nobody skips a state by looking late. A step that a fault dooms ends in FailedCreated for an instance.",
    source: "inferred",
  },
  {
    topic: "faults",
    decision:
      "A fault meets requests whose action is known, refused ones included; errors, throttling and resets come behind authentication and frequency, before the parameters.",
    source: "inferred",
  },
  {
    topic: "pages of a browser",
    decision: "Those of this computer may call the API and the admin API (CORS); others are refused with HTTP 403.",
    source: "inferred",
  },
  {
    topic: "other regions",
    decision: "An instance is found in its own region alone; CheckInstance looks in all.",
    source: "inferred",
  },
  {
    topic: "DeleteInstance",
    decision: "A dry run that would succeed answers DryRunOperation; protection and a second deletion OperationDenied.",
    source: "inferred",
  },
  {
    topic: "DeleteNamespace",
    decision: "FailedOperation.PreconditionFailed while it holds repositories or charts.",
    source: "guides",
  },
  {
    topic: "DescribeImages: order",
    decision: "The tag that was pushed last first; of tags pushed at the same time the newer one.",
    source: "harbor",
  },
  {
    topic: "UpdateTime of an image",
    decision: "When its tag was pushed last, with the same content too. A push also dates its repository.",
    source: "inferred",
  },
  {
    topic: "KmsSignature",
    decision:
      "Empty for an image that is not signed. What it holds depends on the key and the digest alone; nothing verifies it.",
    source: "inferred",
  },
  {
    topic: "DeleteImage, DeleteRepositoryTags",
    decision:
      "The image goes with all tags of its digest; with spareOtherTags the named tags alone, and the image with its last one. Several tags go all or none.",
    source: "guides",
  },
  {
    topic: "DuplicateImage",
    decision:
      "A push as any other: a repository that is missing is made. Without Override an existing tag is InternalError.ErrorTcrResourceConflict. A digest as SourceReference is not found.",
    source: "inferred",
  },
  {
    topic: "immutable tags",
    decision:
      "Neither pushed onto, copied onto nor deleted, by themselves, with another tag of their digest or with their repository: FailedOperation.PreconditionFailed where documented, else OperationDenied, else FailedOperation.",
    source: "harbor",
  },
  {
    topic: "patterns of immutability rules",
    decision:
      "A repository is matched without its namespace. An empty or malformed pattern, and one over 1024 characters, is InvalidParameter.ErrorTcrInvalidParameter.",
    source: "harbor",
  },
  {
    topic: "immutability rules",
    decision:
      "One a namespace: a second one is InternalError.ErrorTcrResourceConflict. Disabled stays as it was when ModifyImmutableTagRules leaves it out; RuleId and NsName of a rule that is sent are left aside.",
    source: "guides",
  },
  {
    topic: "signature policies",
    decision:
      "One a namespace: a second one is ResourceInUse. One that is disabled signs nothing, and DescribeNamespaces with KmsSignPolicy leaves its namespace out. The custom domain is kept and not looked for.",
    source: "inferred",
  },
  {
    topic: "CreateSignature",
    decision: "OperationDenied without a policy that is switched on.",
    source: "inferred",
  },
  {
    topic: "garbage collection",
    decision:
      "Pending, running, finished, each seen by DescribeGCJobs. Until then pushes and deletions of images are ResourceUnavailable. Images without a tag go unless an index or a subject that stays leads to them.",
    source: "harbor",
  },
  {
    topic: "tag retention: what is counted",
    decision:
      "Images that have a tag are decided over, by the latest push of the image or one of its tags; Total and Retained count tags, those kept by an immutability rule included, and are 0 while the run is in progress.",
    source: "harbor",
  },
  {
    topic: "tag retention: rules",
    decision:
      "One a namespace: a second one is InternalError.ErrorConflict. A value below 1 is InvalidParameterValue. ModifyTagRetentionRule may change the cycle, and refuses another namespace.",
    source: "inferred",
  },
  {
    topic: "tag retention: schedule",
    decision:
      "Midnight UTC: daily, weekly on Sundays, monthly on the first. Times that the clock has skipped are made up for by one run, dated at the last of them. A disabled rule has no next time, and looks at nothing when it is run by hand.",
    source: "harbor",
  },
  {
    topic: "tag retention: runs",
    decision:
      "The latest first. What is to go is gone at once, also while the run is seen InProgress; EndTime is 0001-01-01T00:00:00Z until it has ended. Deletions are by the operator `tag-retention`. Runs go with their rule.",
    source: "harbor",
  },
  {
    topic: "existing namespaces and repositories",
    decision: "InternalError.ErrorTcrResourceConflict.",
    source: "inferred",
  },
  {
    topic: "what is not found",
    decision:
      "Instances: ResourceNotFound. What they hold: ResourceNotFound.TcrResourceNotFound where documented, else ResourceNotFound. Ids in a Describe are left out.",
    source: "inferred",
  },
  {
    topic: "filters",
    decision:
      "DescribeInstances: RegistryId, RegistryName, RegistryType, Status, tag:KEY. DescribeNamespaces: Name, NamespaceName, Public, tag:KEY. Others are InvalidParameterValue; lenient: left aside.",
    source: "inferred",
  },
  { topic: "NamespaceName, RepositoryName of a Describe", decision: "Match as a whole.", source: "inferred" },
  {
    topic: "what may be null",
    decision:
      "Empty instead: ExpiredAt of an instance that is billed by use is an empty text, lists are []. With nullForEmpty: null.",
    source: "terraform",
  },
  {
    topic: "region numbers",
    decision: "7 and 11 for the financial regions of Shanghai and Shenzhen.",
    source: "inferred",
  },
  {
    topic: "tokens",
    decision:
      "A temporary one has no id, though an example shows one; it holds for an hour, a long-term one for 87600 hours. Username is the number of the account.",
    source: "manual",
  },
  {
    topic: "ExpTime and ExpiredAt of a token",
    decision: "Milliseconds.",
    source: "domestic",
  },
  {
    topic: "what a token says",
    decision:
      "A JSON Web Token, HS256 with a key of the instance: aud the instance, sub the account, iat and exp, access to all repositories, jti the id of a long-term one. The token itself is not kept.",
    source: "inferred",
  },
  {
    topic: "ModifyInstanceToken",
    decision: "MissingParameter when the member that ModifyFlag speaks of is left out; the other one is left aside.",
    source: "inferred",
  },
  {
    topic: "service account names",
    decision:
      "As Harbor names its robots: a-z and 0-9 with single dots, dashes or underscores between; with or without tcr$ in every action, with it in every answer. lenient: any name.",
    source: "harbor",
  },
  {
    topic: "end of a service account",
    decision: "Duration wins; a Duration of 0 names no end, an ExpiresAt of 0 means never, as does neither.",
    source: "inferred",
  },
  {
    topic: "Permissions of a service account",
    decision:
      "Namespaces need not exist; a change replaces all. null in a row unless EmbedPermission asks for them, by which the Terraform provider keeps what it knows.",
    source: "terraform",
  },
  {
    topic: "existing service accounts and security policies",
    decision: "OperationDenied.",
    source: "inferred",
  },
  {
    topic: "DescribeServiceAccounts",
    decision: "Filters: Name (both forms), Description, Disable. All overrides paging.",
    source: "inferred",
  },
  {
    topic: "custom domains",
    decision:
      "Of two labels or more, and unique over all instances (InternalError.ErrorConflict). A certificate id that is not that of the domain to delete is ResourceNotFound, a second deletion FailedOperation.",
    source: "inferred",
  },
  {
    topic: "custom domains that fail",
    decision: "A name below .invalid, which never resolves (RFC 2606), ends in FAILURE.",
    source: "inferred",
  },
  {
    topic: "image acceleration",
    decision: "Creating and Deleting pass; without it Status is an empty text. The address shows once it is Completed.",
    source: "inferred",
  },
  {
    topic: "public access that closes",
    decision: "Deleting, which the manual does not list, before Closed.",
    source: "terraform",
  },
  {
    topic: "ManageExternalEndpoint",
    decision: "What is so already stays so; Create while it closes is UnsupportedOperation.",
    source: "inferred",
  },
  {
    topic: "allowlist",
    decision:
      "Kept whatever the state of the public access, also through closing it. Opened with an empty one lets nobody in.",
    source: "inferred",
  },
  {
    topic: "PolicyIndex",
    decision:
      "The place of a policy, from 0; those behind one that goes move up. In DeleteMultipleSecurityPolicy all places are those before the call.",
    source: "terraform",
  },
  {
    topic: "PolicyVersion",
    decision:
      "Counts the changes of the whole list, and every row shows it. A place with another version is InvalidParameter; without one it is not checked.",
    source: "inferred",
  },
  {
    topic: "CidrBlock",
    decision:
      "IPv4, a range or a single address, which means the same as /32. It wins over PolicyIndex also in DeleteMultipleSecurityPolicy.",
    source: "manual",
  },
  {
    topic: "VPC links",
    decision:
      "Pending without an AccessIp, then Running; Deleting before they are gone. RegionId 0 and an empty RegionName count as left out. VPCs and subnets are not looked up.",
    source: "terraform",
  },
  {
    topic: "address of a chart",
    decision:
      "On the mock itself, at the host that the request came to, for one hour of the emulated clock; DescribeChartDownloadInfo is no download, the GET is one (event downloadChart).",
    source: "inferred",
  },
  {
    topic: "DownloadHelmChart",
    decision:
      "Credentials of the usual form that open nothing; Bucket is the instance and the account, times are Unix seconds, one hour apart.",
    source: "inferred",
  },
  {
    topic: "names and versions of charts",
    decision:
      "Letters, digits, dots, dashes and underscores, a version also +; the content is not looked into. A second upload of a version replaces it.",
    source: "inferred",
  },
  {
    topic: "DescribeInstanceAllNamespaces",
    decision: "Answers nothing but the request id, as its table says.",
    source: "manual",
  },
];
