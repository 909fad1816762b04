// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { SignatureMethodInfo } from "../tables/service-facts.js";

/** How requests may be signed, and which content types go with which method of which signature. */
export const signatureMethods: readonly SignatureMethodInfo[] = [
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
];
