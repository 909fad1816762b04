// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../../contract.js";

/** What help says of the group Namespace, by action. */
export const help: Readonly<Record<string, CommandHelp>> = {
  CreateImmutableTagRules: {
    docs: "https://www.tencentcloud.com/document/api/1051/41439",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
      Rule: { description: "The new immutability rule: which repositories and which tags it covers." },
    },
    output: {},
    errors: {
      AuthFailure: "Access management (CAM) could not verify the signature or the caller.",
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.Unknown": "The service failed and does not know why.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
      ResourceNotFound: "What the request names does not exist.",
    },
    example: {
      RegistryId: "tcr-okmj78",
      NamespaceName: "release",
      Rule: {
        RepositoryPattern: "**",
        TagPattern: "v*",
        RepositoryDecoration: "repoMatches",
        TagDecoration: "matches",
      },
    },
  },
  CreateNamespace: {
    docs: "https://www.tencentcloud.com/document/api/1051/50698",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: {
        description:
          "Name of the new namespace, 2 to 30 characters long: `a` to `z`, `0` to `9` and, between two of these, a single `.`, `_` or `-`.",
        limits: ["From 2 to 30 characters.", "Pattern: `^[a-z0-9]+([._-][a-z0-9]+)*$`."],
      },
      IsPublic: { description: "Who may read the new namespace.", values: ["`true`: public", "`false`: private"] },
      TagSpecification: { description: "Cloud tags that the new namespace gets." },
    },
    output: {},
    errors: {
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      "FailedOperation.DependenceError": "A service that this one depends on failed.",
      "FailedOperation.ErrorTcrInvalidMediaType":
        "The operation failed since the instance did not accept a header of the request.",
      "FailedOperation.ErrorTcrResourceConflict":
        "The operation failed since it conflicts with a resource of the instance.",
      "FailedOperation.ErrorTcrUnauthorized":
        "The operation failed since the instance does not permit it to the caller.",
      "FailedOperation.OperationCancel": "The operation was canceled before it finished.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.DbError": "The service failed on its database.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrInvalidMediaType": "The instance did not accept a header of the request.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
      MissingParameter: "A required parameter was not sent.",
      OperationDenied: "The operation is refused in the present situation; see the message.",
      ResourceNotFound: "What the request names does not exist.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: {
      RegistryId: "tcr-okmj78",
      NamespaceName: "team-02",
      IsPublic: false,
      TagSpecification: { ResourceType: "namespace", Tags: [{ Key: "env", Value: "test" }] },
    },
  },
  CreateSignaturePolicy: {
    docs: "https://www.tencentcloud.com/document/api/1051/50697",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Name: { description: "Name of the new signature policy." },
      NamespaceName: { description: "Name of the namespace." },
      KmsId: { description: "Id of the KMS key that signs." },
      KmsRegion: { description: "Region in which the KMS key lies, such as `ap-guangzhou`." },
      Domain: {
        description: "Custom domain for which the signatures are made.",
        limits: [
          "Format: a domain name.",
          "Default: `Registries.PublicDomain` as DescribeInstances answers it.",
          "Empty: the same as left out.",
        ],
      },
      Disabled: { description: "True creates the signature policy switched off.", limits: ["Default: `false`."] },
    },
    output: {},
    errors: {
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: {
      RegistryId: "tcr-okmj78",
      Name: "release signing",
      NamespaceName: "release",
      KmsId: "08408a30-0416-11ed-abdc-52540036b432",
      KmsRegion: "ap-guangzhou",
    },
  },
  DeleteImmutableTagRules: {
    docs: "https://www.tencentcloud.com/document/api/1051/41438",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
      RuleId: { description: "Id of the immutability rule to remove." },
    },
    output: {},
    errors: {
      AuthFailure: "Access management (CAM) could not verify the signature or the caller.",
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.Unknown": "The service failed and does not know why.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      ResourceNotFound: "What the request names does not exist.",
    },
    example: { RegistryId: "tcr-okmj78", NamespaceName: "archived", RuleId: 2 },
  },
  DeleteNamespace: {
    docs: "https://www.tencentcloud.com/document/api/1051/50696",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
    },
    output: {},
    errors: {
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      "FailedOperation.ErrorGetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.GetDBDataError`.",
      "FailedOperation.ErrorTcrResourceConflict":
        "The operation failed since it conflicts with a resource of the instance.",
      "FailedOperation.ErrorTcrUnauthorized":
        "The operation failed since the instance does not permit it to the caller.",
      "FailedOperation.GetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.ErrorGetDBDataError`.",
      "FailedOperation.PreconditionFailed": "Something that must hold first does not hold.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.DbError": "The service failed on its database.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrInvalidMediaType": "The instance did not accept a header of the request.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      MissingParameter: "A required parameter was not sent.",
      OperationDenied: "The operation is refused in the present situation; see the message.",
      ResourceNotFound: "What the request names does not exist.",
      "ResourceNotFound.TcrResourceNotFound": "The instance has no such resource.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: { RegistryId: "tcr-okmj78", NamespaceName: "retired" },
    looks: [
      {
        action: "DescribeRepositories",
        input: { RegistryId: "input.RegistryId", NamespaceName: "input.NamespaceName", Limit: 1 },
        counts: "repositories",
      },
    ],
  },
  DeleteSignaturePolicy: {
    docs: "https://www.tencentcloud.com/document/api/1051/50695",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
    },
    output: {},
    errors: {
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      "FailedOperation.ErrorGetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.GetDBDataError`.",
      "FailedOperation.ErrorTcrResourceConflict":
        "The operation failed since it conflicts with a resource of the instance.",
      "FailedOperation.ErrorTcrUnauthorized":
        "The operation failed since the instance does not permit it to the caller.",
      "FailedOperation.GetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.ErrorGetDBDataError`.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrInvalidMediaType": "The instance did not accept a header of the request.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      MissingParameter: "A required parameter was not sent.",
      OperationDenied: "The operation is refused in the present situation; see the message.",
      ResourceNotFound: "What the request names does not exist.",
      "ResourceNotFound.TcrResourceNotFound": "The instance has no such resource.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: { RegistryId: "tcr-okmj78", NamespaceName: "signed" },
  },
  DescribeImmutableTagRules: {
    docs: "https://www.tencentcloud.com/document/api/1051/41437",
    input: { RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." } },
    output: {
      Rules: "The immutability rules of all namespaces.",
      EmptyNs: "Names of the namespaces without an immutability rule.",
      Total: "How many immutability rules the instance has.",
    },
    errors: {
      AuthFailure: "Access management (CAM) could not verify the signature or the caller.",
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      "InternalError.Unknown": "The service failed and does not know why.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      ResourceNotFound: "What the request names does not exist.",
      "ResourceNotFound.TcrResourceNotFound": "The instance has no such resource.",
    },
    example: { RegistryId: "tcr-okmj78" },
  },
  DescribeInstanceAllNamespaces: {
    details: "The manual documents no list in the answer, only the request id.",
    docs: "https://www.tencentcloud.com/document/api/1051/50694",
    input: {
      Limit: { description: "Rows a page.", limits: ["Since release 8 of the API."] },
      Offset: { description: "How many rows to skip, from 0.", limits: ["Since release 8 of the API."] },
    },
    output: {},
    errors: {
      "FailedOperation.DependenceError": "A service that this one depends on failed.",
      "FailedOperation.ErrorGetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.GetDBDataError`.",
      "FailedOperation.OperationCancel": "The operation was canceled before it finished.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrInvalidMediaType": "The instance did not accept a header of the request.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
      MissingParameter: "A required parameter was not sent.",
      OperationDenied: "The operation is refused in the present situation; see the message.",
      ResourceNotFound: "What the request names does not exist.",
      "ResourceNotFound.TcrResourceNotFound": "The instance has no such resource.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: { Limit: 2, Offset: 0 },
  },
  DescribeNamespaces: {
    docs: "https://www.tencentcloud.com/document/api/1051/50693",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: {
        description: "Part of the names to find: `team` finds `team-01` and `my-team`. Left out, all are listed.",
        limits: ["Empty: all."],
      },
      Limit: { description: "Rows a page." },
      Offset: { description: "Number of the page, from 0: not a row offset." },
      All: { description: "True asks for every namespace of the instance." },
      Filters: { description: "Conditions on attributes, all of which must hold. The manual names no attribute." },
      KmsSignPolicy: { description: "True keeps only the namespaces whose images are signed with a KMS key." },
    },
    output: { NamespaceList: "The namespaces of this page.", TotalCount: "How many rows match, on all pages." },
    errors: {
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      "FailedOperation.DependenceError": "A service that this one depends on failed.",
      "FailedOperation.ErrorGetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.GetDBDataError`.",
      "FailedOperation.ErrorTcrResourceConflict":
        "The operation failed since it conflicts with a resource of the instance.",
      "FailedOperation.ErrorTcrUnauthorized":
        "The operation failed since the instance does not permit it to the caller.",
      "FailedOperation.GetDBDataError":
        "Data could not be read from the database; twin of `FailedOperation.ErrorGetDBDataError`.",
      "FailedOperation.OperationCancel": "The operation was canceled before it finished.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.DbError": "The service failed on its database.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrInvalidMediaType": "The instance did not accept a header of the request.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
      MissingParameter: "A required parameter was not sent.",
      OperationDenied: "The operation is refused in the present situation; see the message.",
      ResourceNotFound: "What the request names does not exist.",
      "ResourceNotFound.TcrResourceNotFound": "The instance has no such resource.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: { RegistryId: "tcr-okmj78", NamespaceName: "team-01", Limit: 20, Offset: 0 },
  },
  ModifyImmutableTagRules: {
    docs: "https://www.tencentcloud.com/document/api/1051/41436",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
      RuleId: { description: "Id of the immutability rule to change." },
      Rule: { description: "The immutability rule as it is to be: which repositories and which tags it covers." },
    },
    output: {},
    errors: {
      AuthFailure: "Access management (CAM) could not verify the signature or the caller.",
      FailedOperation: "The operation failed for a reason that the code does not tell; see the message.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.Unknown": "The service failed and does not know why.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
    },
    example: {
      RegistryId: "tcr-okmj78",
      NamespaceName: "frozen",
      RuleId: 1,
      Rule: {
        RepositoryPattern: "**",
        TagPattern: "**",
        RepositoryDecoration: "repoMatches",
        TagDecoration: "matches",
      },
    },
  },
  ModifyNamespace: {
    details: "Nothing else of a namespace can be changed so far.",
    docs: "https://www.tencentcloud.com/document/api/1051/50692",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
      IsPublic: {
        description: "Who may read the namespace from now on.",
        values: ["`true`: public", "`false`: private"],
      },
    },
    output: {},
    errors: {
      "FailedOperation.DependenceError": "A service that this one depends on failed.",
      InternalError: "Something went wrong inside the service.",
      "InternalError.ErrorTcrInternal": "Something went wrong inside the instance.",
      "InternalError.ErrorTcrInvalidMediaType": "The instance did not accept a header of the request.",
      "InternalError.ErrorTcrResourceConflict": "The request conflicts with a resource of the instance.",
      "InternalError.ErrorTcrUnauthorized": "The instance does not permit the request to the caller.",
      InvalidParameter: "A parameter is wrong in form, type or combination.",
      "InvalidParameter.ErrorTcrInvalidParameter": "The instance rejected the request as invalid.",
      MissingParameter: "A required parameter was not sent.",
      OperationDenied: "The operation is refused in the present situation; see the message.",
      ResourceNotFound: "What the request names does not exist.",
      "ResourceNotFound.TcrResourceNotFound": "The instance has no such resource.",
      UnsupportedOperation: "The operation is not supported here.",
    },
    example: { RegistryId: "tcr-okmj78", NamespaceName: "sandbox", IsPublic: true },
  },
};
