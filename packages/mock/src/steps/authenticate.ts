import {
  type ReceivedRequest,
  type VerifyFailure,
  type VerifyOptions,
  type VerifyResult,
  verifyTc3,
  verifyV1,
} from "@tcrkit/signer";
import { type Context, found } from "../context.js";
import { DEFAULT_ACCOUNT } from "../credentials.js";
import { createDiagnosis } from "../diagnosis.js";
import { ApiError } from "../errors.js";
import { apiTimeMs } from "../faults/api-time.js";
import { service } from "../gen/service.js";
import { headerOf } from "../wire.js";
import { authFailureMessages } from "./auth-failure-messages.js";
import { hostVariants, withDotsInNames, withoutEmptyToken } from "./signature-leniency.js";

/** Verifies the signature. A request that is not signed, or asks to skip it, is refused: no action of this product allows it. */
export function authenticate(context: Context): void {
  const { world, request } = context;
  const received = found(context.received, "the request");
  const nowMs = apiTimeMs(context);
  const host = headerOf(request, "host") ?? "";
  const hosts = world.settings.isStrict ? [host] : hostVariants(host);
  const result = verify(context, withoutEmptyToken(received), { now: nowMs / 1000, hosts });
  if (result.ok) {
    context.account = world.keyRing.get(result.secretId)?.account ?? DEFAULT_ACCOUNT;
    return;
  }
  diagnose(context, result, hosts, Math.floor(nowMs / 1000));
  throw new ApiError(result.code, authFailureMessages[result.code]);
}

function verify({ world, authorization }: Context, request: ReceivedRequest, options: VerifyOptions): VerifyResult {
  const findPair = (secretId: string) => world.keyRing.get(secretId);
  const { isStrict } = world.settings;
  if (authorization?.kind !== "v1") {
    return verifyTc3(request, findPair, { ...options, service: isStrict ? service.name : undefined });
  }
  const result = verifyV1(request, findPair, options);
  const isPython = !result.ok && result.diagnosis === "params-underscore";
  return isPython && !isStrict ? verifyV1(withDotsInNames(request), findPair, options) : result;
}

function diagnose(context: Context, failure: VerifyFailure, hosts: readonly string[], serverSeconds: number): void {
  const { method, path = "/", body = "" } = found(context.received, "the request");
  const authorization = found(context.authorization, "the authorization");
  context.diagnosis = createDiagnosis({
    id: context.world.ids.diagnosisId(),
    requestId: context.requestId,
    action: context.common?.action,
    operation: found(context.operation, "the operation"),
    failure,
    authorization,
    method,
    path,
    body,
    hosts,
    serverSeconds,
    timestamp:
      authorization.kind === "v1"
        ? new Map(authorization.params).get("Timestamp")
        : headerOf(context.request, "x-tc-timestamp"),
    expectedService: service.name,
  });
}
