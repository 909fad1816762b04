// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Service } from "../contract.js";

/** Tencent Container Registry, version 2019-09-24. */
export const service: Service = {
  name: "tcr",
  version: "2019-09-24",
  endpoints: [
    { host: "tcr.tencentcloudapi.com" },
    { host: "tcr.ap-guangzhou.tencentcloudapi.com", region: "ap-guangzhou" },
    { host: "tcr.ap-shanghai.tencentcloudapi.com", region: "ap-shanghai" },
    { host: "tcr.ap-beijing.tencentcloudapi.com", region: "ap-beijing" },
    { host: "tcr.ap-chengdu.tencentcloudapi.com", region: "ap-chengdu" },
    { host: "tcr.ap-chongqing.tencentcloudapi.com", region: "ap-chongqing" },
    { host: "tcr.ap-hongkong.tencentcloudapi.com", region: "ap-hongkong" },
    { host: "tcr.ap-singapore.tencentcloudapi.com", region: "ap-singapore" },
    { host: "tcr.ap-bangkok.tencentcloudapi.com", region: "ap-bangkok" },
    { host: "tcr.ap-mumbai.tencentcloudapi.com", region: "ap-mumbai" },
    { host: "tcr.ap-seoul.tencentcloudapi.com", region: "ap-seoul" },
    { host: "tcr.ap-tokyo.tencentcloudapi.com", region: "ap-tokyo" },
    { host: "tcr.na-ashburn.tencentcloudapi.com", region: "na-ashburn" },
    { host: "tcr.na-siliconvalley.tencentcloudapi.com", region: "na-siliconvalley" },
    { host: "tcr.na-toronto.tencentcloudapi.com", region: "na-toronto" },
    { host: "tcr.eu-frankfurt.tencentcloudapi.com", region: "eu-frankfurt" },
    { host: "tcr.ap-shanghai-fsi.tencentcloudapi.com", region: "ap-shanghai-fsi", financial: true },
    { host: "tcr.ap-shenzhen-fsi.tencentcloudapi.com", region: "ap-shenzhen-fsi", financial: true },
  ],
  regions: [
    { name: "ap-bangkok", number: 23, alias: "th" },
    { name: "ap-beijing", number: 8, alias: "bj" },
    { name: "ap-chengdu", number: 16, alias: "cd" },
    { name: "ap-chongqing", number: 19, alias: "cq" },
    { name: "ap-guangzhou", number: 1, alias: "gz" },
    { name: "ap-hongkong", number: 5, alias: "hk" },
    { name: "ap-jakarta", number: 72, alias: "jkt" },
    { name: "ap-mumbai", number: 21, alias: "in" },
    { name: "ap-nanjing", number: 33, alias: "nj" },
    { name: "ap-seoul", number: 18, alias: "kr" },
    { name: "ap-shanghai", number: 4, alias: "sh" },
    { name: "ap-shanghai-fsi", number: 7, alias: "shjr" },
    { name: "ap-shenzhen-fsi", number: 11, alias: "szjr" },
    { name: "ap-singapore", number: 9, alias: "sg" },
    { name: "ap-tokyo", number: 25, alias: "jp" },
    { name: "eu-frankfurt", number: 17, alias: "de" },
    { name: "na-ashburn", number: 22, alias: "use" },
    { name: "na-siliconvalley", number: 15, alias: "usw" },
    { name: "sa-saopaulo", number: 74, alias: "sao" },
  ],
  retiredActions: [
    "CreateCustomAccount",
    "CreateSecurityPolicies",
    "DeleteCustomAccount",
    "DescribeCustomAccounts",
    "DescribeInstanceAll",
    "ModifyCustomAccount",
  ],
  signatureMethods: [
    {
      name: "TC3-HMAC-SHA256",
      version: 3,
      isRecommended: true,
      requests: [
        { method: "POST", contentType: "application/json" },
        { method: "POST", contentType: "multipart/form-data", certainActions: true },
        { method: "GET", contentType: "application/x-www-form-urlencoded" },
      ],
    },
    {
      name: "HmacSHA256",
      version: 1,
      requests: [
        { method: "POST", contentType: "application/x-www-form-urlencoded" },
        { method: "GET", contentType: "application/x-www-form-urlencoded" },
      ],
    },
    {
      name: "HmacSHA1",
      version: 1,
      isDefault: true,
      requests: [
        { method: "POST", contentType: "application/x-www-form-urlencoded" },
        { method: "GET", contentType: "application/x-www-form-urlencoded" },
      ],
    },
  ],
  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 },
};
