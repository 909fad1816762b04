import type { Handlers } from "../handler.js";
import { createReplicationInstance } from "./create-replication-instance.js";
import { deleteReplicationInstance } from "./delete-replication-instance.js";
import { describeReplicationInstanceCreateTasks } from "./describe-replication-instance-create-tasks.js";
import { describeReplicationInstanceSyncStatus } from "./describe-replication-instance-sync-status.js";
import { describeReplicationInstances } from "./describe-replication-instances.js";
import { manageReplication } from "./manage-replication.js";

/** Replicas and replication rules. */
export const instanceSynchronizationHandlers = {
  CreateReplicationInstance: createReplicationInstance,
  DeleteReplicationInstance: deleteReplicationInstance,
  DescribeReplicationInstanceCreateTasks: describeReplicationInstanceCreateTasks,
  DescribeReplicationInstances: describeReplicationInstances,
  DescribeReplicationInstanceSyncStatus: describeReplicationInstanceSyncStatus,
  ManageReplication: manageReplication,
} satisfies Handlers;
