import { imageAccelerationCourse } from "../../store/entities/image-acceleration.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { rowAsOfNow } from "../show-row.js";
import { tagsOf } from "../tags.js";

/** Sets image acceleration up, on a file system of its own. */
export const createImageAccelerationService: Handler<"CreateImageAccelerationService"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store.ofInstance;
  const old = rowAsOfNow(imageAccelerations.get(instance.id), imageAccelerationCourse, call);
  if (old !== undefined) {
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
