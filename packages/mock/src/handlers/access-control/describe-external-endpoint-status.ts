import { publicAccessCourse } from "../../store/entities/public-access.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { showRow } from "../show-row.js";

/** Tells where the public access stands. */
export const describeExternalEndpointStatus: Handler<"DescribeExternalEndpointStatus"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { publicAccesses } = call.store.ofInstance;
  const row = publicAccesses.get(instance.id);
  const access = row && showRow(row, publicAccesses, publicAccessCourse, call);
  return { Status: access?.status ?? "Closed", Reason: "" };
};
