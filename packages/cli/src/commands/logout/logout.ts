import { openApi } from "../../api/connect.js";
import {
  changeDockerConfig,
  type DockerConfig,
  helperName,
  helperOf,
  helperProgram,
  hostsOf,
  readDockerConfig,
  withoutHost,
} from "../../api/docker-config.js";
import { keepHostConnection } from "../../api/docker-hosts.js";
import { findInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { readWords, tooManyWords, type Words } from "../../parse/read-words.js";
import { CommandError, type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration } from "./declaration.js";

/** `tcr logout INSTANCE` or `tcr logout --all` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const words = readWords(declaration, argv);
  const [instance, ...more] = words.operands;
  const isAll = words.values["All"] === "true";
  const problems = [
    ...tooManyWords(more, messages.tooMuch),
    ...((instance === undefined) === isAll ? [] : [isAll ? messages.allAlone() : messages.noInstance()]),
  ];
  if (problems.length > 0) throw new UsageError(problems, "logout");
  const config = await readDockerConfig(shell);
  const hosts = instance === undefined ? ownHosts(config) : [await hostOf(instance, words, shell, reporter)];
  if (hosts.length === 0) reporter.line(messages.nothing);
  for (const host of hosts) await logOut(host, config, shell, reporter);
  return exitCodes.ok;
}

function ownHosts(config: DockerConfig): readonly string[] {
  return hostsOf(config).filter((host) => /\.tencentcloudcr\.com$/.test(host) || helperOf(config, host) === helperName);
}

/** A host as it is; the public domain of an instance that is named otherwise. */
async function hostOf(instance: string, { options }: Words, shell: Shell, reporter: Reporter): Promise<string> {
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?$|^localhost:\d+$/i.test(instance)) return instance.toLowerCase();
  const api = await openApi("logout", options, shell, reporter);
  try {
    return (await findInstance(createLists(api), instance)).PublicDomain;
  } finally {
    await api.close();
  }
}

async function logOut(host: string, config: DockerConfig, shell: Shell, reporter: Reporter): Promise<void> {
  const helper = helperOf(config, host);
  if (helper !== undefined && helper !== helperName) await eraseFrom(helper, host, shell);
  if (!hostsOf(config).includes(host) && helper === undefined) return reporter.line(messages.unknown(host));
  await changeDockerConfig(shell, (content) => withoutHost(content, host));
  await keepHostConnection(host, {}, shell);
  reporter.line(messages.done(host));
}

async function eraseFrom(helper: string, host: string, { runProgram, signal }: Shell): Promise<void> {
  const program = helperProgram(helper);
  const end = await runProgram(program, ["erase"], { input: host, signal });
  // One that has nothing of the host says so by a failure.
  if (end === undefined) throw new CommandError(messages.noHelper(program), exitCodes.notFound);
}

const messages = {
  noInstance: (): Problem => ({ what: "an instance is missing", hint: "tcr logout my-registry, or --all" }),
  allAlone: (): Problem => ({ what: "--all and an instance exclude each other" }),
  tooMuch: "--all logs out of every one",
  nothing: "docker's configuration has no login of this registry.",
  unknown: (host: string): string => `docker's configuration has no login of ${printable(host)}.`,
  done: (host: string): string => `Logged out of ${printable(host)}.`,
  noHelper: (program: string): string => `${printable(program)} is not installed, or not on the PATH.`,
};
