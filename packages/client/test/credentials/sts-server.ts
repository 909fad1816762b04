import { type Credentials, verifyTc3 } from "@tcrkit/signer";
import { type LoopbackServer, type Received, startServer } from "./loopback-server.js";

export interface StsServerOptions {
  /** The pair that may assume roles. */
  readonly pair?: Credentials;
  /** Identity token that may log in. */
  readonly identityToken?: string;
  /** Unix seconds. */
  readonly now: number;
  readonly expiredTime?: number;
  /** What is answered in place of all that. */
  readonly always?: { readonly status: number; readonly body: string };
  readonly isSilent?: boolean;
}

/** A stand-in of STS 2018-08-13: it verifies the signature of AssumeRole, and wants none of AssumeRoleWithWebIdentity. */
export function startStsServer(options: StsServerOptions): Promise<LoopbackServer> {
  return startServer((request, response) => {
    if (options.isSilent === true) return;
    const { status, body } = options.always ?? { status: 200, body: answerTo(request, options) };
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
}

function answerTo(request: Received, options: StsServerOptions): string {
  const { headers } = request;
  if (headers["x-tc-version"] !== "2018-08-13" || headers["x-tc-region"] === undefined)
    return refusal("InvalidParameter", "version, region");
  const input = JSON.parse(request.body) as Record<string, unknown>;
  switch (headers["x-tc-action"]) {
    case "AssumeRole":
      return assumeRole(request, options, input);
    case "AssumeRoleWithWebIdentity":
      if (headers.authorization !== "SKIP") return refusal("AuthFailure.InvalidAuthorization", "expected SKIP");
      return input["WebIdentityToken"] === options.identityToken
        ? granted(options)
        : refusal("InvalidParameter.WebIdentityTokenError", `the token ${input["WebIdentityToken"]} is not known`);
    default:
      return refusal("InvalidAction", "no such action");
  }
}

function assumeRole(
  request: Received,
  { pair, now, ...options }: StsServerOptions,
  input: Record<string, unknown>,
): string {
  if (pair === undefined) return refusal("UnauthorizedOperation", "nobody may");
  const verified = verifyTc3({ ...request, path: "/" }, pair, { now, service: "sts" });
  if (!verified.ok) return refusal(verified.code, verified.explanation);
  if (String(input["RoleArn"]).endsWith("/denied"))
    return refusal("UnauthorizedOperation", `denied for ${pair.secretKey}`);
  return granted({ now, ...options });
}

function granted({ now, expiredTime = now + 7200 }: StsServerOptions): string {
  const Credentials = { TmpSecretId: "AKIDtemporary", TmpSecretKey: "temporary-key", Token: "temporary-token" };
  return JSON.stringify({ Response: { Credentials, ExpiredTime: expiredTime, RequestId: "request-1" } });
}

export function refusal(code: string, message: string): string {
  return JSON.stringify({ Response: { Error: { Code: code, Message: message }, RequestId: "request-1" } });
}
