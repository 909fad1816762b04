import type { Handlers } from "../handler.js";
import { checkInstance } from "./check-instance.js";
import { checkInstanceName } from "./check-instance-name.js";
import { createImageAccelerationService } from "./create-image-acceleration-service.js";
import { createInstance } from "./create-instance.js";
import { createInstanceCustomizedDomain } from "./create-instance-customized-domain.js";
import { createInstanceToken } from "./create-instance-token.js";
import { deleteImageAccelerateService } from "./delete-image-accelerate-service.js";
import { deleteInstance } from "./delete-instance.js";
import { deleteInstanceCustomizedDomain } from "./delete-instance-customized-domain.js";
import { deleteInstanceToken } from "./delete-instance-token.js";
import { describeImageAccelerateService } from "./describe-image-accelerate-service.js";
import { describeInstanceCustomizedDomain } from "./describe-instance-customized-domain.js";
import { describeInstanceStatus } from "./describe-instance-status.js";
import { describeInstanceToken } from "./describe-instance-token.js";
import { describeInstances } from "./describe-instances.js";
import { describeRegions } from "./describe-regions.js";
import { modifyInstance } from "./modify-instance.js";
import { modifyInstanceToken } from "./modify-instance-token.js";
import { renewInstance } from "./renew-instance.js";

/** Instances, their tokens, custom domains and acceleration. */
export const instanceManagementHandlers = {
  CheckInstance: checkInstance,
  CheckInstanceName: checkInstanceName,
  CreateImageAccelerationService: createImageAccelerationService,
  CreateInstance: createInstance,
  CreateInstanceCustomizedDomain: createInstanceCustomizedDomain,
  CreateInstanceToken: createInstanceToken,
  DeleteImageAccelerateService: deleteImageAccelerateService,
  DeleteInstance: deleteInstance,
  DeleteInstanceCustomizedDomain: deleteInstanceCustomizedDomain,
  DeleteInstanceToken: deleteInstanceToken,
  DescribeImageAccelerateService: describeImageAccelerateService,
  DescribeInstanceCustomizedDomain: describeInstanceCustomizedDomain,
  DescribeInstances: describeInstances,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceToken: describeInstanceToken,
  DescribeRegions: describeRegions,
  ModifyInstance: modifyInstance,
  ModifyInstanceToken: modifyInstanceToken,
  RenewInstance: renewInstance,
} satisfies Handlers;
