// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../contract.js";

/** Loads the operations of a group, by its name. */
export const loadOperations: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  "instance-management": () => import("@tcrkit/client/operations/instance-management"),
  namespace: () => import("@tcrkit/client/operations/namespace"),
  "image-repository": () => import("@tcrkit/client/operations/image-repository"),
  "custom-account": () => import("@tcrkit/client/operations/custom-account"),
  trigger: () => import("@tcrkit/client/operations/trigger"),
  "instance-synchronization": () => import("@tcrkit/client/operations/instance-synchronization"),
  "access-control": () => import("@tcrkit/client/operations/access-control"),
  "helm-chart": () => import("@tcrkit/client/operations/helm-chart"),
  "tag-retention": () => import("@tcrkit/client/operations/tag-retention"),
};

/** Loads the help of a group, by its name. */
export const loadHelp: Readonly<
  Record<string, () => Promise<{ readonly help: Readonly<Record<string, CommandHelp>> }>>
> = {
  "instance-management": () => import("./help/instance-management.js"),
  namespace: () => import("./help/namespace.js"),
  "image-repository": () => import("./help/image-repository.js"),
  "custom-account": () => import("./help/custom-account.js"),
  trigger: () => import("./help/trigger.js"),
  "instance-synchronization": () => import("./help/instance-synchronization.js"),
  "access-control": () => import("./help/access-control.js"),
  "helm-chart": () => import("./help/helm-chart.js"),
  "tag-retention": () => import("./help/tag-retention.js"),
};
