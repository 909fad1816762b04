import { lookAtDeleted, rowAsOfNow, showRow } from "../../../domain/show-row.js";
import { imageAccelerationTransitions } from "../../../state/entities/instances.js";
import { enter } from "../../../state/lifecycle.js";
import { tagsOf } from "./cloud-tags.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";

/** Creates image acceleration on a file system of its own. */
export const createImageAccelerationService: Handler<"CreateImageAccelerationService"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store;
  const old = rowAsOfNow(imageAccelerations.get(instance.id), imageAccelerationTransitions, call);
  if (old !== undefined) {
    lookAtDeleted(old, imageAccelerations, imageAccelerationTransitions, call);
    throw call.error("OperationDenied", `The instance has an acceleration service; its state is ${old.status}.`);
  }
  imageAccelerations.put({
    instanceId: instance.id,
    vpcId: input.VpcId,
    subnetId: input.SubnetId,
    storageType: input.StorageType,
    permissionGroupId: input.PGroupId,
    zone: input.Zone,
    tags: tagsOf(input.TagSpecification),
    address: call.ids.privateAddress(),
    status: "Creating",
    reads: 0,
    sinceMs: call.clock.now(),
  });
  return { RegistryId: instance.id };
};

/** Answers the state of image acceleration; an empty text without it. */
export const describeImageAccelerateService: Handler<"DescribeImageAccelerateService"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store;
  const row = imageAccelerations.get(instance.id);
  const service = row && showRow(row, imageAccelerations, imageAccelerationTransitions, call);
  const isReady = service?.status === "Completed";
  return { Status: service?.status ?? "", CFSVIP: isReady ? service.address : "", IsEnable: isReady };
};

/** Deletes image acceleration. It is Deleting, seen by a read, before it is gone. */
export const deleteImageAccelerateService: Handler<"DeleteImageAccelerateService"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store;
  const service = rowAsOfNow(imageAccelerations.get(instance.id), imageAccelerationTransitions, call);
  if (service === undefined) throw call.error("ResourceNotFound", "The instance has no acceleration service.");
  if (service.status === "Deleting") {
    throw call.error("UnsupportedOperation", "The acceleration service is being deleted already.");
  }
  imageAccelerations.put({ ...service, ...enter("Deleting", call.clock.now()) });
  return {};
};
