import { redactInput, type TransportRequest } from "@tcrkit/client/core";
import type { Operation } from "@tcrkit/client/schema";
import type { PrintedForm } from "../parse/options.js";
import { sensitiveTexts } from "../parse/sensitive.js";
import { renderRequest } from "../present/forms/request-text.js";
import { writeText } from "../present/forms/write-forms.js";
import { type ExitCode, exitCodes } from "../shell/exit-codes.js";
import type { Reporter } from "../shell/reporter.js";
import type { Shell } from "../shell/shell.js";
import { callSettings, connect, type ReadyCall } from "./connect.js";

/**
 * Writes to stdout the request that a call would send, checked and signed, as whoever sends it needs it. Sensitive members are masked
 * unless the flags want them; the secret key is never part of a request.
 *
 * @throws what the call throws before it sends.
 */
export async function printRequest(
  form: PrintedForm,
  call: ReadyCall,
  shell: Shell,
  reporter: Reporter,
): Promise<ExitCode> {
  const { operation, input, options } = call;
  const request = await signOnly(call, shell, reporter);
  const holdsSecrets = sensitiveTexts(operation, input).length > 0;
  const isMasked = holdsSecrets && options.showSecrets !== true;
  await writeText(shell, renderRequest(form, isMasked ? masked(operation, request) : request));
  reporter.line(messages.printed);
  if (holdsSecrets) reporter.line(isMasked ? messages.masked : messages.secretsShown);
  return exitCodes.ok;
}

/** Runs the call up to its transport, and gives the request that it would send. */
async function signOnly(
  { operation, input, options, connection }: ReadyCall,
  shell: Shell,
  reporter: Reporter,
): Promise<TransportRequest> {
  let signed: TransportRequest | undefined;
  const send = async (request: TransportRequest) => {
    signed = request;
    throw new Error("nothing is sent");
  };
  const settings = {
    ...(await callSettings({ ...options, debug: false }, reporter)),
    retry: false as const,
    wrapTransport: () => ({ send }),
  };
  const api = await connect(connection.settings, connection.credentials, shell, settings);
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

const messages = {
  printed: "Nothing was sent. The signature holds for five minutes; the secret key is not in it.",
  masked:
    "Passwords and tokens are shown as ***, so that this request is refused as it stands; --show-secrets leaves them in.",
  secretsShown: "Careful: the request holds passwords or tokens in clear.",
};
