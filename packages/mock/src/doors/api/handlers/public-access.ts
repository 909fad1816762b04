import { lookAtDeleted, rowAsOfNow, showRow } from "../../../domain/show-row.js";
import { publicAccessTransitions } from "../../../state/entities/access-control.js";
import { enter } from "../../../state/lifecycle.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";

/** Opens or closes the public access. Opening what is open changes nothing. */
export const manageExternalEndpoint: Handler<"ManageExternalEndpoint"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { publicAccesses } = call.store;
  const access = rowAsOfNow(publicAccesses.get(instance.id), publicAccessTransitions, call);
  const since = { reads: 0, sinceMs: call.clock.now() };
  if (input.Operation === "Create") {
    if (access?.status === "Deleting") {
      lookAtDeleted(access, publicAccesses, publicAccessTransitions, call);
      throw call.error("UnsupportedOperation", "The public access is being closed; wait until it is Closed.");
    }
    if (access === undefined) publicAccesses.put({ instanceId: instance.id, status: "Opening", ...since });
  } else if (input.Operation === "Delete") {
    if (access !== undefined && access.status !== "Deleting") {
      publicAccesses.put({ ...access, ...enter("Deleting", call.clock.now()) });
    }
  } else throw call.error("InvalidParameterValue", "The value of the parameter `Operation` must be Create or Delete.");
  return { RegistryId: instance.id };
};

/** Answers the state of the public access. */
export const describeExternalEndpointStatus: Handler<"DescribeExternalEndpointStatus"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { publicAccesses } = call.store;
  const row = publicAccesses.get(instance.id);
  const access = row && showRow(row, publicAccesses, publicAccessTransitions, call);
  return { Status: access?.status ?? "Closed", Reason: "" };
};
