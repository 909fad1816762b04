// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../../contract.js";

/** What help says of the group Custom Account, by action. */
export const help: Readonly<Record<string, CommandHelp>> = {
  CreateServiceAccount: {
    details:
      "The password is in this answer alone and cannot be read again. The account logs in under the returned name, which carries the prefix `tcr$`.",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Name: { description: "Name of the service account." },
      Permissions: { description: "What the account may do, one entry a namespace." },
      Description: { description: "Free text that tells what the account is for." },
      Duration: {
        description: "Days until the account expires, counted from today.",
        limits: ["Unit: days.", "Counts before `ExpiresAt`."],
      },
      ExpiresAt: {
        description: "When the account expires, in milliseconds since 1970.",
        limits: ["Unit: milliseconds since 1970.", "Ignored beside `Duration`."],
      },
      Disable: { description: "True makes the account unusable without deleting it." },
    },
    output: {
      Name: "Name of the new account, with the prefix `tcr$` that the server puts before it.",
      Password: "Generated password of the account. It is shown this once.",
      ExpiresAt: "When the account expires, in milliseconds since 1970.",
      CreateTime: "When the account was created.",
    },
    errors: [
      "FailedOperation",
      "FailedOperation.DbError",
      "InvalidParameter",
      "OperationDenied",
      "OperationDenied.QuotaOverLimit",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: {
      RegistryId: "tcr-okmj78",
      Name: "deployer",
      Description: "deploys to the cluster",
      Duration: 10,
      Permissions: [{ Resource: "team-01", Actions: ["tcr:PullRepository", "tcr:PushRepository"] }],
    },
  },
  DeleteServiceAccount: {
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Name: { description: "Name of the service account." },
    },
    output: {},
    errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
    example: { RegistryId: "tcr-okmj78", Name: "former-robot" },
    looks: [
      {
        action: "DescribeServiceAccounts",
        input: { RegistryId: "input.RegistryId", EmbedPermission: true },
        match: { Name: ["input.Name", "tcr$input.Name"] },
        members: ["Description", "Disable", "ExpiresAt", "Permissions"],
      },
    ],
  },
  DescribeServiceAccounts: {
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      All: { description: "True asks for all accounts of the instance instead of one page." },
      EmbedPermission: { description: "True fills `Permissions` in every row." },
      Filters: {
        description: "Conditions that an account must meet, all of them. The manual names no attribute to filter by.",
      },
      Offset: { description: "Rows to skip before the page.", limits: ["Default: `0`."] },
      Limit: { description: "Rows a page.", limits: ["Default: `20`.", "At most 100; a larger value is lowered."] },
    },
    output: {
      ServiceAccounts: "One row a service account. Passwords are not among the members.",
      TotalCount: "How many rows match, on all pages.",
    },
    errors: [
      "FailedOperation",
      "FailedOperation.DbError",
      "InvalidParameter",
      "OperationDenied",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: {
      RegistryId: "tcr-okmj78",
      EmbedPermission: true,
      Filters: [{ Name: "Name", Values: ["robot"] }],
      Offset: 0,
      Limit: 20,
    },
  },
  ModifyServiceAccount: {
    details: "The password has an action of its own, ModifyServiceAccountPassword.",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Name: { description: "Name of the service account." },
      Description: { description: "Free text that tells what the account is for." },
      Duration: {
        description: "Days until the account expires, counted from today.",
        limits: ["Unit: days.", "Counts before `ExpiresAt`."],
      },
      ExpiresAt: {
        description: "When the account expires, in milliseconds since 1970.",
        limits: ["Unit: milliseconds since 1970.", "Ignored beside `Duration`."],
      },
      Disable: { description: "True makes the account unusable without deleting it." },
      Permissions: { description: "What the account may do, one entry a namespace." },
    },
    output: {},
    errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
    example: {
      RegistryId: "tcr-okmj78",
      Name: "robot",
      Description: "pulls and pushes for the cluster",
      Permissions: [{ Resource: "team-01", Actions: ["tcr:PullRepository", "tcr:PushRepository"] }],
    },
  },
  ModifyServiceAccountPassword: {
    details:
      "The password in the answer cannot be read again. A generated one is longer than a given one may be: the rule of 8 to 20 characters holds for the input alone.",
    docs: "https://www.tencentcloud.com/document/api/1051/59135",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Name: { description: "Name of the service account." },
      Random: { description: "True lets the server generate the password; false takes the one in `Password`." },
      Password: {
        description: "New password, with an upper-case letter, a lower-case letter and a digit among its characters.",
        limits: [
          "From 8 to 20 characters.",
          "Pattern: `^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$`.",
          "Sensitive: keep it out of logs.",
          "Required when `Random` is `false`, and ignored otherwise.",
        ],
      },
    },
    output: { Password: "Password that the account has from now on. It is shown this once." },
    errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
    example: { RegistryId: "tcr-okmj78", Name: "robot", Random: true },
  },
};
