import type { Handlers } from "../handler.js";
import { createNamespace } from "./create-namespace.js";
import { deleteNamespace } from "./delete-namespace.js";
import { describeNamespaces } from "./describe-namespaces.js";
import { modifyNamespace } from "./modify-namespace.js";

/** Namespaces. */
export const namespaceHandlers = {
  CreateNamespace: createNamespace,
  DeleteNamespace: deleteNamespace,
  DescribeNamespaces: describeNamespaces,
  ModifyNamespace: modifyNamespace,
} satisfies Handlers;
