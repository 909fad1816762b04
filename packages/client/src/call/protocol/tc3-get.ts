import { flattenParams, serializeQuery } from "@tcrkit/signer";
import { assertSize, asWritten, type Protocol } from "./protocol.js";
import { createTc3Signer } from "./tc3.js";

/** TC3-HMAC-SHA256 over a GET; parameters stand in the query, nested ones as `Filters.0.Name`. */
export const tc3Get: Protocol = (operation, input, settings) => {
  const query = serializeQuery(flattenParams(asWritten(input)));
  assertSize(query, settings.service.limits.getMaxBytes, "GET", { action: operation.name, region: settings.region });
  const contentType = "application/x-www-form-urlencoded";
  return createTc3Signer({ method: "GET", contentType, query, body: "" }, operation, settings);
};
