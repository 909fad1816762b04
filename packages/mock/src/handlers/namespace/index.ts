import type { Handlers } from "../handler.js";
import { createImmutableTagRules } from "./create-immutable-tag-rules.js";
import { createNamespace } from "./create-namespace.js";
import { createSignaturePolicy } from "./create-signature-policy.js";
import { deleteImmutableTagRules } from "./delete-immutable-tag-rules.js";
import { deleteNamespace } from "./delete-namespace.js";
import { deleteSignaturePolicy } from "./delete-signature-policy.js";
import { describeImmutableTagRules } from "./describe-immutable-tag-rules.js";
import { describeInstanceAllNamespaces } from "./describe-instance-all-namespaces.js";
import { describeNamespaces } from "./describe-namespaces.js";
import { modifyImmutableTagRules } from "./modify-immutable-tag-rules.js";
import { modifyNamespace } from "./modify-namespace.js";

/** Namespaces, and the rules and policies that hold in one. */
export const namespaceHandlers = {
  CreateImmutableTagRules: createImmutableTagRules,
  CreateNamespace: createNamespace,
  CreateSignaturePolicy: createSignaturePolicy,
  DeleteImmutableTagRules: deleteImmutableTagRules,
  DeleteNamespace: deleteNamespace,
  DeleteSignaturePolicy: deleteSignaturePolicy,
  DescribeImmutableTagRules: describeImmutableTagRules,
  DescribeInstanceAllNamespaces: describeInstanceAllNamespaces,
  DescribeNamespaces: describeNamespaces,
  ModifyImmutableTagRules: modifyImmutableTagRules,
  ModifyNamespace: modifyNamespace,
} satisfies Handlers;
