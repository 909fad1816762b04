import type { Instance } from "../src/state/entities/instances.js";

/** An instance that runs. */
export const instanceRow: Instance = {
  id: "tcr-a",
  account: "1",
  name: "name",
  type: "basic",
  region: "ap-guangzhou",
  status: "Running",
  reads: 0,
  createdAtMs: 0,
  address: "10.0.0.1",
  tags: [],
  isPrepaid: false,
  renewFlag: 0,
  isProtected: false,
  nextNamespaceId: 1,
};
