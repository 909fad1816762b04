import type { Handlers } from "../handler.js";
import { createServiceAccount } from "./create-service-account.js";
import { deleteServiceAccount } from "./delete-service-account.js";
import { describeServiceAccounts } from "./describe-service-accounts.js";
import { modifyServiceAccount } from "./modify-service-account.js";
import { modifyServiceAccountPassword } from "./modify-service-account-password.js";

/** Service accounts. */
export const customAccountHandlers = {
  CreateServiceAccount: createServiceAccount,
  DeleteServiceAccount: deleteServiceAccount,
  DescribeServiceAccounts: describeServiceAccounts,
  ModifyServiceAccount: modifyServiceAccount,
  ModifyServiceAccountPassword: modifyServiceAccountPassword,
} satisfies Handlers;
