// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { TypeHelp } from "../../contract.js";

/** What help says of each data type. */
export const typeHelp: Readonly<Record<string, TypeHelp>> = {
  AccessVpc: {
    summary: "A private network (VPC) that is linked to an instance.",
    members: {
      VpcId: { type: "String", description: "Id of the VPC that is linked to the instance." },
      SubnetId: { type: "String", description: "Id of the subnet from which the link takes its address." },
      Status: { type: "String", description: "State of the link; the manual lists no values." },
      AccessIp: { type: "String", description: "Address inside the VPC at which the instance answers." },
    },
  },
  CustomizedDomainInfo: {
    summary: "A custom domain of an instance and how far its setup has come.",
    members: {
      RegistryId: { type: "String", description: "Id of the instance, such as `tcr-okmj78`." },
      CertId: { type: "String", description: "Id of the TLS certificate behind the domain." },
      DomainName: { type: "String", description: "Host name that reaches the instance besides its own." },
      Status: {
        type: "String",
        description: "How far the setup of the domain has come.",
        values: [
          "`SUCCESS`: The domain works.",
          "`FAILURE`: The setup failed.",
          "`CREATING`: The setup is under way.",
          "`DELETING`: The domain is being removed.",
        ],
      },
    },
  },
  Filter: {
    summary: "One condition that narrows a list.",
    members: {
      Name: {
        type: "String",
        description:
          "Attribute to filter by; several filters in one call must all hold. The manual names no attributes.",
      },
      Values: {
        type: "Array of String",
        description: "Accepted values of the attribute: a row passes if it has any of them.",
      },
    },
  },
  GCJobInfo: {
    summary: "One run of garbage collection in an instance.",
    members: {
      ID: { type: "Integer", description: "Number of the run; the name is in capitals." },
      JobStatus: { type: "String", description: "State of the run, such as `pending` or `finished`." },
      CreationTime: {
        type: "String",
        description: "When the run was set up, such as `2021-06-01T08:10:42Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
      UpdateTime: {
        type: "String",
        description: "When the run last changed, such as `2021-06-01T08:10:42.713895Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
      Schedule: { type: "Schedule", description: "How the run came to start." },
    },
  },
  Header: {
    summary: "An HTTP header that a trigger adds to its requests.",
    members: {
      Key: { type: "String", description: "Name of the header." },
      Values: {
        type: "Array of String",
        description: "What is sent under that header; often a credential.",
        limits: ["Sensitive: keep it out of logs."],
      },
    },
  },
  ImmutableTagRule: {
    summary: "A rule that keeps matching tags of a namespace from being overwritten or deleted.",
    members: {
      RepositoryPattern: { type: "String", description: "Pattern for repository names, such as `**` for all of them." },
      TagPattern: { type: "String", description: "Pattern for tags, such as `**` for every tag." },
      RepositoryDecoration: {
        type: "String",
        description: "Which repositories the rule covers, by `RepositoryPattern`.",
        values: ["`repoMatches`: Those whose name matches.", "`repoExcludes`: Those whose name does not match."],
      },
      TagDecoration: {
        type: "String",
        description: "Which tags the rule covers, by `TagPattern`.",
        values: ["`matches`: Those that match.", "`excludes`: Those that do not match."],
      },
      Disabled: { type: "Boolean", description: "True keeps the rule but makes it idle." },
      RuleId: { type: "Integer", description: "Number of the immutability rule." },
      NsName: { type: "String", description: "Namespace that the rule belongs to, by name." },
    },
  },
  KeyValueString: {
    summary: "A key and its value, as in a namespace's metadata.",
    members: {
      Key: { type: "String", description: "Name of the metadata entry." },
      Value: { type: "String", description: "Content of the metadata entry, always a string." },
    },
  },
  PeerReplicationOption: {
    summary: "What replication needs when the destination belongs to another account.",
    members: {
      PeerRegistryUin: { type: "String", description: "Account number (UIN) of the destination's owner, as a string." },
      PeerRegistryToken: {
        type: "String",
        description: "Long-term access token that opens the destination instance.",
        limits: ["Sensitive: keep it out of logs."],
      },
      EnablePeerReplication: { type: "Boolean", description: "True replicates into an instance of another account." },
    },
  },
  Permission: {
    summary: "What a service account may do in one namespace.",
    members: {
      Resource: {
        type: "String",
        nullable: true,
        description: "Name of the namespace in which the actions are allowed.",
        limits: ["One of `NamespaceList.Name` as DescribeNamespaces answers it."],
      },
      Actions: {
        type: "Array of String",
        nullable: true,
        description: "Actions that the account may carry out there.",
        values: [
          "`tcr:PushRepository`: Push images.",
          "`tcr:PullRepository`: Pull images.",
          "`tcr:CreateRepository`: Create repositories.",
          "`tcr:CreateHelmChart`: Push Helm charts.",
          "`tcr:DescribeHelmCharts`: List and pull Helm charts.",
        ],
      },
    },
  },
  Region: {
    summary: "A region in which the service runs.",
    members: {
      Alias: { type: "String", description: "Short name of the region, such as `gz`." },
      RegionId: {
        type: "Integer",
        description: "Number of the region, such as 1 for Guangzhou.",
        limits: ["Number of a region."],
      },
      RegionName: {
        type: "String",
        description: "Name of the region as the common parameter `Region` takes it.",
        limits: ["Name of a region."],
      },
      Status: { type: "String", description: "To whom the region is open, such as `alluser`." },
      Remark: { type: "String", description: "Free text about the region." },
      CreatedAt: { type: "Timestamp", description: "When the region was entered in the list." },
      UpdatedAt: { type: "Timestamp", description: "When the region's entry last changed." },
      Id: { type: "Integer", description: "Number of the region's entry in the list; not the `RegionId`." },
    },
  },
  Registry: {
    summary: "An instance with its address, edition, state and billing.",
    members: {
      RegistryId: { type: "String", description: "Id of the instance, such as `tcr-okmj78`." },
      RegistryName: { type: "String", description: "Name of the instance, chosen when it was created." },
      RegistryType: {
        type: "String",
        description: "Edition of the instance.",
        values: ["`basic`: Basic edition.", "`standard`: Standard edition.", "`premium`: Premium edition."],
      },
      Status: { type: "String", description: "State of the instance, such as `Running`." },
      PublicDomain: { type: "String", description: "Host name for access over the public network, without a scheme." },
      CreatedAt: { type: "Timestamp", description: "When the instance was created." },
      RegionName: {
        type: "String",
        description: "Region in which the instance lives, such as `ap-guangzhou`.",
        limits: ["Name of a region."],
      },
      RegionId: {
        type: "Integer",
        description: "Number of the region in which the instance lives.",
        limits: ["Number of a region."],
      },
      EnableAnonymous: { type: "Boolean", description: "True if anonymous access is on." },
      TokenValidTime: {
        type: "Integer",
        description: "How long an access token of the instance is valid.",
        limits: ["Unit: hours."],
      },
      InternalEndpoint: { type: "String", description: "Address for access from the private network." },
      TagSpecification: { type: "TagSpecification", nullable: true, description: "Cloud tags on the instance." },
      ExpiredAt: {
        type: "String",
        nullable: true,
        description: "When the instance runs out, such as `2020-09-10`.",
        limits: ["Only when `PayMod` is `1`."],
      },
      PayMod: {
        type: "Integer",
        nullable: true,
        description: "How the instance is billed; the name ends without an e.",
        values: ["`0`: Pay as you go.", "`1`: Prepaid."],
      },
      RenewFlag: {
        type: "Integer",
        nullable: true,
        description: "What happens when the prepaid time of the instance ends.",
        limits: ["Only when `PayMod` is `1`."],
        values: [
          "`0`: The account renews it by hand.",
          "`1`: It renews itself.",
          "`2`: It runs out, and nobody is told.",
        ],
      },
      DeletionProtection: {
        type: "Boolean",
        description: "True if the instance refuses to be deleted, false if it can be.",
        values: ["`true`: The instance is guarded.", "`false`: The guard is not enabled."],
      },
    },
  },
  RegistryChargePrepaid: {
    summary: "How long to prepay an instance for, and how it renews.",
    members: {
      Period: { type: "Integer", description: "How many months to pay for.", limits: ["Unit: months."] },
      RenewFlag: {
        type: "Integer",
        description: "What is to happen when the prepaid months are over.",
        values: [
          "`0`: The account renews it by hand.",
          "`1`: It renews itself.",
          "`2`: It runs out, and nobody is told.",
        ],
      },
    },
  },
  RegistryCondition: {
    summary: "One step of an instance's creation.",
    members: {
      Type: { type: "String", description: "Which step of the creation this is; the manual lists no values." },
      Status: { type: "String", description: "How far the step has come; the manual lists no values." },
      Reason: { type: "String", nullable: true, description: "Why the step stands as it does." },
    },
  },
  RegistryStatus: {
    summary: "The state of an instance, with the steps of its creation.",
    members: {
      RegistryId: { type: "String", description: "Id of the instance, such as `tcr-okmj78`." },
      Status: { type: "String", description: "State of the instance, such as `Running`." },
      Conditions: {
        type: "Array of RegistryCondition",
        nullable: true,
        description: "Steps of the creation, each with its own state.",
      },
    },
  },
  ReplicationFilter: {
    summary: "One condition on what a replication rule copies.",
    members: {
      Type: {
        type: "String",
        description: "What the filter looks at.",
        values: ["`name`: The repository's name.", "`tag`: The tag.", "`resource`: The kind of resource."],
      },
      Value: {
        type: "String",
        description: "What the thing named by `Type` must match; empty unless given.",
        limits: ['Default: `""`.'],
      },
    },
  },
  ReplicationLog: {
    summary: "How the replication of one resource went.",
    members: {
      ResourceType: {
        type: "String",
        nullable: true,
        description: "Kind of the resource that was copied, such as `image`.",
      },
      Source: { type: "String", nullable: true, description: "Where it was copied from, such as `test/test:[1]`." },
      Destination: { type: "String", nullable: true, description: "Where it was copied to, such as `test/test:[1]`." },
      Status: { type: "String", nullable: true, description: "Outcome of the copying, such as `Succeed`." },
      StartTime: {
        type: "String",
        nullable: true,
        description: "When the copying started, such as `2021-09-28T07:47:44.302804Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
      EndTime: {
        type: "String",
        nullable: true,
        description: "When the copying ended, such as `2021-09-28T07:47:53Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
    },
  },
  ReplicationRegistry: {
    summary: "A replica of an instance in another region.",
    members: {
      RegistryId: { type: "String", description: "Id of the master instance, such as `tcr-12345`." },
      ReplicationRegistryId: {
        type: "String",
        description: "Id of the replica: the master's id, a dash and the region's number, such as `tcr-12345-5`.",
      },
      ReplicationRegionId: {
        type: "Integer",
        description: "Number of the replica's region, such as 5 for Hong Kong.",
        limits: ["Number of a region."],
      },
      ReplicationRegionName: {
        type: "String",
        description: "Name of the replica's region, such as `ap-hongkong`.",
        limits: ["Name of a region."],
      },
      Status: { type: "String", description: "State of the replica, such as `Running`." },
      CreatedAt: {
        type: "String",
        description: "When the replica was created, such as `2020-09-28T15:34:59+08:00`.",
        limits: ["Format: an ISO 8601 time."],
      },
    },
  },
  ReplicationRule: {
    summary: "What is copied to another instance, and where it lands.",
    members: {
      Name: { type: "String", description: "Name of the replication rule." },
      DestNamespace: { type: "String", description: "Namespace at the destination that receives the copies." },
      Override: { type: "Boolean", description: "True replaces what already exists at the destination." },
      Filters: { type: "Array of ReplicationFilter", description: "Conditions that pick what is copied." },
    },
  },
  RetentionExecution: {
    summary: "One run of a tag retention rule.",
    members: {
      ExecutionId: { type: "Integer", description: "Number of the run of the rule." },
      RetentionId: { type: "Integer", description: "Number of the retention rule that ran." },
      StartTime: {
        type: "String",
        description: "When the run of the rule started, such as `2021-04-12T10:49:20Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
      EndTime: {
        type: "String",
        description: "When the run of the rule ended, such as `2021-04-12T10:49:20Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
      Status: {
        type: "String",
        description: "How far the run of the rule has come.",
        values: [
          "`Failed`: It ended with an error.",
          "`Succeed`: It ended well.",
          "`Stopped`: It was ended early.",
          "`InProgress`: It is still at work.",
        ],
      },
    },
  },
  RetentionPolicy: {
    summary: "The tag retention of one namespace: its rules and when they run.",
    members: {
      RetentionId: { type: "Integer", description: "Number of the retention rule as a whole." },
      NamespaceName: { type: "String", description: "Name of the namespace." },
      RetentionRuleList: { type: "Array of RetentionRule", description: "What decides which tags stay." },
      CronSetting: {
        type: "String",
        description: "How often the rule runs by itself.",
        values: [
          "`manual`: Only when asked.",
          "`daily`: Every day.",
          "`weekly`: Every week.",
          "`monthly`: Every month.",
        ],
      },
      Disabled: { type: "Boolean", description: "True if the rule is switched off." },
      NextExecutionTime: {
        type: "String",
        description: "When the rule is expected to run next, worked out from now and `CronSetting`; only a hint.",
        limits: ["Format: an ISO 8601 time."],
      },
    },
  },
  RetentionRule: {
    summary: "Which tags are kept: by number or by age.",
    members: {
      Key: {
        type: "String",
        description: "By what measure tags are kept.",
        values: [
          "`latestPushedK`: Keep the newest pushed tags, as many as `Value`.",
          "`nDaysSinceLastPush`: Keep what was pushed within `Value` days.",
        ],
      },
      Value: {
        type: "Integer",
        description: "Number of tags or of days, depending on `Key`.",
        limits: ["Unit: items where `Key` is `latestPushedK`, days where it is `nDaysSinceLastPush`."],
      },
    },
  },
  RetentionTask: {
    summary: "One repository's share of a tag retention run.",
    members: {
      TaskId: { type: "Integer", description: "Number of the task within the retention runs." },
      ExecutionId: { type: "Integer", description: "Number of the run that the task belongs to." },
      StartTime: { type: "String", description: "When the task began.", limits: ["Format: an ISO 8601 time."] },
      EndTime: { type: "String", description: "When the task was over.", limits: ["Format: an ISO 8601 time."] },
      Status: {
        type: "String",
        description: "How far the task has come.",
        values: [
          "`Failed`: It ended with an error.",
          "`Succeed`: It ended well.",
          "`Stopped`: It was ended early.",
          "`InProgress`: It is still at work.",
        ],
      },
      Total: { type: "Integer", description: "How many tags the task looked at." },
      Retained: { type: "Integer", description: "How many of those tags it kept." },
      Repository: { type: "String", description: "Repository that the task worked on." },
    },
  },
  Schedule: {
    summary: "How a garbage collection run is started.",
    members: {
      Type: {
        type: "String",
        description: "Rhythm or occasion of the run; other words than the `CronSetting` of tag retention.",
        values: [
          "`Hourly`: Every hour.",
          "`Daily`: Every day.",
          "`Weekly`: Every week.",
          "`Custom`: By a schedule of its own.",
          "`Manual`: Started by hand.",
          "`Dryrun`: Started by hand as a rehearsal.",
          "`None`: Not scheduled.",
        ],
      },
    },
  },
  SecurityPolicy: {
    summary: "An entry in the allowlist for public access to an instance.",
    members: {
      PolicyIndex: { type: "Integer", description: "Place of the entry in the allowlist." },
      Description: { type: "String", description: "Remark on the allowlist entry." },
      CidrBlock: {
        type: "String",
        description: "Address range, or single address, that may reach the instance.",
        limits: ["Format: an IP address or a range such as 10.0.0.0/24."],
      },
      PolicyVersion: { type: "String", description: "Version of the allowlist entry: digits, but a string." },
    },
  },
  ServiceAccount: {
    summary: "A service account of an instance, without its password.",
    members: {
      Name: {
        type: "String",
        nullable: true,
        description: "Login name of the account, `tcr$` and the name that was chosen.",
      },
      Description: { type: "String", nullable: true, description: "Remark on the service account." },
      Disable: { type: "Boolean", nullable: true, description: "True if the account cannot log in." },
      ExpiresAt: {
        type: "Integer",
        nullable: true,
        description: "When the account expires, as a Unix time.",
        limits: ["Unit: milliseconds since 1970."],
      },
      CreateTime: { type: "Timestamp", nullable: true, description: "When the account was created." },
      UpdateTime: { type: "Timestamp", nullable: true, description: "When the account last changed." },
      Permissions: {
        type: "Array of Permission",
        nullable: true,
        description: "What the account may do, namespace by namespace.",
      },
    },
  },
  Tag: {
    summary: "A cloud tag: a key with its value.",
    members: {
      Key: { type: "String", nullable: true, description: "Key of the cloud tag." },
      Value: { type: "String", nullable: true, description: "Value of the cloud tag." },
    },
  },
  TagSpecification: {
    summary: "The cloud tags of a resource, with the kind of resource they are for.",
    members: {
      ResourceType: {
        type: "String",
        nullable: true,
        description: "Kind of resource that carries the tags, such as `instance` or `namespace`.",
        limits: ["Default: `instance`."],
      },
      Tags: {
        type: "Array of Tag",
        nullable: true,
        description: "Cloud tags to put on the resource, or found on it.",
        limits: [
          "At most 10 items.",
          "A value that is not allowed is answered with `InvalidParameter.ErrorTagOverLimit`, where the action documents that code.",
        ],
      },
    },
  },
  TaskDetail: {
    summary: "One task in the creation of a replica.",
    members: {
      TaskName: { type: "String", description: "Name of the task, such as `SyncMasterDBTask`." },
      TaskUUID: { type: "String", description: "Unique id of the task: `tcr-task-` and a UUID." },
      TaskStatus: { type: "String", description: "State of the creation task, such as `SUCCESS`." },
      TaskMessage: { type: "String", nullable: true, description: "What the task has to say for itself, often empty." },
      CreatedTime: {
        type: "String",
        description: "When the creation task started.",
        limits: ["Format: an ISO 8601 time."],
      },
      FinishedTime: {
        type: "String",
        nullable: true,
        description: "When the creation task ended; null while it is at work.",
        limits: ["Format: an ISO 8601 time."],
      },
    },
  },
  TcrImageInfo: {
    summary: "A tag of an image repository and the artifact it points to.",
    members: {
      Digest: {
        type: "String",
        description: "Digest of the image's manifest.",
        limits: ["Format: a digest such as sha256: and 64 hexadecimal digits."],
      },
      Size: { type: "Integer", description: "Size of the image in bytes.", limits: ["Unit: bytes."] },
      ImageVersion: { type: "String", description: "The tag itself." },
      UpdateTime: {
        type: "String",
        description: "When the tag last changed, such as `2022-08-06T07:31:01.207374Z`.",
        limits: ["Format: an ISO 8601 time."],
      },
      Kind: { type: "String", nullable: true, description: "What the tag points to: `Artifact::` and a media type." },
      KmsSignature: {
        type: "String",
        nullable: true,
        description: "Signature of the image, made with a KMS key, in base64.",
      },
    },
  },
  TcrInstanceToken: {
    summary: "A long-term access token of an instance, without its secret.",
    members: {
      Id: { type: "String", description: "Id of the long-term token, by which it is changed or deleted." },
      Desc: { type: "String", description: "Remark on the token." },
      RegistryId: { type: "String", description: "Id of the instance, such as `tcr-okmj78`." },
      Enabled: { type: "Boolean", description: "True if the token can be used to log in." },
      CreatedAt: { type: "Timestamp", description: "When the token was issued." },
      ExpiredAt: {
        type: "Integer",
        description: "When the token expires, as a Unix time.",
        limits: ["Unit: milliseconds since 1970."],
      },
    },
  },
  TcrNamespaceInfo: {
    summary: "A namespace with its visibility and tags.",
    members: {
      Name: { type: "String", description: "Name of this namespace, unique within its instance." },
      CreationTime: { type: "Timestamp", description: "When the namespace was created." },
      Public: { type: "Boolean", description: "True if the namespace is public, false if it is private." },
      NamespaceId: { type: "Integer", description: "Number of the namespace." },
      TagSpecification: { type: "TagSpecification", nullable: true, description: "Cloud tags on the namespace." },
      Metadata: {
        type: "Array of KeyValueString",
        nullable: true,
        description: "Metadata of the namespace, as keys and values.",
      },
    },
  },
  TcrRepositoryInfo: {
    summary: "An image repository with its visibility and descriptions.",
    members: {
      Name: {
        type: "String",
        description: "Name of the repository with its namespace in front, such as `team-01/nginx`.",
      },
      Namespace: { type: "String", description: "Namespace that holds the repository." },
      CreationTime: {
        type: "String",
        description: "When the repository was created, in Go's time form.",
        limits: ["Format: a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST."],
      },
      Public: { type: "Boolean", description: "True if the repository is public, false if it is private." },
      Description: { type: "String", nullable: true, description: "Long description of the repository." },
      BriefDescription: { type: "String", nullable: true, description: "Short description of the repository." },
      UpdateTime: {
        type: "String",
        description: "When the repository last changed, in Go's time form.",
        limits: ["Format: a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST."],
      },
    },
  },
  WebhookTarget: {
    summary: "Where a trigger sends its requests.",
    members: {
      Address: {
        type: "String",
        description: "Address that receives the requests, such as `http://httpbin.org/post`.",
      },
      Headers: { type: "Array of Header", description: "Further HTTP headers for these requests." },
    },
  },
  WebhookTrigger: {
    summary: "A trigger: on which events of a namespace it calls which addresses.",
    members: {
      Name: { type: "String", description: "Name of the trigger, free to choose." },
      Targets: { type: "Array of WebhookTarget", description: "Addresses that the trigger calls." },
      EventTypes: {
        type: "Array of String",
        description: "Events that set the trigger off, such as `pushImage` or `pullImage`.",
      },
      Condition: { type: "String", description: "Rule that narrows the events, such as `.*` for all." },
      Enabled: { type: "Boolean", description: "True if the trigger is active." },
      Id: { type: "Integer", description: "Number of the trigger; an update finds the trigger by it." },
      Description: { type: "String", description: "Remark on the trigger." },
      NamespaceId: { type: "Integer", description: "Number of the namespace that the trigger watches." },
    },
  },
  WebhookTriggerLog: {
    summary: "One call that a trigger made.",
    members: {
      Id: { type: "Integer", description: "Number of the call in the log." },
      TriggerId: { type: "Integer", description: "Number of the trigger that made the call." },
      EventType: { type: "String", description: "Event that set the trigger off, such as `pushImage`." },
      NotifyType: { type: "String", description: "Way of the call, such as `http`." },
      Detail: { type: "String", description: "Body of the call, JSON in a string.", limits: ["Format: JSON text."] },
      CreationTime: {
        type: "String",
        description: "When the call was entered in the log, such as `2020-04-14T02:47:23.177329+08:00`.",
        limits: ["Format: an ISO 8601 time."],
      },
      UpdateTime: {
        type: "String",
        description: "When the call's entry last changed, such as `2020-04-14T02:47:24.244664+08:00`.",
        limits: ["Format: an ISO 8601 time."],
      },
      Status: { type: "String", description: "State of the call, such as `finished`." },
    },
  },
};
