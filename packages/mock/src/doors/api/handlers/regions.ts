import { DEFAULT_START_MS } from "../../../base/clock.js";
import { isoTimestamp } from "../../../base/time.js";
import { service } from "../../../gen/service.js";
import type { Handler } from "./handler.js";

/** Lists the regions of the service. */
export const describeRegions: Handler<"DescribeRegions"> = () => {
  const regions = service.regions.map(({ name, number, alias }, index) => ({
    Alias: alias ?? "",
    RegionId: number ?? 0,
    RegionName: name,
    Status: "alluser",
    Remark: "",
    CreatedAt: isoTimestamp(DEFAULT_START_MS),
    UpdatedAt: isoTimestamp(DEFAULT_START_MS),
    Id: index + 1,
  }));
  return { TotalCount: regions.length, Regions: regions };
};
