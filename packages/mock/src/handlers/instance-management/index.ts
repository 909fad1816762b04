import type { Handlers } from "../handler.js";
import { checkInstance } from "./check-instance.js";
import { checkInstanceName } from "./check-instance-name.js";
import { createInstance } from "./create-instance.js";
import { deleteInstance } from "./delete-instance.js";
import { describeInstanceStatus } from "./describe-instance-status.js";
import { describeInstances } from "./describe-instances.js";
import { describeRegions } from "./describe-regions.js";
import { modifyInstance } from "./modify-instance.js";
import { renewInstance } from "./renew-instance.js";

/** Instances. */
export const instanceManagementHandlers = {
  CheckInstance: checkInstance,
  CheckInstanceName: checkInstanceName,
  CreateInstance: createInstance,
  DeleteInstance: deleteInstance,
  DescribeInstances: describeInstances,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeRegions: describeRegions,
  ModifyInstance: modifyInstance,
  RenewInstance: renewInstance,
} satisfies Handlers;
