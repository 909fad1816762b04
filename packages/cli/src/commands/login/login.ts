import type { Registry } from "@tcrkit/client/types";
import { openApi } from "../../api/connect.js";
import { createToken } from "../../api/instance-token.js";
import { findInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { readWords, tooManyWords } from "../../parse/read-words.js";
import { UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration, type LoginTool, loginTools } from "./declaration.js";
import { loginText } from "./messages.js";
import { registerHelper, storeLogin } from "./store-login.js";

/** `tcr login INSTANCE [--registry-host HOST] [--tool docker|podman|file] [--helper]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operands, options, values } = readWords(declaration, argv);
  const wanted = readRequest(operands, values);
  const api = await openApi("login", options, shell, reporter);
  try {
    const instance = await findInstance(createLists(api), wanted.instance);
    const host = wanted.host ?? (await reachedHost(publicHost(instance), shell, reporter));
    const io = { ...shell, reporter };
    if (wanted.isHelper) {
      const other = host === instance.PublicDomain ? {} : { instance: instance.RegistryId };
      await registerHelper(host, { ...options, ...other }, io);
      return exitCodes.ok;
    }
    const token = await createToken(api, instance, reporter);
    await storeLogin({ host, ...token }, wanted.tool, io);
    reporter.line(loginText.loggedIn(host, token.username, token.expiresAtMs, shell.now()));
    return exitCodes.ok;
  } finally {
    await api.close();
  }
}

interface LoginRequest {
  readonly instance: string;
  readonly host: string | undefined;
  readonly tool: LoginTool | undefined;
  readonly isHelper: boolean;
}

/** @throws UsageError for what is missing, too much or wrong. */
function readRequest(operands: readonly string[], values: Readonly<Record<string, string | undefined>>): LoginRequest {
  const { RegistryHost: host, Tool, Helper } = values;
  const tool = loginTools.find((one) => one === Tool);
  const [instance = "", ...more] = operands;
  const isHelper = Helper === "true";
  const problems = [
    ...(instance === "" ? [loginText.noInstance()] : []),
    ...tooManyWords(more, loginText.tooMuch),
    ...(host === undefined || isHost(host) ? [] : [loginText.wrongHost(host)]),
    ...(Tool === undefined || tool !== undefined ? [] : [loginText.wrongTool(Tool)]),
    ...(isHelper && Tool !== undefined ? [loginText.helperNeedsNoTool()] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems, "login");
  return { instance, host: host?.toLowerCase(), tool, isHelper };
}

/** A host name, with a port where needed; no scheme and no path. */
function isHost(text: string): boolean {
  return /^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/i.test(text);
}

function publicHost({ PublicDomain, RegistryId }: Registry): string {
  if (isHost(PublicDomain)) return PublicDomain;
  throw new UsageError([loginText.noPublicHost(RegistryId)], "login");
}

/**
 * The host by which this computer reaches a registry: a mock's has a name below localhost, which not every system resolves, and is at
 * 127.0.0.1 as well.
 */
async function reachedHost(host: string, { resolves }: Shell, reporter: Reporter): Promise<string> {
  const [, name = "", port = ""] = /^(.+\.localhost)(:\d+)?$/.exec(host) ?? [];
  if (name === "" || (await resolves(name))) return host;
  const address = `127.0.0.1${port}`;
  reporter.line(loginText.notResolved(name, address));
  return address;
}
