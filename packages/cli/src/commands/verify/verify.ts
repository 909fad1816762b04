import { maskSecrets, parseAuthorization, SignerError } from "@tcrkit/signer";
import { findRequest, inspectRequest, tokensIn } from "@tcrkit/signer/debug";
import { readNamedText } from "../../parse/read-named-text.js";
import { readWords } from "../../parse/read-words.js";
import { terminalWidth } from "../../present/terminal.js";
import { UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration } from "./declaration.js";
import { findSecretKey } from "./find-secret-key.js";
import { verifyText } from "./messages.js";
import { verdictJson, verdictLines } from "./verdict.js";

/** `tcr verify [FILE]`: whether the signature of a request is right, and if not, where it went wrong. */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operands, options, values } = readWords(declaration, argv);
  const [path = "-", ...others] = operands;
  const ownTexts = [values["CanonicalRequest"], values["StringToSign"]] as const;
  const twice = [path, ...ownTexts].filter((name) => name === "-").length > 1;
  const problems = [...others.map(verifyText.operand), ...(twice ? [verifyText.stdinTwice("-")] : [])];
  if (problems.length > 0) throw new UsageError(problems, declaration.name);
  if (path === "-" && shell.ask !== undefined) reporter.line(verifyText.pasteHere);

  const text = await readText(path, "FILE", shell);
  const [canonicalRequest, stringToSign] = [
    await readOwn(ownTexts[0], "--canonical-request", shell),
    await readOwn(ownTexts[1], "--string-to-sign", shell),
  ];
  const secretId = secretIdIn(text, path);
  // Once it has ended, stdin answers no question.
  const asker = path === "-" ? { ...shell, askSecret: undefined } : shell;
  // A request that is not signed is judged without a key.
  const secretKey = secretId === undefined ? undefined : await findSecretKey(secretId, options, asker, reporter);
  const inspection = inspectRequest(text, { secretKey, canonicalRequest, stringToSign });
  const form = options.output ?? (shell.stdout.isTTY ? "text" : "json");
  const isText = form === "text" || form === "table";
  const lines = isText
    ? verdictLines(inspection, shell.now(), terminalWidth(shell.stdout, shell.env))
    : [JSON.stringify(verdictJson(inspection), null, 2)];
  shell.stdout.write(`${maskSecrets(lines.join("\n"), tokensIn(inspection))}\n`);
  return inspection.result?.ok === true ? exitCodes.ok : exitCodes.credentials;
}

async function readText(path: string, name: string, shell: Shell): Promise<string> {
  const text = await readNamedText(path, name, shell);
  if (typeof text === "string") return text;
  throw new UsageError([text], declaration.name);
}

async function readOwn(path: string | undefined, flag: string, shell: Shell): Promise<string | undefined> {
  return path === undefined ? undefined : readText(path, flag, shell);
}

/** The key's id in the request; undefined where it is not signed. */
function secretIdIn(text: string, path: string): string | undefined {
  try {
    const authorization = parseAuthorization(findRequest(text).request);
    return "secretId" in authorization ? authorization.secretId : undefined;
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    const name = path === "-" ? verifyText.stdin : path;
    throw new UsageError([verifyText.noRequest(name, error.message)], declaration.name);
  }
}
