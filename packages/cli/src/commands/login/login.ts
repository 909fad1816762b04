import type { Registry } from "@tcrkit/client/types";
import { attemptEach } from "../../api/attempt-each.js";
import { type Api, openApi } from "../../api/connect.js";
import { createToken, type InstanceToken } from "../../api/instance-token.js";
import { chooseInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { publicHost, reachedHost } from "../../api/registry-host.js";
import { namedOrUsual } from "../../api/registry-names.js";
import type { Options } from "../../parse/options.js";
import { readWords } from "../../parse/read-words.js";
import { fitted } from "../../present/forms/printing.js";
import { writeData, writeText } from "../../present/forms/write-forms.js";
import type { DocumentForm } from "../../settings/output-forms.js";
import { CommandError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration } from "./declaration.js";
import { kubernetesSecret } from "./kubernetes-secret.js";
import { loginText, timeText } from "./messages.js";
import { type LoginRequest, type LoginWay, meansAll, readRequest } from "./read-request.js";
import { type Login, type LoginIo, registerHelper, storeLogin } from "./store-login.js";

/** `tcr login [INSTANCE...]` or `tcr login --all`, with where the tokens go. */
export async function run(argv: readonly string[], shell: Shell, terminal: Reporter): Promise<ExitCode> {
  const reporter = sayingOnce(fitted(terminal));
  const words = readWords(declaration, argv);
  const { operands: named, options, values } = words;
  const operands = meansAll(values) ? named : await namedOrUsual(named, options, shell);
  const request = readRequest({ ...words, operands });
  const api = await openApi("login", options, shell, reporter);
  const targets = await findTargets(request, api, reporter);
  const io = { ...shell, reporter };
  const logIn = loginBy(request, options, api, io);
  const logins: MadeLogin[] = [];
  await attemptEach(
    targets.map(({ name, find }) => ({
      name,
      work: async () => {
        logins.push(...(await logIn(find())));
      },
    })),
    loginText.failed,
  );
  await showLogins(logins, request.way, io);
  return exitCodes.ok;
}

interface MadeLogin extends Login, InstanceToken {}

interface Target {
  /** As the user named it. */
  readonly name: string;
  /** @throws CommandError where none or more than one is meant. */
  readonly find: () => Registry;
}

/** @throws CommandError where all are meant, and none is running. */
async function findTargets(
  { names, isEveryRegion }: LoginRequest,
  api: Pick<Api, "paginate">,
  reporter: Reporter,
): Promise<readonly Target[]> {
  const isAll = names.length === 0;
  const instances = await createLists(api).instances(!isAll || isEveryRegion);
  if (!isAll) return names.map((name) => ({ name, find: () => chooseInstance(instances, name) }));
  const running = instances.filter(({ Status }) => Status === "Running");
  for (const one of instances) if (!running.includes(one)) reporter.line(loginText.notRunning(one));
  if (running.length === 0) {
    throw new CommandError(loginText.noneRunning, exitCodes.notFound, isEveryRegion ? [] : [loginText.everyRegion]);
  }
  return running.map((instance) => ({ name: instance.RegistryName, find: () => instance }));
}

/** What is done for one instance; gives what is left to be shown. */
function loginBy(
  { host: wanted, way }: LoginRequest,
  options: Options,
  api: Pick<Api, "invoke">,
  io: LoginIo & Pick<Shell, "now" | "resolves">,
): (instance: Registry) => Promise<readonly MadeLogin[]> {
  const { reporter } = io;
  return async (instance) => {
    // A cluster does not go by what this computer resolves.
    const host = wanted ?? (way.to === "kubernetes" ? publicHost(instance) : await hostFromHere(instance, io));
    if (way.to === "helper") {
      const other = host === instance.PublicDomain ? {} : { instance: instance.RegistryId };
      await registerHelper(host, { ...options, ...other }, io);
      return [];
    }
    const login = { host, ...(await createToken(api, instance, reporter)) };
    if (way.to !== "tool") return [login];
    await storeLogin(login, way.tool, io);
    reporter.line(loginText.loggedIn(login, io.now()));
    return [];
  };
}

async function hostFromHere(
  instance: Registry,
  io: Pick<LoginIo, "reporter"> & Pick<Shell, "resolves">,
): Promise<string> {
  const host = publicHost(instance);
  const reached = await reachedHost(host, io);
  if (reached !== host) io.reporter.line(loginText.notResolved(host, reached));
  return reached;
}

/** A Secret has all of them, or is not printed: what kubectl applies takes the place of what was there. */
async function showLogins(
  logins: readonly MadeLogin[],
  way: LoginWay,
  io: Pick<LoginIo, "reporter"> & Pick<Shell, "stdout" | "env" | "now">,
): Promise<void> {
  if (way.to === "kubernetes") await writeData(kubernetesSecret(logins, way.place), way.form, io);
  for (const login of logins) {
    if (way.to === "stdout") await writePassword(login, way.form, io);
    io.reporter.line(way.to === "stdout" ? loginText.printed(login, io.now()) : loginText.inSecret(login, io.now()));
  }
}

async function writePassword(
  { host: Host, username: Username, password: Password, expiresAtMs }: MadeLogin,
  form: DocumentForm | undefined,
  shell: Pick<Shell, "stdout" | "env">,
): Promise<void> {
  if (form === undefined) return writeText(shell, `${Password}\n`);
  await writeData({ Host, Username, Password, ExpiresAt: timeText(expiresAtMs) }, form, shell);
}

/** A reporter that says a line once, however many instances it is said of. */
function sayingOnce(reporter: Reporter): Reporter {
  const said = new Set<string>();
  const line = (text: string) => {
    if (!said.has(text)) reporter.line(text);
    said.add(text);
  };
  return { ...reporter, line };
}
