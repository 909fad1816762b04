import { type ParamPair, parseQuery, SignerError } from "@tcrkit/signer";
import { textOf } from "../../../base/bytes.js";
import { headerOf } from "../../http.js";
import { type CommonParams, type Context, found } from "../context.js";
import { ApiError } from "../errors.js";

/**
 * Reads the common parameters: v1 has them among the others, TC3 in headers. The manual's examples of a GET have them in the query,
 * whatever the signature; unless strict, the query fills in what no header has.
 */
export function readCommonParams(context: Context): CommonParams {
  const isTc3 = found(context.authorization, "the authorization").kind === "tc3";
  const fromHeaders = {
    action: header(context, "x-tc-action"),
    version: header(context, "x-tc-version"),
    region: header(context, "x-tc-region"),
    timestamp: header(context, "x-tc-timestamp"),
  };
  if (isTc3 && (context.encoding !== "query" || context.services.settings.strict)) return fromHeaders;
  const pairs = new Map(readPairs(context));
  return {
    action: fromHeaders.action ?? present(pairs.get("Action")),
    version: fromHeaders.version ?? present(pairs.get("Version")),
    region: fromHeaders.region ?? present(pairs.get("Region")),
    timestamp: isTc3 ? fromHeaders.timestamp : present(pairs.get("Timestamp")),
  };
}

/** The unescaped parameters of a query or a form; empty for other bodies. */
export function readPairs(context: Context): readonly ParamPair[] {
  const authorization = found(context.authorization, "the authorization");
  if (authorization.kind === "v1") return authorization.params;
  const { query = "", body = "" } = found(context.received, "the request");
  if (context.encoding !== "query" && context.encoding !== "form") return [];
  const text = context.encoding === "query" ? query : textOf(body);
  if (text === undefined) throw new ApiError("InvalidParameter", "The form is not encoded in UTF-8.");
  try {
    return parseQuery(text);
  } catch (error) {
    if (error instanceof SignerError) throw new ApiError("InvalidParameter", error.message);
    throw error;
  }
}

function header(context: Context, name: string): string | undefined {
  return present(headerOf(context.request, name));
}

/** The official Node SDKs send `null` or `undefined` as text for a value that is not set. */
function present(value: string | undefined): string | undefined {
  return value === "" || value === "null" || value === "undefined" ? undefined : value;
}
