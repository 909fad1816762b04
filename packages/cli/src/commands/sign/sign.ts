import { curlLine } from "../../present/forms/request-text.js";
import { resolveCredentials } from "../../settings/resolve-credentials.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { signText } from "./messages.js";
import { readPlan } from "./read-plan.js";
import { type SignedRequest, signPlan } from "./sign-plan.js";

/** `tcr sign`: a request of any product, signed and shown with every step on the way. */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { plan, options, isCurl } = await readPlan(argv, shell);
  const credentials = await resolveCredentials(options, shell, reporter)({ signal: shell.signal });
  const signed = await signPlan(plan, credentials);
  if (isCurl) return print(shell, [curlLine(signed)]);
  const form = options.output ?? (shell.stdout.isTTY ? "text" : "json");
  return print(shell, form === "text" || form === "table" ? textOf(signed) : [JSON.stringify(jsonOf(signed), null, 2)]);
}

function print({ stdout }: Shell, lines: readonly string[]): ExitCode {
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

function textOf({ canonicalRequest, stringToSign, signature, method, url, headers, body }: SignedRequest): string[] {
  const { headings } = signText;
  return [
    ...(canonicalRequest === undefined ? [] : [headings.canonicalRequest, canonicalRequest, ""]),
    headings.stringToSign,
    stringToSign,
    "",
    headings.signature,
    signature,
    "",
    headings.request,
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ["", body]),
  ];
}

function jsonOf(signed: SignedRequest) {
  return { ...signed, curl: curlLine(signed) };
}
