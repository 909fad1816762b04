// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Service } from "../tables/service-facts.js";

/** Tencent Container Registry, version 2019-09-24. */
export const service: Service = {
  name: "tcr",
  version: "2019-09-24",
  host: "tcr.tencentcloudapi.com",
  hostedRegions:
    "ap-guangzhou ap-shanghai ap-beijing ap-chengdu ap-chongqing ap-hongkong ap-singapore ap-bangkok ap-mumbai ap-seoul ap-tokyo na-ashburn na-siliconvalley eu-frankfurt",
  financialRegions: "ap-shanghai-fsi ap-shenzhen-fsi",
  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 },
};

/** Every region that the service knows. */
export const regions: readonly string[] = [
  "ap-bangkok",
  "ap-beijing",
  "ap-chengdu",
  "ap-chongqing",
  "ap-guangzhou",
  "ap-hongkong",
  "ap-jakarta",
  "ap-mumbai",
  "ap-nanjing",
  "ap-seoul",
  "ap-shanghai",
  "ap-shanghai-fsi",
  "ap-shenzhen-fsi",
  "ap-singapore",
  "ap-tokyo",
  "eu-frankfurt",
  "na-ashburn",
  "na-siliconvalley",
  "sa-saopaulo",
];
