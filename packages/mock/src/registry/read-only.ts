import type { Store } from "../store/store.js";
import { RegistryRefusal } from "./refusal.js";

/** @throws RegistryRefusal `readOnly` while a garbage collection of the instance runs. */
export function assertWritable(store: Store, instanceId: string): void {
  const [latest] = store.gcJobs.pageOf(instanceId, 0, 1);
  if (latest?.status !== "pending" && latest?.status !== "running") return;
  throw new RegistryRefusal("readOnly", "The instance is read-only while its garbage collection runs.");
}
