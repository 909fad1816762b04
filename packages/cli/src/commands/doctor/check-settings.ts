import { service } from "@tcrkit/client/schema";
import { doctorText } from "../../text/doctor.js";
import type { Check, CheckWorld } from "./check.js";

/** Which region holds, and who says so. */
export function checkRegion({ settings: { region } }: CheckWorld): Check[] {
  const name = doctorText.names.region;
  if (region === undefined) return [{ name, state: "warn", found: doctorText.noRegion, next: doctorText.setRegion }];
  return [{ name, state: "ok", found: doctorText.from(region.value, region.source) }];
}

/** Where requests go, and who says so. */
export function checkEndpoint({ settings: { endpoint } }: CheckWorld): Check[] {
  const found =
    endpoint === undefined ? doctorText.ownHost(service.host) : doctorText.from(endpoint.value, endpoint.source);
  return [{ name: doctorText.names.endpoint, state: "ok", found }];
}
