import { accessControlHandlers } from "./access-control/index.js";
import { customAccountHandlers } from "./custom-account/index.js";
import type { AllHandlers, AnyHandler } from "./handler.js";
import { helmChartHandlers } from "./helm-chart/index.js";
import { imageRepositoryHandlers } from "./image-repository/index.js";
import { instanceManagementHandlers } from "./instance-management/index.js";
import { instanceSynchronizationHandlers } from "./instance-synchronization/index.js";
import { namespaceHandlers } from "./namespace/index.js";
import { tagRetentionHandlers } from "./tag-retention/index.js";
import { triggerHandlers } from "./trigger/index.js";

const handlers: AllHandlers = {
  ...accessControlHandlers,
  ...customAccountHandlers,
  ...helmChartHandlers,
  ...instanceManagementHandlers,
  ...instanceSynchronizationHandlers,
  ...tagRetentionHandlers,
  ...triggerHandlers,
  ...namespaceHandlers,
  ...imageRepositoryHandlers,
};

/** The handler of an action that the operation table has. */
export function findHandler(action: string): AnyHandler {
  const table: Readonly<Record<string, unknown>> = handlers;
  return table[action] as AnyHandler;
}
