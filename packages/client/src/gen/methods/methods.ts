// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { AccessControlMethods } from "./access-control.js";
import type { CustomAccountMethods } from "./custom-account.js";
import type { HelmChartMethods } from "./helm-chart.js";
import type { ImageRepositoryMethods } from "./image-repository.js";
import type { InstanceManagementMethods } from "./instance-management.js";
import type { InstanceSynchronizationMethods } from "./instance-synchronization.js";
import type { NamespaceMethods } from "./namespace.js";
import type { TagRetentionMethods } from "./tag-retention.js";
import type { TriggerMethods } from "./trigger.js";

/** One method for each of the 76 actions. */
export interface Methods
  extends InstanceManagementMethods,
    NamespaceMethods,
    ImageRepositoryMethods,
    CustomAccountMethods,
    TriggerMethods,
    InstanceSynchronizationMethods,
    AccessControlMethods,
    HelmChartMethods,
    TagRetentionMethods {}
