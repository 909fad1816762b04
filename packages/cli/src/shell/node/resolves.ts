import { lookup } from "node:dns/promises";

/** Whether the system knows an address for a host name. */
export function resolves(hostname: string): Promise<boolean> {
  return lookup(hostname).then(
    () => true,
    () => false,
  );
}
