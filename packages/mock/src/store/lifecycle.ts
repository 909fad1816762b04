import type { Instance, InstanceStatus } from "./entities.js";

/** How passing states pass. They are always seen: callers wait for them. */
export interface Lifecycle {
  /** How many reads see each passing state before the next one comes, at least one. */
  readonly reads: number;
}

/** What comes after a passing state; nothing after Deleting. */
const NEXT: Readonly<Partial<Record<InstanceStatus, InstanceStatus | "gone">>> = {
  Pending: "Deploying",
  Deploying: "Running",
  Deleting: "gone",
};

/** The instance after somebody has seen its present state; undefined when it is gone then. */
export function afterRead(instance: Instance, { reads }: Lifecycle): Instance | undefined {
  const next = NEXT[instance.status];
  if (next === undefined) return instance;
  if (instance.reads + 1 < reads) return { ...instance, reads: instance.reads + 1 };
  return next === "gone" ? undefined : { ...instance, status: next, reads: 0 };
}
