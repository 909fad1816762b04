import { attemptEach } from "../../api/attempt-each.js";
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
import { chooseInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { publicHost, reachedHost } from "../../api/registry-host.js";
import { namedOrUsual } from "../../api/registry-names.js";
import type { Options } from "../../parse/options.js";
import { readWords } from "../../parse/read-words.js";
import { fitted } from "../../present/forms/printing.js";
import { CommandError, type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration } from "./declaration.js";

/** `tcr logout [INSTANCE...]` or `tcr logout --all` */
export async function run(argv: readonly string[], shell: Shell, terminal: Reporter): Promise<ExitCode> {
  const reporter = fitted(terminal);
  const { operands, options, values } = readWords(declaration, argv);
  const isAll = values["All"] === "true";
  if (isAll && operands.length > 0) throw new UsageError([messages.allAlone()], "logout");
  const names = isAll ? [] : await namedOrUsual(operands, options, shell);
  if (!isAll && names.length === 0) throw new UsageError([messages.noInstance()], "logout");
  const config = await readDockerConfig(shell);
  const targets = isAll
    ? ownHosts(config).map(asHost)
    : await findTargets([...new Set(names)], options, shell, reporter);
  if (targets.length === 0) reporter.line(messages.nothing);
  await attemptEach(
    targets.map(({ name, find }) => ({
      name,
      work: async () => {
        const hosts = await find();
        const known = hosts.filter((host) => hostsOf(config).includes(host));
        for (const host of known.length > 0 ? known : hosts.slice(0, 1)) await logOut(host, config, shell, reporter);
      },
    })),
    messages.failed,
  );
  return exitCodes.ok;
}

interface Target {
  /** As the user named it. */
  readonly name: string;
  /** The hosts that it may have been logged in by. @throws CommandError where no instance, or more than one, is meant. */
  readonly find: () => Promise<readonly string[]>;
}

function asHost(host: string): Target {
  return { name: host, find: async () => [host] };
}

function ownHosts(config: DockerConfig): readonly string[] {
  return hostsOf(config).filter((host) => /\.tencentcloudcr\.com$/.test(host) || helperOf(config, host) === helperName);
}

/** A host as it is, without a call; the hosts of an instance that is named otherwise. */
async function findTargets(
  names: readonly string[],
  options: Options,
  shell: Shell,
  reporter: Reporter,
): Promise<readonly Target[]> {
  const isHostName = (name: string) => /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?$|^localhost:\d+$/i.test(name);
  if (names.every(isHostName)) return names.map((name) => asHost(name.toLowerCase()));
  const api = await openApi("logout", options, shell, reporter);
  const instances = await createLists(api).instances(true);
  const hostsOfInstance = async (name: string) => {
    const host = publicHost(chooseInstance(instances, name));
    return [...new Set([host, await reachedHost(host, shell)])];
  };
  return names.map((name) =>
    isHostName(name) ? asHost(name.toLowerCase()) : { name, find: () => hostsOfInstance(name) },
  );
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
  noInstance: (): Problem => ({
    what: "an instance is missing",
    hint: "tcr logout my-registry, --all, or keep one by `tcr configure set registry my-registry`",
  }),
  allAlone: (): Problem => ({ what: "--all and an instance exclude each other" }),
  nothing: "docker's configuration has no login of this registry.",
  unknown: (host: string): string => `docker's configuration has no login of ${printable(host)}.`,
  done: (host: string): string => `Logged out of ${printable(host)}.`,
  failed: (failed: number, all: number): string => `${failed} of ${all} logouts failed.`,
  noHelper: (program: string): string => `${printable(program)} is not installed, or not on the PATH.`,
};
