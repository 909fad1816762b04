import { redactInput, type TransportRequest } from "@tcrkit/client/core";
import type { Operation } from "@tcrkit/client/schema";
import { connect } from "../api.js";
import type { Context } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { sensitiveTexts } from "../flags/sensitive.js";
import { writeText } from "../output/write-forms.js";
import type { Talk } from "../talk.js";
import { requestText } from "../text/request.js";
import { callWays } from "./call-ways.js";
import type { PrintedForm } from "./printed-form.js";
import type { ReadyCall } from "./ready-call.js";
import { renderRequest } from "./render-request.js";

/**
 * Writes to stdout the request that a call would send, checked and signed, as whoever sends it needs it. Sensitive members are masked
 * unless the flags want them; the secret key is never part of a request.
 *
 * @throws what the call throws before it sends.
 */
export async function printRequest(
  form: PrintedForm,
  call: ReadyCall,
  context: Context,
  talk: Talk,
): Promise<ExitCode> {
  const { operation, input, options } = call;
  const request = await signOnly(call, context, talk);
  const holdsSecrets = sensitiveTexts(operation, input).length > 0;
  const isMasked = holdsSecrets && options.showSecrets !== true;
  await writeText(context, renderRequest(form, isMasked ? masked(operation, request) : request));
  talk.line(requestText.printed);
  if (holdsSecrets) talk.line(isMasked ? requestText.masked : requestText.secretsShown);
  return exitCodes.ok;
}

/** Makes the call as it would be made, up to where it is sent. */
async function signOnly(
  { operation, input, options, access }: ReadyCall,
  context: Context,
  talk: Talk,
): Promise<TransportRequest> {
  let signed: TransportRequest | undefined;
  const send = async (request: TransportRequest) => {
    signed = request;
    throw new Error("nothing is sent");
  };
  const ways = {
    ...(await callWays({ ...options, debug: false }, talk)),
    retry: false as const,
    wrapTransport: () => ({ send }),
  };
  const api = await connect(access.settings, access.credentials, context, ways);
  try {
    await api.call(operation, input);
  } catch (error) {
    if (signed === undefined) throw error;
  }
  if (signed === undefined) throw new Error("the call ended without a request");
  return signed;
}

function masked(operation: Operation, request: TransportRequest): TransportRequest {
  const input = JSON.parse(String(request.body)) as object;
  return { ...request, body: JSON.stringify(redactInput(operation, input)) };
}
