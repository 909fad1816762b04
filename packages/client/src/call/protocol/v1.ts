import { flattenParams, signCanonicalV1 } from "@tcrkit/signer";
import { assertSize, asWritten, type Protocol } from "./protocol.js";

/** Signature v1: all parameters, the common ones and the signature among them, in a form or, with GET, in the query. */
export function createV1Protocol(signatureMethod: "HmacSHA256" | "HmacSHA1", method: "POST" | "GET"): Protocol {
  return (operation, input, { service, endpoint, region, language }) => {
    const { host, origin } = endpoint;
    const common = { Action: operation.name, Version: service.version, Region: region, Language: language };
    const params = flattenParams({ ...asWritten(input), ...common });
    const headers = { Host: host, "Content-Type": "application/x-www-form-urlencoded" };
    const maxBytes = method === "GET" ? service.limits.getMaxBytes : service.limits.v1PostMaxBytes;
    return ({ credentials, timestamp, nonce }) => {
      const request = { method, host, path: "/", params };
      const { query } = signCanonicalV1(request, { credentials, signatureMethod, timestamp, nonce });
      assertSize(query, maxBytes, method, { action: operation.name, region });
      return method === "GET"
        ? { method, url: `${origin}/?${query}`, headers }
        : { method, url: `${origin}/`, headers, body: query };
    };
  };
}
