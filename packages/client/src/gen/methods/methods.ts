// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Caller } from "../../contract.js";
import { type AccessControlMethods, createAccessControlMethods } from "./access-control.js";
import { type CustomAccountMethods, createCustomAccountMethods } from "./custom-account.js";
import { createHelmChartMethods, type HelmChartMethods } from "./helm-chart.js";
import { createImageRepositoryMethods, type ImageRepositoryMethods } from "./image-repository.js";
import { createInstanceManagementMethods, type InstanceManagementMethods } from "./instance-management.js";
import {
  createInstanceSynchronizationMethods,
  type InstanceSynchronizationMethods,
} from "./instance-synchronization.js";
import { createNamespaceMethods, type NamespaceMethods } from "./namespace.js";
import { createTagRetentionMethods, type TagRetentionMethods } from "./tag-retention.js";
import { createTriggerMethods, type TriggerMethods } from "./trigger.js";

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

/** Makes all methods by one caller. */
export function createMethods(call: Caller): Methods {
  return {
    ...createInstanceManagementMethods(call),
    ...createNamespaceMethods(call),
    ...createImageRepositoryMethods(call),
    ...createCustomAccountMethods(call),
    ...createTriggerMethods(call),
    ...createInstanceSynchronizationMethods(call),
    ...createAccessControlMethods(call),
    ...createHelmChartMethods(call),
    ...createTagRetentionMethods(call),
  };
}
