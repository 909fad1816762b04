import type { Handler } from "../handler.js";
import { noteRead } from "./note-read.js";

/** Tells the states of instances; ids that do not exist are left out. */
export const describeInstanceStatus: Handler<"DescribeInstanceStatus"> = (input, call) => {
  const instances = [...new Set(input.RegistryIds)].flatMap((id) => {
    const instance = call.store.instances.get(id);
    return instance?.account === call.account && instance.region === call.region ? [instance] : [];
  });
  const shown = instances.flatMap((instance) => noteRead(instance, call) ?? []);
  return { RegistryStatusSet: shown.map(({ id, status }) => ({ RegistryId: id, Status: status, Conditions: [] })) };
};
