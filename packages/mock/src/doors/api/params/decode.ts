import {
  type ParamPair,
  type ParamTree,
  type ParsedAuthorization,
  type ReceivedRequest,
  SignerError,
  unflattenParams,
} from "@tcrkit/signer";
import { textOf } from "../../../base/bytes.js";
import type { Operation } from "../../../contract.js";
import { type Context, type Encoding, found, type RawParams } from "../context.js";
import { ApiError } from "../errors.js";
import { COMMON_PARAMS } from "./common-names.js";
import { readPairs } from "./common-params.js";
import { parseMultipart } from "./multipart.js";
import { checkJsonStructure } from "./structure.js";

/** What parameters are decoded from. */
export interface Encoded {
  readonly encoding: Encoding;
  readonly received: ReceivedRequest;
  readonly authorization: ParsedAuthorization;
}

/** What the parameters of a request are decoded from; undefined before it is parsed. */
export function encodedOf({ encoding, received, authorization }: Context): Encoded | undefined {
  if (encoding === undefined || received === undefined || authorization === undefined) return undefined;
  return { encoding, received, authorization };
}

/** The action's own parameters, without the common ones, decoded once. */
export function paramsOf(context: Context): RawParams {
  const encoded = found(encodedOf(context), "the parsed request");
  context.params ??= decodeParams(encoded, found(context.operation, "the operation"));
  return context.params;
}

/** Decodes the parameters that `operation` takes, and those that nobody knows. */
export function decodeParams(encoded: Encoded, operation: Pick<Operation, "input">): RawParams {
  const { body = "", headers } = encoded.received;
  switch (encoded.encoding) {
    case "json":
      return withoutCommon(parseJson(body), operation);
    case "multipart":
      return treeOf(parseMultipart(body, String(headers["content-type"] ?? "")), operation);
    case "query":
    case "form":
      return treeOf(readPairs(encoded), operation);
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

function withoutCommon(params: RawParams, operation: Pick<Operation, "input">): RawParams {
  const names = Object.keys(params);
  const own = names.filter((name) => !isCommon(name, operation));
  return own.length === names.length ? params : Object.fromEntries(own.map((name) => [name, params[name]]));
}

function treeOf(pairs: readonly ParamPair[], operation: Pick<Operation, "input">): Record<string, ParamTree> {
  try {
    return unflattenParams(pairs.filter(([name]) => !isCommon(name, operation)));
  } catch (error) {
    if (error instanceof SignerError) throw new ApiError("InvalidParameter", excerpt(error.message));
    throw error;
  }
}

/** An action's own parameter comes before a common one of the same name. */
function isCommon(name: string, operation: Pick<Operation, "input">): boolean {
  return COMMON_PARAMS.has(name) && !operation.input.some((field) => field.name === name);
}

/** The message begins with the name as sent, which may be long. */
function excerpt(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}

function isObject(value: unknown): value is RawParams {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
