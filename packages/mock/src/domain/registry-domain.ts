import { isLoopbackHost } from "../base/loopback.js";
import type { Instance } from "../state/entities/instances.js";

/** The domain of an instance, as whoever reaches the mock at a host reaches its registry: on this computer by a name, else there. */
export function domainOf({ name }: Pick<Instance, "name">, host: string): string {
  if (/\.tencentcloudapi\.com$/.test(hostname(host))) return `${name}.tencentcloudcr.com`;
  return isLoopbackHost(host) ? `${name}.localhost${/:\d+$/.exec(host)?.[0] ?? ""}` : host;
}

/** The name in a host, in small letters. */
export function hostname(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
