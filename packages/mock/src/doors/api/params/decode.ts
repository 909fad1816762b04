import { type ParamPair, type ParamTree, SignerError, unflattenParams } from "@tcrkit/signer";
import { textOf } from "../../../base/bytes.js";
import type { Operation } from "../../../contract.js";
import { headerOf } from "../../http.js";
import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";
import { COMMON_PARAMS } from "./common-names.js";
import { readPairs } from "./common-params.js";
import { parseMultipart } from "./multipart.js";
import { checkJsonStructure } from "./structure.js";

/** The parameters of an action, unchecked: with JSON's types from a JSON body, with texts alone from a query or a form. */
export type RawParams = Readonly<Record<string, unknown>>;

/** Decodes the action's own parameters, without the common ones. */
export function decodeParams(context: Context): RawParams {
  const operation = found(context.operation, "the operation");
  const { body = "" } = found(context.received, "the request");
  const encoding = found(context.encoding, "the encoding");
  switch (encoding) {
    case "json":
      return withoutCommon(parseJson(body), operation);
    case "multipart":
      return treeOf(parseMultipart(body, headerOf(context.request, "content-type") ?? ""), operation);
    case "query":
    case "form":
      return treeOf(readPairs(context), operation);
  }
}

function parseJson(body: string | Uint8Array): RawParams {
  const text = textOf(body);
  if (text === undefined) throw new ApiError("InvalidParameter", "The body is not encoded in UTF-8.");
  if (text.trim() === "") return {};
  const fault = checkJsonStructure(text);
  if (fault !== undefined) throw new ApiError("InvalidParameter", `The body ${fault}.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError("InvalidParameter", "The body is not valid JSON.");
  }
  if (!isObject(value)) throw new ApiError("InvalidParameter", "The body is not a JSON object.");
  return value;
}

function withoutCommon(params: RawParams, operation: Operation): RawParams {
  const names = Object.keys(params);
  const own = names.filter((name) => !isCommon(name, operation));
  return own.length === names.length ? params : Object.fromEntries(own.map((name) => [name, params[name]]));
}

function treeOf(pairs: readonly ParamPair[], operation: Operation): Record<string, ParamTree> {
  try {
    return unflattenParams(pairs.filter(([name]) => !isCommon(name, operation)));
  } catch (error) {
    if (error instanceof SignerError) throw new ApiError("InvalidParameter", excerpt(error.message));
    throw error;
  }
}

/** An action's own parameter comes before a common one of the same name. */
function isCommon(name: string, operation: Operation): boolean {
  return COMMON_PARAMS.has(name) && !operation.input.some((field) => field.name === name);
}

/** The message begins with the name as sent, which may be long. */
function excerpt(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}

function isObject(value: unknown): value is RawParams {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
